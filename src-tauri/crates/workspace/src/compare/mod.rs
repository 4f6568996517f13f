//! Two states of a model beside each other: which they are, and both in one.
//!
//! It must not know: what a change is (model), what is sound (rules), or any word (text).

mod page;
mod point;
mod result;
mod scene;
mod swaps;
mod union;

pub use page::page;
pub use point::Point;
pub use result::{FindingsCompared, compare, findings};
pub use scene::scene;
pub use swaps::{Swap, is_place, swaps, told_at_target};
pub use union::union;
