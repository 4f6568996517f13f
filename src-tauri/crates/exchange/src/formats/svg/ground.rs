//! What lies under the nodes: layer bands and lanes; and the notes.

use tragwerk_diagram::path::number;
use tragwerk_diagram::scene::{Band, Lane, Rect, SceneNote};
use tragwerk_diagram::text::{BAND, LANE, LANE_DETAIL, NOTE};
use tragwerk_model::Layer;

use super::pen::{Pen, shifted};

const LANE_RADIUS: f64 = 10.0;
/// Opacity of a lane's header that is not evidence while evidence is shown.
const CALM: f64 = 0.5;

/// Strips in the layers' colours with turned names, and hairlines between.
pub(super) fn bands(pen: &mut Pen, bands: &[Band]) {
    let look = pen.look;
    for (at, band) in bands.iter().enumerate() {
        let Rect { x, y, height, .. } = band.bounds;
        if at > 0 {
            let between = format!("M{} {}H{}", number(x + band.strip), number(y), number(band.bounds.right()));
            pen.path(&between, "none", look.colour("hairline"), 1.0);
        }
        pen.rect(&Rect::new(x, y, band.strip, height), 0.0, look.line(band.layer), "none");
        let turned = format!("{} rotate(-90)", shifted(band.label_at.x + BAND.size * 0.36, band.label_at.y));
        pen.turned(&band.label, &turned, &BAND, look.ink(band.layer));
    }
}

/// Lanes with their headers; `calm`: headers that are not evidence step back.
pub(super) fn lanes(pen: &mut Pen, lanes: &[Lane], calm: bool) {
    for lane in lanes {
        let look = pen.look;
        pen.rect(&lane.bounds, LANE_RADIUS, look.colour("surface"), look.colour("hairline"));
        let tag = pen.tag("g");
        let tag = if calm && !lane.evidence { tag.num("opacity", CALM) } else { tag };
        tag.open();
        header(pen, lane);
        pen.close("g");
    }
}

fn header(pen: &mut Pen, lane: &Lane) {
    let look = pen.look;
    let owned = lane.unit.is_some();
    let ground = if owned { look.fill(Layer::Organisation) } else { look.colour("surface-2") };
    let ink = if owned { look.ink(Layer::Organisation) } else { look.colour("text-2") };
    let inside = lane.bounds.grown(-0.5);
    pen.path(&left_rounded(&inside, lane.header), ground, "none", 0.0);
    if lane.evidence {
        let ring = lane.bounds.grown(-0.75);
        pen.path(&left_rounded(&ring, lane.header), "none", look.colour("text"), 1.5);
    }
    if let Some(icon) = &lane.icon {
        pen.icon(icon, ink);
    }
    for line in &lane.name {
        pen.line(line, &LANE, ink);
    }
    for detail in &lane.details {
        pen.icon(&detail.icon, look.colour("text-2"));
        for line in &detail.lines {
            pen.line(line, &LANE_DETAIL, look.colour("text-2"));
        }
    }
}

/// A header of that width at the left end of a lane, rounded like the lane.
fn left_rounded(lane: &Rect, width: f64) -> String {
    let r = (LANE_RADIUS - 1.0).min(width).min(lane.height / 2.0);
    let (radius, left, top) = (number(r), number(lane.x), number(lane.y));
    let (right, bottom) = (number(lane.x + width), number(lane.bottom()));
    let (start, foot, head) = (number(lane.x + r), number(lane.bottom() - r), number(lane.y + r));
    format!(
        "M{start} {top}H{right}V{bottom}H{start}A{radius} {radius} 0 0 1 {left} {foot}V{head}A{radius} {radius} 0 0 1 {start} {top}Z"
    )
}

/// Notes: a card without layer.
pub(super) fn notes<'a>(pen: &mut Pen, notes: impl Iterator<Item = &'a SceneNote>) {
    let look = pen.look;
    for note in notes {
        pen.rect(&note.bounds, 4.0, look.colour("surface-2"), look.colour("border"));
        pen.tag("g").attr("transform", &shifted(note.bounds.x, note.bounds.y)).open();
        for line in &note.lines {
            pen.line(line, &NOTE, look.colour("text-2"));
        }
        pen.close("g");
    }
}
