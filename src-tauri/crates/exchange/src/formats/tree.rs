//! An SVG of ours, read again and laid out, for formats that are drawn from it.
//!
//! Fonts are the embedded ones only: nothing of the machine reaches the picture. A character they lack (they know
//! Latin, Greek and Cyrillic letters) is drawn as an empty box, so that it is seen to be missing; the SVG carries it.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use resvg::usvg;
use resvg::usvg::fontdb::Database;
use tragwerk_diagram::text::{FAMILY, FONTS, covers};

use crate::ExchangeError;

/// Reads an SVG that [`crate::svg`] made.
///
/// # Errors
/// None for what `svg` makes.
pub(super) fn read(svg: &str) -> Result<usvg::Tree, ExchangeError> {
    let options = usvg::Options { font_family: FAMILY.into(), fontdb: fonts(), ..usvg::Options::default() };
    usvg::Tree::from_str(&boxed(svg), &options).map_err(|error| ExchangeError::NotDrawn(error.to_string()))
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
