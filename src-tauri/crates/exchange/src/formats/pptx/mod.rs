//! Slides of native, editable shapes: one shape per node with its text inside, connectors glued to shapes, groups for
//! containers, native tables, notes for the speaker.
//!
//! Places are those of the SVG on the same paper. Two things PowerPoint cannot do as the SVG does: letters are Arial,
//! which every office program has (it is no wider than Inter, for which the boxes are measured), and a line's head is
//! the nearest of its own. Invariant: the same slides and facts give the same bytes; the only date comes in.

mod connector;
mod figures;
mod geometry;
mod legend;
mod line;
mod node;
mod package;
mod parts;
mod piece;
mod sheet;
mod spot;
mod tables;
mod words;

pub use figures::{Figure, figures};
pub use package::write;
pub use sheet::view;
pub use tables::table;

/// EMU per px.
const EMU: f64 = 9525.0;
/// Hundredths of a point per px.
const POINTS: f64 = 75.0;

/// A slide, ready to be packed.
#[derive(Debug, Clone)]
pub struct Slide {
    /// Its XML.
    xml: String,
    /// What the speaker says, a paragraph each.
    notes: Vec<String>,
}

/// What a presentation says about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Its title.
    pub title: String,
    /// Its language (`en`, `de`).
    pub language: String,
    /// When what it shows was last edited, `2027-06-30T08:15:00Z`; empty where nobody knows.
    pub edited: String,
}

/// A length in EMU.
fn emu(px: f64) -> i64 {
    (px * EMU).round() as i64
}

/// A colour `#rrggbb` as the value of `srgbClr`.
fn rgb(colour: &str) -> String {
    colour.trim_start_matches('#').to_uppercase()
}

/// A language as PowerPoint knows it.
fn lang(language: &str) -> &'static str {
    if language == "de" { "de-DE" } else { "en-GB" }
}
