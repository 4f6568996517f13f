//! The legend: native shapes in a group.

use tragwerk_diagram::icons;
use tragwerk_diagram::scene::{LegendSample, Rect};
use tragwerk_diagram::text::{LEGEND, LETTER};

use super::geometry::{Drawn, custom, preset};
use super::line::Line;
use super::node::Manner;
use super::piece::{Numbers, Piece, Shape};
use super::spot::Spot;
use super::words::Words;
use crate::formats::svg::edges::stroke;
use crate::formats::svg::legend::{Placed, ROW, TEXT_GAP, sample_width};
use crate::formats::svg::page::Page;

/// The legend of a page; none where it has none.
pub(super) fn legend(numbers: &mut Numbers, manner: &Manner<'_>, page: &Page) -> Option<Piece> {
    if page.legend.is_empty() {
        return None;
    }
    let mut pieces = vec![rule(numbers, manner, page)];
    for placed in &page.legend {
        let top = page.legend_top + page.legend_pad;
        let corner = Spot { scale: page.legend_scale, ..Spot::SLIDE.at(page.margin, top) };
        let here = corner.at(placed.x, placed.y);
        entry(numbers, manner, here, placed, &mut pieces);
    }
    Some(Piece::group(numbers.next(), "Legend", pieces))
}

fn rule(numbers: &mut Numbers, manner: &Manner<'_>, page: &Page) -> Piece {
    let bounds = Rect::new(page.margin, page.legend_top, page.inside(), 0.0);
    let shape = Shape {
        line: Some(Line::solid(manner.look.colour("border"), 1.0)),
        ..Shape::new("Legend", bounds, preset("line"))
    };
    shape.piece(numbers.next(), manner.language)
}

fn entry(numbers: &mut Numbers, manner: &Manner<'_>, here: Spot, placed: &Placed, pieces: &mut Vec<Piece>) {
    let label = &placed.entry.label;
    match &placed.entry.sample {
        LegendSample::Kind { layer, outline, icon, .. } => {
            let mut drawn = vec![Drawn::outline(outline)];
            if let Some(known) = icons::icon(icon) {
                drawn.push(Drawn { shift: (10.0, 4.0), scale: 0.5, ..Drawn::stroke(known.path) });
            }
            let shape = Shape {
                fill: manner.look.fill(*layer),
                line: Some(Line::solid(manner.look.line(*layer), here.scale)),
                ..Shape::new(label, here.rect(&Rect::new(0.0, 0.0, 32.0, 20.0)), custom(32.0, 20.0, &drawn, &[]))
            };
            pieces.push(shape.piece(numbers.next(), manner.language));
        }
        LegendSample::Line { style, path, head, letter } => {
            let drawn = stroke(*style, manner.look);
            let line = Line {
                dashes: drawn.dashes.to_owned(),
                of: drawn.width,
                head: head.as_ref().map(|head| head.shape),
                ..Line::solid(drawn.colour, drawn.width * here.scale)
            };
            let geometry = custom(40.0, 20.0, &[Drawn::stroke(path)], &[]);
            let bounds = here.rect(&Rect::new(0.0, 0.0, 40.0, 20.0));
            let shape = Shape { line: Some(line), ..Shape::new(label, bounds, geometry) };
            pieces.push(shape.piece(numbers.next(), manner.language));
            if let Some(letter) = letter {
                pieces.push(disc(numbers, manner, here, &letter.letter, letter.at.x, letter.at.y));
            }
        }
        LegendSample::Mark { severity, nature } => {
            pieces.push(manner.counted(numbers.next(), here.at(0.0, 1.0), *severity, *nature, ""));
        }
        LegendSample::Difference { difference } => {
            pieces.push(manner.version(numbers.next(), here.at(0.0, 1.0), *difference));
        }
    }
    let left = sample_width(&placed.entry) + TEXT_GAP;
    let bounds = here.rect(&Rect::new(left, 0.0, placed.entry.width + 4.0, ROW));
    let words = Words::aside(label, here.style(&LEGEND), manner.look.colour("text"));
    let shape = Shape { words, ..Shape::new(label, bounds, preset("rect")) };
    pieces.push(shape.piece(numbers.next(), manner.language));
}

/// A letter on its disc, its middle at `x` and `y`.
pub(super) fn disc(numbers: &mut Numbers, manner: &Manner<'_>, here: Spot, letter: &str, x: f64, y: f64) -> Piece {
    let colour = manner.look.colour("resp");
    let shape = Shape {
        fill: manner.look.colour("surface"),
        line: Some(Line::solid(colour, 1.25 * here.scale)),
        words: Words::label(letter, here.style(&LETTER), colour),
        ..Shape::new(letter, here.rect(&Rect::new(x - 8.5, y - 8.5, 17.0, 17.0)), preset("ellipse"))
    };
    shape.piece(numbers.next(), manner.language)
}
