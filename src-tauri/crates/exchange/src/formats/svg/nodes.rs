//! Nodes: ring of the evidence, shape, icon, lines, badge; their marks in a pass of its own, above everything.

use tragwerk_diagram::scene::{Badge, SceneNode, ShapePart, Stroke};
use tragwerk_diagram::text::{BADGE, NAME, SECOND, SMALL_NAME};
use tragwerk_model::ElementKind;

use super::mark;
use super::pen::{Pen, shifted};

/// Opacity of what is not evidence while evidence is shown.
const CALM: f64 = 0.4;
const OUTLINE: f64 = 1.25;

/// Draws nodes without their marks; `calm`: those that are not evidence step back.
pub(super) fn draw<'a>(pen: &mut Pen, nodes: impl Iterator<Item = &'a SceneNode>, calm: bool) {
    for node in nodes {
        open(pen, node, calm);
        content(pen, node);
        pen.close("g");
    }
}

/// Draws the marks of nodes.
pub(super) fn marks(pen: &mut Pen, nodes: &[SceneNode], calm: bool) {
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

fn content(pen: &mut Pen, node: &SceneNode) {
    pen.tag("title").text(&node.full_name);
    if node.evidence {
        ring(pen, node);
    }
    shape(pen, node);
    for stroke in &node.strokes {
        part(pen, node, stroke);
    }
    if let Some(icon) = &node.icon {
        let on_disc = node.strokes.iter().any(|stroke| stroke.part == ShapePart::Avatar);
        let colour = if on_disc { pen.look.fill(node.layer) } else { pen.look.ink(node.layer) };
        pen.icon(icon, colour);
    }
    lines(pen, node);
    if let Some(badge) = &node.badge {
        pill(pen, node, badge);
    }
}

fn ring(pen: &mut Pen, node: &SceneNode) {
    let (text, canvas) = (pen.look.colour("text"), pen.look.canvas());
    pen.path(&node.outline, "none", text, 8.0);
    pen.path(&node.outline, "none", canvas, 5.0);
}

fn shape(pen: &mut Pen, node: &SceneNode) {
    let look = pen.look;
    let fill = if node.container { look.container(node.layer) } else { look.fill(node.layer).to_owned() };
    let tag = pen.tag("path").attr("d", &node.outline).attr("fill", &fill).stroke(look.line(node.layer), OUTLINE);
    let tag = if node.dashed { tag.attr("stroke-dasharray", "5 3.5") } else { tag };
    tag.empty();
}

fn part(pen: &mut Pen, node: &SceneNode, stroke: &Stroke) {
    let look = pen.look;
    match stroke.part {
        ShapePart::TitleBar => pen.path(&stroke.path, &look.title_bar(node.layer), "none", 0.0),
        ShapePart::BaseLine => pen.path(&stroke.path, "none", look.line(node.layer), 3.0),
        ShapePart::Avatar => pen.path(&stroke.path, look.line(node.layer), "none", 0.0),
    }
}

fn lines(pen: &mut Pen, node: &SceneNode) {
    let look = pen.look;
    let style = if node.kind == ElementKind::Channel { &SMALL_NAME } else { &NAME };
    let ink = if node.container { look.ink(node.layer) } else { look.colour("text") };
    for line in &node.name {
        pen.line(line, style, ink);
    }
    if let Some(line) = &node.second {
        pen.line(line, &SECOND, look.colour("text-2"));
    }
}

fn pill(pen: &mut Pen, node: &SceneNode, badge: &Badge) {
    let look = pen.look;
    pen.rect(&badge.bounds, badge.bounds.height / 2.0, look.colour("surface"), look.line(node.layer));
    pen.line(&badge.text, &BADGE, look.ink(node.layer));
}
