//! Model files as files: names that are free, what a file is by its content, copies, two files merged into one.
//!
//! Invariant: nothing is overwritten but what an export or a merge is told to write, and that in one step.

mod content;
mod copy;
mod merge;
mod name;
mod open_any;
mod replace;
mod share;

pub(crate) use copy::place_copy;
pub use merge::{MergeFormat, merge_files};
pub(crate) use name::free_path;
pub use name::stem_of;
pub(crate) use open_any::open_any;
pub use open_any::{Readable, look_into_any};
pub(crate) use replace::refusal;
pub use replace::{refuse_model, replace};
pub use share::share_copy;
