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
    // To whole pixels, so that no edge lets through what lies behind it.
    let whole = (width as f32 / tree.size().width(), height as f32 / tree.size().height());
    resvg::render(&tree, tiny_skia::Transform::from_scale(whole.0, whole.1), &mut pixels.as_mut());
    encoded(pixels).map_err(|error| ExchangeError::NotDrawn(error.to_string()))
}

/// The file of these pixels: with a channel for transparency only where something is transparent. Areas of one colour
/// need neither filter nor long search: both make the file no smaller.
fn encoded(pixels: tiny_skia::Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let opaque = pixels.pixels().iter().all(|pixel| pixel.is_opaque());
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(if opaque { png::ColorType::Rgb } else { png::ColorType::Rgba });
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_deflate_compression(png::DeflateCompression::Level(3));
    let mut writer = encoder.write_header()?;
    if opaque {
        writer.write_image_data(&without_alpha(pixels.data()))?;
    } else {
        writer.write_image_data(&pixels.take_demultiplied())?;
    }
    writer.finish()?;
    Ok(file)
}

/// Red, green and blue of each pixel.
fn without_alpha(channels: &[u8]) -> Vec<u8> {
    let kept: Vec<[u8; 3]> = channels.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    kept.into_flattened()
}

fn side(length: f32, scale: f64) -> u64 {
    (f64::from(length) * scale).round().max(1.0) as u64
}
