//! An SVG of ours, read again and laid out, for formats that are drawn from it.

use resvg::usvg;

use super::fonts;
use crate::ExchangeError;

/// Reads an SVG that [`crate::svg`] made.
///
/// # Errors
/// None for what `svg` makes.
pub(super) fn read(svg: &str) -> Result<usvg::Tree, ExchangeError> {
    let (options, text) = fonts::reading(svg);
    usvg::Tree::from_str(&text, &options).map_err(|error| ExchangeError::NotDrawn(error.to_string()))
}
