//! Names of model files: free ones, and what a file that is to be opened is by its content.
//!
//! Invariant: nothing here overwrites anything.

mod content;
mod copy;
mod name;
mod replace;

pub(crate) use content::{Content, content_of};
pub(crate) use copy::place_copy;
pub(crate) use name::{free_path, stem_of};
pub(crate) use replace::replace;
