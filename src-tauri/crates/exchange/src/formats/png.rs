//! A picture in pixels, drawn from its SVG.
//!
//! Fonts are the embedded ones only: nothing of the machine reaches the picture. A character they lack (they know
//! Latin, Greek and Cyrillic letters) is drawn as an empty box, so that it is seen to be missing; the SVG carries it.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::Database;
use resvg::{tiny_skia, usvg};
use tragwerk_diagram::text::{FAMILY, FONTS, covers};

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
    let options = usvg::Options { font_family: FAMILY.into(), fontdb: fonts(), ..usvg::Options::default() };
    let tree =
        usvg::Tree::from_str(&boxed(svg), &options).map_err(|error| ExchangeError::NotDrawn(error.to_string()))?;
    let (width, height) = (side(tree.size().width(), scale), side(tree.size().height(), scale));
    if width > u64::from(MAX_SIDE) || height > u64::from(MAX_SIDE) {
        return Err(ExchangeError::PictureTooLarge { width, height, limit: MAX_SIDE });
    }
    let mut pixels = tiny_skia::Pixmap::new(width as u32, height as u32)
        .ok_or_else(|| ExchangeError::NotDrawn(format!("{width} × {height}")))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale as f32, scale as f32), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| ExchangeError::NotDrawn(error.to_string()))
}

/// The document with a box for every character that the font lacks; its markup is ASCII and so never touched.
fn boxed(svg: &str) -> Cow<'_, str> {
    const BOX: char = '□';
    if covers(svg) {
        return svg.into();
    }
    let mut buffer = [0; 4];
    svg.chars().map(|character| if covers(character.encode_utf8(&mut buffer)) { character } else { BOX }).collect()
}

fn side(length: f32, scale: f64) -> u64 {
    (f64::from(length) * scale).round().max(1.0) as u64
}

fn fonts() -> Arc<Database> {
    static DATABASE: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(DATABASE.get_or_init(|| {
        let mut database = Database::new();
        for font in FONTS {
            database.load_font_data(font.data.to_vec());
        }
        database.set_sans_serif_family(FAMILY);
        Arc::new(database)
    }))
}
