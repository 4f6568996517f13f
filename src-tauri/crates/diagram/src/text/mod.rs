//! Text in the picture: measured with the embedded font, broken and cut here and nowhere else.
//!
//! Bidirectional order within a line is left to whoever draws.

mod breaks;
mod compounds;
mod fit;
mod font;

pub use fit::{Fitted, fit, fit_line};
pub use font::{FAMILY, FONTS, Font, Weight, covers, width};

/// Size, line height and weight of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// Font size in px.
    pub size: f64,
    /// Line height in px.
    pub line: f64,
    /// Weight.
    pub weight: Weight,
}

const fn style(size: f64, line: f64, weight: Weight) -> TextStyle {
    TextStyle { size, line, weight }
}

/// Name of a node.
pub const NAME: TextStyle = style(12.0, 15.0, Weight::SemiBold);
/// Name of a channel.
pub const SMALL_NAME: TextStyle = style(11.0, 14.0, Weight::Medium);
/// Second line of a node.
pub const SECOND: TextStyle = style(10.5, 14.0, Weight::Regular);
/// Badge on a node's border.
pub const BADGE: TextStyle = style(10.0, 15.0, Weight::SemiBold);
/// Label of an edge.
pub const EDGE: TextStyle = style(10.5, 14.0, Weight::Medium);
/// Letter of a responsibility.
pub const LETTER: TextStyle = style(10.0, 14.0, Weight::Bold);
/// Name of a layer beside its band.
pub const BAND: TextStyle = style(11.0, 14.0, Weight::SemiBold);
/// Name of a lane.
pub const LANE: TextStyle = style(12.0, 15.0, Weight::SemiBold);
/// Goals and forums in a lane's header.
pub const LANE_DETAIL: TextStyle = style(10.5, 13.0, Weight::Regular);
/// Text of a note.
pub const NOTE: TextStyle = style(12.0, 16.0, Weight::Regular);
/// Text of a legend.
pub const LEGEND: TextStyle = style(11.0, 14.0, Weight::Regular);

impl TextStyle {
    /// Measured width of a text.
    pub fn width(&self, text: &str) -> f64 {
        width(text, self.size, self.weight)
    }

    /// Where the letters stand in a line whose top is 0.
    pub fn baseline(&self) -> f64 {
        let (ascent, descent) = (font::ASCENT * self.size, font::DESCENT * self.size);
        (self.line - ascent - descent) / 2.0 + ascent
    }
}
