//! A picture in pixels, drawn from its SVG.

use resvg::tiny_skia;

use super::tree;
use crate::ExchangeError;

/// Most px a side may have.
pub const MAX_SIDE: u32 = 16_384;

/// Draws an SVG that [`crate::svg::write`] made, `scale` times its size, as PNG.
///
/// # Errors
/// A scale that is no number above zero; a side above [`MAX_SIDE`]; no memory for the picture.
pub fn write(svg: &str, scale: f64) -> Result<Vec<u8>, ExchangeError> {
    if !scale.is_finite() || scale <= 0.0 {
        return Err(ExchangeError::ScaleInvalid(scale));
    }
    let tree = tree::read(svg)?;
    let (width, height) = (side(tree.size().width(), scale), side(tree.size().height(), scale));
    if width > u64::from(MAX_SIDE) || height > u64::from(MAX_SIDE) {
        return Err(ExchangeError::PictureTooLarge { width, height, limit: MAX_SIDE });
    }
    let mut pixels = tiny_skia::Pixmap::new(width as u32, height as u32)
        .ok_or_else(|| ExchangeError::NotDrawn(format!("{width} × {height}")))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale as f32, scale as f32), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| ExchangeError::NotDrawn(error.to_string()))
}

fn side(length: f32, scale: f64) -> u64 {
    (f64::from(length) * scale).round().max(1.0) as u64
}
