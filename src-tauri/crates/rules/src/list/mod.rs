//! The list as one first sees it: equal findings folded into one line, and the ten lines that come first.

mod first_ten;
mod fold;

pub use first_ten::{FIRST, first_ten};
pub use fold::{Line, fold};
