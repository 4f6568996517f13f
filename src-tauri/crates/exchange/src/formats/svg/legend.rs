//! The legend: kinds and marks first, then lines; only what the picture shows.

use tragwerk_diagram::Scene;
use tragwerk_diagram::icons;
use tragwerk_diagram::scene::{LegendEntry, LegendSample, SceneIcon};
use tragwerk_diagram::text::{LEGEND, TextStyle, Weight};
use tragwerk_model::records::Point;

use super::page::Page;
use super::pen::{Pen, number, placed, shifted};
use super::title::at;
use super::{Picture, difference, edges, mark};

/// Height of a row.
pub(in crate::formats) const ROW: f64 = 20.0;
/// Between the hairline and the first row.
pub(super) const PAD: f64 = 16.0;
const ROW_GAP: f64 = 8.0;
const ENTRY_GAP: f64 = 24.0;
pub(in crate::formats) const TEXT_GAP: f64 = 8.0;
const PRODUCT: &str = "Tragwerk";
const MAKER: TextStyle = TextStyle { size: 11.0, line: 14.0, weight: Weight::Regular };

/// An entry on its place, relative to the first row's upper left corner.
pub(in crate::formats) struct Placed {
    pub(in crate::formats) entry: LegendEntry,
    pub(in crate::formats) x: f64,
    pub(in crate::formats) y: f64,
}

/// The entries that this picture explains.
pub(super) fn shown<'a>(scene: &'a Scene, picture: &Picture) -> Vec<&'a LegendEntry> {
    let wanted = |entry: &&LegendEntry| {
        picture.legend
            && match entry.sample {
                LegendSample::Mark { .. } => picture.marks,
                LegendSample::Kind { .. } | LegendSample::Line { .. } | LegendSample::Difference { .. } => true,
            }
    };
    scene.legend.iter().filter(wanted).collect()
}

/// Puts the entries in rows of that width, lines in rows of their own.
pub(super) fn place(entries: &[&LegendEntry], width: f64) -> Vec<Placed> {
    let is_line = |entry: &LegendEntry| matches!(entry.sample, LegendSample::Line { .. });
    let (lines, others): (Vec<&LegendEntry>, Vec<&LegendEntry>) = entries.iter().partition(|entry| is_line(entry));
    in_rows([others, lines], width)
}

/// Puts the entries in as few rows of that width as they need: on paper the drawing wants the room.
pub(super) fn strip(entries: &[&LegendEntry], width: f64) -> Vec<Placed> {
    in_rows([entries.to_vec()], width / STRIP)
}

/// How large a strip is drawn.
pub(super) const STRIP: f64 = 0.86;

fn in_rows<const GROUPS: usize>(groups: [Vec<&LegendEntry>; GROUPS], width: f64) -> Vec<Placed> {
    let mut placed = Vec::new();
    let mut y = 0.0;
    for group in groups {
        let mut x = 0.0;
        for entry in group {
            let wide = sample_width(entry) + TEXT_GAP + LEGEND.width(&entry.label);
            if x > 0.0 && x + wide > width {
                x = 0.0;
                y += ROW + ROW_GAP;
            }
            placed.push(Placed { entry: entry.clone(), x, y });
            x += wide + ENTRY_GAP;
        }
        if x > 0.0 {
            y += ROW + ROW_GAP;
        }
    }
    placed
}

/// Height of all rows.
pub(super) fn height(placed: &[Placed]) -> f64 {
    placed.last().map_or(0.0, |last| last.y + ROW)
}

pub(in crate::formats) fn sample_width(entry: &LegendEntry) -> f64 {
    match entry.sample {
        LegendSample::Kind { .. } => 32.0,
        LegendSample::Line { .. } => 40.0,
        LegendSample::Mark { .. } | LegendSample::Difference { .. } => 18.0,
    }
}

pub(super) fn draw(pen: &mut Pen, page: &Page) {
    if page.legend.is_empty() {
        return;
    }
    let look = pen.look;
    let above = format!("M{} {}H{}", number(page.margin), number(page.legend_top), number(page.width - page.margin));
    pen.path(&above, "none", look.colour("border"), 1.0);
    let corner = Point { x: page.margin, y: page.legend_top + page.legend_pad };
    pen.tag("g").attr("transform", &placed(corner, page.legend_scale)).open();
    for entry in &page.legend {
        pen.tag("g").attr("transform", &shifted(entry.x, entry.y)).open();
        sample(pen, &entry.entry.sample);
        let text = at(&entry.entry.label, sample_width(&entry.entry) + TEXT_GAP, 3.0, &LEGEND);
        pen.line(&text, &LEGEND, look.colour("text"));
        pen.close("g");
    }
    maker(pen, page);
    pen.close("g");
}

fn sample(pen: &mut Pen, sample: &LegendSample) {
    let look = pen.look;
    match sample {
        LegendSample::Kind { layer, outline, icon, .. } => {
            pen.path(outline, look.fill(*layer), look.line(*layer), 1.25);
            if icons::icon(icon).is_some() {
                let icon = SceneIcon { id: icon.clone(), x: 10.0, y: 4.0, size: 12.0 };
                pen.icon(&icon, look.ink(*layer));
            }
        }
        LegendSample::Line { style, path, head, letter } => {
            edges::line(pen, *style, path, head.as_ref());
            if let Some(letter) = letter {
                edges::letter(pen, letter);
            }
        }
        LegendSample::Mark { severity, nature } => mark::draw(pen, 0.0, 1.0, *severity, *nature, None),
        LegendSample::Difference { difference } => difference::mark(pen, 0.0, 1.0, *difference),
    }
}

/// The program's name at the end of the last row, where there is room.
fn maker(pen: &mut Pen, page: &Page) {
    let Some(last) = page.legend.last() else { return };
    let end = last.x + sample_width(&last.entry) + TEXT_GAP + LEGEND.width(&last.entry.label);
    let inside = page.inside() / page.legend_scale;
    let x = inside - MAKER.width(PRODUCT);
    if x > end + ENTRY_GAP {
        let colour = pen.look.colour("text-3");
        pen.anchored(PRODUCT, "end", inside, last.y + 3.0 + MAKER.baseline(), &MAKER, colour);
    }
}
