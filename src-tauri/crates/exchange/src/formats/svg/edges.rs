//! Lines with their heads, then letters and labels above all of them, so that no line crosses a word.

use tragwerk_diagram::Scene;
use tragwerk_diagram::scene::{EdgeLabel, Head, HeadShape, LetterBadge, LineStyle, Rect, SceneEdge};
use tragwerk_diagram::text::{EDGE, LETTER};

use super::look::Look;
use super::pen::Pen;

/// Opacity of a line that is not evidence while evidence is shown.
const CALM: f64 = 0.36;

/// How a line is drawn.
pub(super) struct Stroke {
    colour: &'static str,
    width: f64,
    dashes: &'static str,
}

pub(super) fn stroke(style: LineStyle, look: Look) -> Stroke {
    use LineStyle as L;
    let (token, width, dashes) = match style {
        L::Flow => ("flow", 1.5, ""),
        L::Back => ("flow", 1.5, "7 4"),
        L::Pause => ("flow", 1.5, "2 3.5"),
        L::ReEntry => ("flow", 1.5, "9 3 2 3"),
        L::Information => ("info", 1.5, "4.5 3.5"),
        L::Authority => ("authority", 2.0, "0.1 4"),
        L::Responsibility => ("resp", 1.1, ""),
        L::Directs | L::Steering => ("steer", 1.25, ""),
        L::Structure | L::Plain => ("struct", 1.25, ""),
        L::Conflict => ("conflict", 1.4, ""),
    };
    Stroke { colour: look.colour(token), width, dashes }
}

/// Draws all lines of a scene; `calm`: those that are not evidence step back.
pub(super) fn draw(pen: &mut Pen, scene: &Scene, calm: bool) {
    for edge in &scene.edges {
        let stepping_back = calm && !edge.evidence;
        if stepping_back {
            pen.tag("g").num("opacity", CALM).open();
        }
        line(pen, edge.style, &edge.path, edge.head.as_ref(), edge.evidence);
        if stepping_back {
            pen.close("g");
        }
    }
    for edge in &scene.edges {
        if let Some(badge) = &edge.letter {
            letter(pen, badge);
        }
        if let Some(words) = &edge.label {
            label(pen, scene, edge, words, calm);
        }
    }
}

/// A line and its head.
pub(super) fn line(pen: &mut Pen, style: LineStyle, path: &str, head: Option<&Head>, strong: bool) {
    let mut stroke = stroke(style, pen.look);
    if strong {
        stroke.width = if style == LineStyle::Authority { 2.6 } else { 2.0 };
    }
    let tag = pen.tag("path").attr("d", path).attr("fill", "none").stroke(stroke.colour, stroke.width);
    let tag = tag.attr("stroke-linejoin", "round");
    let tag = if stroke.dashes.is_empty() { tag } else { tag.attr("stroke-dasharray", stroke.dashes) };
    let tag = if style == LineStyle::Authority { tag.attr("stroke-linecap", "round") } else { tag };
    tag.empty();
    if let Some(head) = head {
        draw_head(pen, head, &stroke);
    }
}

fn draw_head(pen: &mut Pen, head: &Head, stroke: &Stroke) {
    let open = head.shape == HeadShape::Triangle;
    let (fill, width) = if open { (pen.look.canvas(), 1.25) } else { ("none", 1.5) };
    for (path, fill, width) in [(&head.solid, stroke.colour, 1.0), (&head.stroked, fill, width)] {
        if !path.is_empty() {
            let tag = pen.tag("path").attr("d", path).attr("fill", fill).stroke(stroke.colour, width);
            tag.attr("stroke-linejoin", "round").attr("stroke-linecap", "round").empty();
        }
    }
}

/// A letter on its disc.
pub(super) fn letter(pen: &mut Pen, badge: &LetterBadge) {
    let (surface, colour) = (pen.look.colour("surface"), pen.look.colour("resp"));
    let tag = pen.tag("circle").num("cx", badge.at.x).num("cy", badge.at.y).num("r", 8.5);
    tag.attr("fill", surface).stroke(colour, 1.25).empty();
    pen.anchored(&badge.letter, "middle", badge.at.x, badge.at.y + 3.6, &LETTER, colour);
}

fn label(pen: &mut Pen, scene: &Scene, edge: &SceneEdge, label: &EdgeLabel, calm: bool) {
    let look = pen.look;
    pen.rect(&label.plate, 4.0, &ground(scene, &label.plate, look), "none");
    let colour = match (edge.evidence, calm) {
        (true, _) => look.colour("text").to_owned(),
        (false, true) => look.calm_label(),
        (false, false) => look.colour("text-2").to_owned(),
    };
    pen.line(&label.text, &EDGE, &colour);
}

/// The colour under a plate: the innermost container or lane that holds it, else the canvas.
fn ground(scene: &Scene, plate: &Rect, look: Look) -> String {
    let around = |bounds: &Rect| bounds.contains(plate);
    if let Some(node) = scene.nodes.iter().rev().find(|node| node.container && around(&node.bounds)) {
        return look.container(node.layer);
    }
    let in_lane = scene.lanes.iter().any(|lane| around(&lane.bounds));
    look.colour(if in_lane { "surface" } else { "halo" }).to_owned()
}
