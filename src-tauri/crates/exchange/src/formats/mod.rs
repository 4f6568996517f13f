//! One file or folder per format.

pub mod json;
pub mod junit;
pub mod png;
pub mod sarif;
pub mod svg;
