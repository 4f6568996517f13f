//! A picture in pixels, drawn from its SVG.

use std::num::NonZero;
use std::sync::Mutex;

use resvg::{tiny_skia, usvg};

use super::tree;
use crate::ExchangeError;

/// Most px a side may have.
pub const MAX_SIDE: u32 = 16_384;

/// A picture is drawn in strips of so many rows at the same time; always the same ones, so that it is always the same.
const STRIP: usize = 512;

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
    draw(&tree, tiny_skia::Transform::from_scale(whole.0, whole.1), &mut pixels);
    encoded(pixels).map_err(|error| ExchangeError::NotDrawn(error.to_string()))
}

/// Draws the strips, each on a thread of its own as far as the machine has them.
fn draw(tree: &usvg::Tree, whole: tiny_skia::Transform, pixels: &mut tiny_skia::Pixmap) {
    let width = pixels.width();
    let row = width as usize * tiny_skia::BYTES_PER_PIXEL;
    let strips = Mutex::new(pixels.data_mut().chunks_mut(row * STRIP).enumerate());
    let next = || strips.lock().ok().and_then(|mut strips| strips.next());
    let work = || {
        while let Some((at, rows)) = next() {
            let height = (rows.len() / row) as u32;
            if let Some(mut strip) = tiny_skia::PixmapMut::from_bytes(rows, width, height) {
                resvg::render(tree, whole.post_translate(0.0, -((at * STRIP) as f32)), &mut strip);
            }
        }
    };
    let hands = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| (0..hands).for_each(|_| drop(scope.spawn(work))));
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
