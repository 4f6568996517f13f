//! Lines with their heads, then letters and labels above all of them, so that no line crosses a word.

use tragwerk_diagram::scene::{EdgeLabel, Head, HeadShape, LetterBadge, LineStyle, Rect, SceneEdge};
use tragwerk_diagram::text::{EDGE, LETTER};
use tragwerk_diagram::theme::mix;
use tragwerk_diagram::{Difference, Scene};

use super::look::Look;
use super::pen::Pen;
use super::stand::Stand;
use super::{Stage, difference};

/// Opacity of a line that is not evidence while evidence is shown.
const CALM: f64 = 0.36;
/// Share of its colour that a faded letter keeps.
const FADED_LETTER: f64 = 0.5;

/// How a line is drawn.
pub(in crate::formats) struct Stroke {
    pub(in crate::formats) colour: &'static str,
    pub(in crate::formats) width: f64,
    pub(in crate::formats) dashes: &'static str,
}

pub(in crate::formats) fn stroke(style: LineStyle, look: Look) -> Stroke {
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

/// Draws all lines of a scene.
pub(super) fn draw(pen: &mut Pen, scene: &Scene, stage: Stage) {
    for edge in &scene.edges {
        let stepping_back = steps_back(edge, stage);
        if stepping_back {
            pen.tag("g").num("opacity", CALM).open();
        }
        let drawn = stroke(edge.style, pen.look).told(edge, stage, pen.look);
        with_head(pen, edge.style, &edge.path, edge.head.as_ref(), &drawn);
        if stepping_back {
            pen.close("g");
        }
    }
    for edge in &scene.edges {
        if let Some(badge) = &edge.letter {
            edge_letter(pen, edge, badge, stage);
        }
        if let Some(words) = &edge.label {
            label(pen, scene, edge, words, stage);
        }
    }
}

/// Whether a line steps back: because it is not evidence, or because it is the same in both versions.
fn steps_back(edge: &SceneEdge, stage: Stage) -> bool {
    (stage.calm && !edge.evidence) || (stage.compared && edge.difference.is_none())
}

/// The colour that tells what became of a line.
fn told(edge: &SceneEdge, stage: Stage, look: Look) -> Option<&'static str> {
    edge.difference.filter(|_| stage.compared).map(|difference| look.colour(difference.id()))
}

impl Stroke {
    /// The stroke of a line that is evidence or differs between versions.
    fn told(mut self, edge: &SceneEdge, stage: Stage, look: Look) -> Self {
        let colour = told(edge, stage, look);
        if edge.evidence || colour.is_some() {
            self.width = if edge.style == LineStyle::Authority { 2.6 } else { 2.0 };
        }
        self.colour = colour.unwrap_or(self.colour);
        if colour.is_some() && edge.difference == Some(Difference::Removed) {
            (self.dashes, self.width) = ("5 4", 1.5);
        }
        self
    }
}

/// A line and its head as a legend shows it.
pub(super) fn line(pen: &mut Pen, style: LineStyle, path: &str, head: Option<&Head>) {
    let stroke = stroke(style, pen.look);
    with_head(pen, style, path, head, &stroke);
}

fn with_head(pen: &mut Pen, style: LineStyle, path: &str, head: Option<&Head>, stroke: &Stroke) {
    let tag = pen.tag("path").attr("d", path).attr("fill", "none").stroke(stroke.colour, stroke.width);
    let tag = tag.attr("stroke-linejoin", "round");
    let tag = if stroke.dashes.is_empty() { tag } else { tag.attr("stroke-dasharray", stroke.dashes) };
    let dotted = style == LineStyle::Authority && stroke.dashes != "5 4";
    let tag = if dotted { tag.attr("stroke-linecap", "round") } else { tag };
    tag.empty();
    if let Some(head) = head {
        draw_head(pen, head, stroke);
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

/// The letter of a line: in the line's colour, or faded with it.
fn edge_letter(pen: &mut Pen, edge: &SceneEdge, badge: &LetterBadge, stage: Stage) {
    let look = pen.look;
    let resp = look.colour("resp");
    if stage.compared && edge.difference.is_none() {
        return disc(pen, badge, &mix(resp, look.canvas(), FADED_LETTER));
    }
    disc(pen, badge, told(edge, stage, look).unwrap_or(resp));
}

/// A letter on its disc, as a legend shows it.
pub(super) fn letter(pen: &mut Pen, badge: &LetterBadge) {
    let colour = pen.look.colour("resp");
    disc(pen, badge, colour);
}

fn disc(pen: &mut Pen, badge: &LetterBadge, colour: &str) {
    let surface = pen.look.colour("surface");
    let tag = pen.tag("circle").num("cx", badge.at.x).num("cy", badge.at.y).num("r", 8.5);
    tag.attr("fill", surface).stroke(colour, 1.25).empty();
    pen.anchored(&badge.letter, "middle", badge.at.x, badge.at.y + 3.6, &LETTER, colour);
}

fn label(pen: &mut Pen, scene: &Scene, edge: &SceneEdge, label: &EdgeLabel, stage: Stage) {
    let look = pen.look;
    pen.rect(&label.plate, 4.0, &ground(scene, &label.plate, stage, look), "none");
    let colour = match told(edge, stage, look) {
        Some(colour) => colour.to_owned(),
        None if edge.evidence => look.colour("text").to_owned(),
        None if steps_back(edge, stage) => look.calm_label(),
        None => look.colour("text-2").to_owned(),
    };
    pen.line(&label.text, &EDGE, &colour);
}

/// The ways of what moved.
pub(super) fn ways(pen: &mut Pen, scene: &Scene) {
    let (look, stage) = (pen.look, Stage { calm: false, compared: true });
    difference::ways(pen, &scene.moves, |plate| ground(scene, plate, stage, look));
}

/// The colour under a plate: the innermost container, group box or lane that holds it, else the canvas.
pub(in crate::formats) fn ground(scene: &Scene, plate: &Rect, stage: Stage, look: Look) -> String {
    let around = |bounds: &Rect| bounds.contains(plate);
    if let Some(node) = scene.nodes.iter().rev().find(|node| node.container && around(&node.bounds)) {
        return Stand::of(node, stage.compared).colours(node, look).fill;
    }
    if scene.notes.iter().any(|note| note.frame && around(&note.bounds)) {
        return look.colour("surface-2").to_owned();
    }
    let in_lane = scene.lanes.iter().any(|lane| around(&lane.bounds));
    look.colour(if in_lane { "surface" } else { "halo" }).to_owned()
}
