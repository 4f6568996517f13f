//! Pictures as pages of a PDF: lines and areas stay what they are, letters can be selected and are embedded.
//!
//! A page is drawn from the SVG of its picture, so that both look the same. Invariant: the same pages and facts give
//! the same bytes; the only date is the one that comes in.

mod draw;
mod letters;

use krilla::destination::XyzDestination;
use krilla::geom::{Point, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::{Document, SerializeSettings};
use resvg::usvg;

use super::tree;
use crate::ExchangeError;

/// Points per px.
const POINTS: f32 = 0.75;

/// A page: a picture, and what its bookmark says.
#[derive(Debug)]
pub struct Page {
    tree: usvg::Tree,
    bookmark: String,
}

/// What a document says about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Its title.
    pub title: String,
    /// Its language (`en`, `de`).
    pub language: String,
    /// When what it shows was last edited, `2027-06-30T08:15:00Z`; empty where nobody knows.
    pub edited: String,
}

impl Page {
    /// A page from the SVG of a picture.
    ///
    /// # Errors
    /// None for what [`crate::svg`] makes.
    pub fn read(svg: &str, bookmark: &str) -> Result<Self, ExchangeError> {
        Ok(Self { tree: tree::read(svg)?, bookmark: bookmark.to_owned() })
    }
}

/// The pages as one document, each with a bookmark.
///
/// # Errors
/// `picture-not-drawn`, where a page has no size.
pub fn write(pages: &[Page], about: &About) -> Result<Vec<u8>, ExchangeError> {
    let mut document = Document::new_with(SerializeSettings { enable_tagging: false, ..SerializeSettings::default() });
    let fonts = letters::Fonts::new();
    let mut outline = Outline::new();
    for (number, page) in pages.iter().enumerate() {
        let (width, height) = (page.tree.size().width() * POINTS, page.tree.size().height() * POINTS);
        let size = PageSettings::from_wh(width, height);
        let settings = size.ok_or_else(|| ExchangeError::NotDrawn(format!("{width} × {height}")))?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        surface.push_transform(&Transform::from_scale(POINTS, POINTS));
        draw::group(&mut surface, page.tree.root(), &fonts);
        surface.pop();
        surface.finish();
        sheet.finish();
        let top = XyzDestination::new(number, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(page.bookmark.clone(), top));
    }
    document.set_outline(outline);
    document.set_metadata(metadata(about));
    document.finish().map_err(|error| ExchangeError::NotDrawn(format!("{error:?}")))
}

fn metadata(about: &About) -> Metadata {
    let said = Metadata::new()
        .title(about.title.clone())
        .language(about.language.clone())
        .creator("Tragwerk".to_owned())
        .producer("Tragwerk".to_owned());
    match moment(&about.edited) {
        Some(at) => said.creation_date(at),
        None => said,
    }
}

/// `2027-06-30T08:15:00Z` as PDF knows moments.
fn moment(iso: &str) -> Option<DateTime> {
    let part = |from: usize, to: usize| iso.get(from..to)?.parse::<u16>().ok();
    let small = |from: usize, to: usize| part(from, to).and_then(|number| u8::try_from(number).ok());
    let day = DateTime::new(part(0, 4)?).month(small(5, 7)?).day(small(8, 10)?);
    let time = day.hour(small(11, 13)?).minute(small(14, 16)?).second(small(17, 19)?);
    Some(time.utc_offset_hour(0).utc_offset_minute(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments() {
        assert!(moment("2027-06-30T08:15:00Z").is_some());
        for text in ["", "2027", "soon", "2027-06-30", "+12027-06-30T08:15:00Z"] {
            assert!(moment(text).is_none(), "{text}");
        }
    }
}
