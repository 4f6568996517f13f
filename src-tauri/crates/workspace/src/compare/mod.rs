//! Two states of a model beside each other: which they are, and what differs.
//!
//! It must not know: what a change is (model), what is sound (rules), or any word (text).

mod page;
mod point;
mod result;
mod swaps;

pub use page::page;
pub use point::Point;
pub use result::{FindingsCompared, compare, findings};
pub use swaps::{Swap, is_place, swaps, told_at_target};
