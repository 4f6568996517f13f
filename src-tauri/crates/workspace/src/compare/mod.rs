//! Two states of a model beside each other: which they are, and both in one.
//!
//! It must not know: what a change is (model), what is sound (rules), or any word (text).

mod point;
mod union;

pub use point::Point;
pub use union::union;
