//! How a model leaves and enters: one file or folder per format under `formats`.
//!
//! Works on values and strings only: no files, no clock, no locale. Words and dates come in already chosen.
//! Invariant: the same input gives the same bytes, on every machine. A caller that must survive a format that
//! panics wraps the call (`workspace` does).

mod error;
pub mod formats;
pub mod report;

pub use error::ExchangeError;
pub use formats::{json, junit, png, sarif, svg};
