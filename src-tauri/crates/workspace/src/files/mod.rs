//! Names of model files: free ones, and what a file that is to be opened is by its content.
//!
//! Invariant: nothing here overwrites anything.

mod content;
mod copy;
mod name;
mod open_any;
mod replace;

pub(crate) use copy::place_copy;
pub(crate) use name::free_path;
pub use name::stem_of;
pub use open_any::{Readable, open_any};
pub use replace::{refuse_model, replace};
