//! Nodes: ring of the evidence, shape, icon, lines, badge; their marks in a pass of its own, above everything.

use tragwerk_diagram::scene::{Badge, SceneNode, ShapePart, Stroke};
use tragwerk_diagram::text::{BADGE, SECOND};

use super::pen::{Pen, number, shifted};
use super::stand::{Colours, Stand};
use super::{Stage, difference, mark};

/// Opacity of what is not evidence while evidence is shown.
const CALM: f64 = 0.4;
const OUTLINE: f64 = 1.25;
/// Height of the line through a struck name above its baseline, by the size of its letters.
const STRIKE: f64 = 0.34;

/// Draws nodes without their marks.
pub(super) fn draw<'a>(pen: &mut Pen, nodes: impl Iterator<Item = &'a SceneNode>, stage: Stage) {
    for node in nodes {
        open(pen, node, stage.calm);
        content(pen, node, stage.compared);
        pen.close("g");
    }
}

/// Draws the marks of nodes.
pub(super) fn marks(pen: &mut Pen, nodes: &[SceneNode], stage: Stage) {
    let calm = stage.calm;
    for node in nodes {
        let Some(at) = &node.mark else { continue };
        if calm && !node.evidence {
            mark::ground(pen, node.bounds.x + at.x, node.bounds.y + at.y, at.mark.severity);
        }
        open(pen, node, calm);
        mark::draw(pen, at.x, at.y, at.mark.severity, at.mark.nature, Some(at.mark.count));
        pen.close("g");
    }
}

fn open(pen: &mut Pen, node: &SceneNode, calm: bool) {
    let tag = pen.tag("g").attr("transform", &shifted(node.bounds.x, node.bounds.y));
    let tag = if calm && !node.evidence { tag.num("opacity", CALM) } else { tag };
    tag.open();
}

fn content(pen: &mut Pen, node: &SceneNode, compared: bool) {
    pen.tag("title").text(&node.full_name);
    if node.evidence {
        ring(pen, node);
    }
    let stand = Stand::of(node, compared);
    let colours = stand.colours(node, pen.look);
    if let Some(difference) = node.difference.filter(|_| compared) {
        difference::ring(pen, &node.outline, difference);
    }
    shape(pen, node, &colours);
    for stroke in &node.strokes {
        part(pen, node, stroke, stand, &colours);
    }
    if let Some(icon) = &node.icon {
        let on_disc = node.strokes.iter().any(|stroke| stroke.part == ShapePart::Avatar);
        let colour = if on_disc && stand != Stand::Ghost { pen.look.fill(node.layer) } else { &colours.icon };
        pen.icon(icon, colour);
    }
    lines(pen, node, stand, &colours);
    if let Some(badge) = node.badge.as_ref().filter(|_| stand != Stand::Ghost) {
        pill(pen, &colours, badge);
    }
}

fn ring(pen: &mut Pen, node: &SceneNode) {
    let (text, canvas) = (pen.look.colour("text"), pen.look.canvas());
    pen.path(&node.outline, "none", text, 8.0);
    pen.path(&node.outline, "none", canvas, 5.0);
}

fn shape(pen: &mut Pen, node: &SceneNode, colours: &Colours) {
    let tag = pen.tag("path").attr("d", &node.outline).attr("fill", &colours.fill).stroke(&colours.line, OUTLINE);
    let tag = if colours.dashes.is_empty() { tag } else { tag.attr("stroke-dasharray", colours.dashes) };
    tag.empty();
}

fn part(pen: &mut Pen, node: &SceneNode, stroke: &Stroke, stand: Stand, colours: &Colours) {
    let look = pen.look;
    match (stroke.part, stand) {
        (ShapePart::TitleBar, Stand::Plain) => pen.path(&stroke.path, &look.title_bar(node.layer), "none", 0.0),
        (ShapePart::TitleBar, _) => {}
        (ShapePart::BaseLine, _) => pen.path(&stroke.path, "none", &colours.line, 3.0),
        (ShapePart::Avatar, Stand::Ghost) => {}
        (ShapePart::Avatar, _) => pen.path(&stroke.path, &colours.line, "none", 0.0),
    }
}

fn lines(pen: &mut Pen, node: &SceneNode, stand: Stand, colours: &Colours) {
    let style = stand.name(node.kind);
    for line in &node.name {
        pen.line(line, &style, &colours.name);
        if stand.struck() {
            let y = line.baseline - style.size * STRIKE;
            let across = format!("M{} {}H{}", number(line.x), number(y), number(line.x + line.width));
            pen.path(&across, "none", &colours.name, 1.0);
        }
    }
    if let Some(line) = &node.second {
        pen.line(line, &SECOND, &colours.second);
    }
}

fn pill(pen: &mut Pen, colours: &Colours, badge: &Badge) {
    pen.rect(&badge.bounds, badge.bounds.height / 2.0, pen.look.colour("surface"), &colours.line);
    pen.line(&badge.text, &BADGE, &colours.icon);
}
