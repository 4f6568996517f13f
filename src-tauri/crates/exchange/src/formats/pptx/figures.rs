//! Figures on a slide: each with its share as a bar.

use tragwerk_diagram::scene::Rect;
use tragwerk_diagram::text::{TextStyle, Weight, fit};

use super::Slide;
use super::geometry::{preset, rounded};
use super::node::Manner;
use super::piece::{self, Numbers, Piece, Shape};
use super::sheet::heading;
use super::spot::Spot;
use super::tables::blank;
use super::words::{Align, Paragraph, Words};
use crate::formats::svg::{Paper, Picture};

const LABEL: TextStyle = TextStyle { size: 18.0, line: 23.0, weight: Weight::SemiBold };
const MEANING: TextStyle = TextStyle { size: 13.5, line: 18.0, weight: Weight::Regular };
const VALUE: TextStyle = TextStyle { size: 22.0, line: 28.0, weight: Weight::SemiBold };
const BAR: f64 = 10.0;
const GAP: f64 = 24.0;
/// Share of the width that label, bar and value take.
const SHARES: [f64; 3] = [0.52, 0.3, 0.18];

/// A figure.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// What is counted.
    pub meaning: String,
    /// Its value, worded.
    pub value: String,
    /// It as a share (0 to 1); none: not answered yet.
    pub share: Option<f64>,
}

/// Figures under the title block of `frame`, whose view is the title, and a closing sentence.
pub fn figures(frame: &Picture, figures: &[Figure], closing: &str) -> Slide {
    let frame = Picture { paper: Some(Paper::Wide), legend: false, ..frame.clone() };
    let page = blank(&frame);
    let manner =
        Manner { spot: Spot::SLIDE, look: frame.look, language: &frame.language, compared: false, marks: false };
    let mut numbers = Numbers::new();
    let mut pieces = Vec::new();
    heading(&mut numbers, &manner, &page, &frame, &mut pieces);
    let top = page.margin + page.title.as_ref().map_or(0.0, |title| title.height + GAP);
    let foot = page.height - page.margin - if closing.is_empty() { 0.0 } else { 36.0 };
    let each = ((foot - top) / figures.len().max(1) as f64).min(88.0);
    for (at, figure) in figures.iter().enumerate() {
        let row = Rect::new(page.margin, top + each * at as f64, page.inside(), each);
        let shapes = row_of(&mut numbers, &manner, row, figure);
        pieces.push(Piece::group(numbers.next(), &figure.label, shapes));
    }
    if !closing.is_empty() {
        let bounds = Rect::new(page.margin, foot + 8.0, page.inside(), 28.0);
        let words = Words { wraps: true, ..Words::aside(closing, MEANING, frame.look.colour("text-2")) };
        let shape = Shape { words, ..Shape::new(closing, bounds, preset("rect")) };
        pieces.push(shape.piece(numbers.next(), manner.language));
    }
    Slide { xml: piece::slide(frame.look.canvas(), &pieces), notes: Vec::new() }
}

fn row_of(numbers: &mut Numbers, manner: &Manner<'_>, row: Rect, figure: &Figure) -> Vec<Piece> {
    let look = manner.look;
    let [label, bar, value] = SHARES.map(|share| share * row.width);
    let mut pieces = Vec::new();
    let mut add = |shape: Shape<'_>| pieces.push(shape.piece(numbers.next(), manner.language));
    let meaning = fit(&figure.meaning, &MEANING, label - 24.0, 2, manner.language).lines.join(" ");
    let paragraphs = vec![
        Paragraph::line(&figure.label, LABEL, look.colour("text"), Align::Left),
        Paragraph::line(&meaning, MEANING, look.colour("text-2"), Align::Left),
    ];
    let words = Words { paragraphs, anchor: "ctr", ..Words::none() };
    let bounds = Rect::new(row.x, row.y, label - 16.0, row.height);
    add(Shape { words, ..Shape::new(&figure.label, bounds, preset("rect")) });
    let track = Rect::new(row.x + label, row.y + (row.height - BAR) / 2.0, bar - 24.0, BAR);
    add(Shape { fill: look.colour("surface-3"), ..Shape::new("", track, rounded(&track, BAR / 2.0)) });
    if let Some(share) = figure.share.filter(|share| *share > 0.0) {
        let filled = Rect { width: (track.width * share.min(1.0)).max(BAR), ..track };
        add(Shape { fill: look.colour("text-2"), ..Shape::new("", filled, rounded(&filled, BAR / 2.0)) });
    }
    let style = if figure.share.is_some() { VALUE } else { MEANING };
    let said = Words { wraps: true, ..Words::aside(&figure.value, style, look.colour("text")) };
    let bounds = Rect::new(row.x + label + bar, row.y, value, row.height);
    add(Shape { words: said, ..Shape::new(&figure.value, bounds, preset("rect")) });
    pieces
}
