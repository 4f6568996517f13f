//! One file or folder per format.

pub mod csv;
mod fonts;
pub mod html;
pub mod json;
pub mod junit;
pub mod pdf;
pub mod png;
pub mod pptx;
pub mod sarif;
pub mod svg;
mod tree;
pub mod xlsx;
mod xml;
