//! How a model leaves and enters: one file or folder per format under `formats`.
//!
//! Works on values and strings only: no files, no clock, no locale. Words and dates come in already chosen.
//! Invariant: the same input gives the same bytes, on every machine. A caller that must survive a format that
//! panics wraps the call (`workspace` does).

#![cfg_attr(test, allow(clippy::expect_used, reason = "a test that cannot go on fails"))]

mod error;
pub mod formats;
pub mod report;
pub mod table;

pub use error::ExchangeError;
pub use formats::{csv, html, json, junit, pdf, png, pptx, sarif, svg, xlsx};
