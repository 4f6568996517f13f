//! What only reads, one request a file.

pub(crate) mod launch_file;
pub(crate) mod menu_texts;
pub(crate) mod questions;
pub(crate) mod rule;
pub(crate) mod scorecard;
pub(crate) mod snapshot;
pub(crate) mod start;
pub(crate) mod versions;
