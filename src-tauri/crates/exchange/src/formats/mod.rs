//! One file or folder per format.

pub mod json;
pub mod png;
pub mod svg;
