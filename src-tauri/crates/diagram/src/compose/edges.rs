//! Edges: routed, drawn and labelled.

use tragwerk_model::records::Point;
use tragwerk_model::{Model, Relation};

use super::courses::{Course, bends, courses, crossings};
use super::picture::Picture;
use super::relations::Drawn;
use super::words::label;
use crate::labels::{Labels, Overlay};
use crate::line::{self, Crossing, Ending};
use crate::path::number;
use crate::scene::{LineStyle, SceneEdge, SceneNode};

/// Radius of the corners of what should be a curve but found no way as one.
const SWUNG: f64 = 28.0;

/// All edges of a picture with everything on them, and how many words found no place.
pub(super) fn all(
    model: &Model,
    picture: &Picture,
    nodes: &[SceneNode],
    drawn: &[Drawn],
    labels: &dyn Labels,
    overlay: &Overlay,
) -> (Vec<SceneEdge>, u32) {
    let courses = courses(picture, drawn);
    let crossings = crossings(picture, &courses);
    let mut edges: Vec<SceneEdge> = Vec::with_capacity(drawn.len());
    for ((line, course), crossings) in drawn.iter().zip(&courses).zip(&crossings) {
        let Some(relation) = model.relation(line.relation.as_str()) else { continue };
        let drawn = edge(relation, line, course, crossings, picture, overlay.evidence.contains(&relation.id));
        edges.push(SceneEdge { difference: overlay.differences.get(&relation.id).copied(), ..drawn });
    }
    let dropped = label(model, picture, nodes, drawn, &courses, labels, &mut edges);
    (edges, dropped)
}

/// Edges without words and jumps, for the time of a drag.
pub(super) fn preview(model: &Model, picture: &Picture, drawn: &[Drawn]) -> Vec<SceneEdge> {
    let courses = courses(picture, drawn);
    let lines = drawn.iter().zip(&courses).filter_map(|(line, course)| {
        let relation = model.relation(line.relation.as_str())?;
        Some(edge(relation, line, course, &[], picture, false))
    });
    lines.collect()
}
fn edge(
    relation: &Relation,
    line: &Drawn,
    course: &Course,
    crossings: &[Crossing],
    picture: &Picture,
    evidence: bool,
) -> SceneEdge {
    let shape = line::head_shape(line.style, relation.kind);
    let points = &course.points;
    let (path, head) = match points[..] {
        [] | [_] => (String::new(), None),
        [.., before, end] => {
            let Ending { head, line_end } = line::ending(shape, before, end);
            let mut drawn = points.clone();
            drawn[points.len() - 1] = line_end;
            (path(line.style, course, drawn, crossings), head)
        }
    };
    SceneEdge {
        relation: relation.id.clone(),
        kind: relation.kind,
        source: relation.source.clone(),
        target: relation.target.clone(),
        family: relation.kind.family(),
        style: line.style,
        points: points.clone(),
        curved: course.curved,
        path,
        head,
        label: None,
        letter: None,
        by_hand: picture.by_hand.contains_key(&relation.id),
        evidence,
        difference: None,
    }
}

/// Lines that gather at their target are drawn from there, so that the dashes of their shared part match.
fn path(style: LineStyle, course: &Course, mut points: Vec<Point>, crossings: &[Crossing]) -> String {
    if let ([a, b, c, d], true) = (&points[..], course.curved) {
        let at = |point: &Point| format!("{} {}", number(point.x), number(point.y));
        return format!("M{}C{} {} {}", at(a), at(b), at(c), at(d));
    }
    if style == LineStyle::Conflict {
        return line::zigzag(&points);
    }
    let radius = if bends(style) { SWUNG } else { line::CORNER };
    if !course.gathers {
        return line::stroke(&points, crossings, radius);
    }
    let last = points.len().saturating_sub(2);
    points.reverse();
    let turned: Vec<Crossing> =
        crossings.iter().map(|crossing| Crossing { segment: last - crossing.segment, ..*crossing }).collect();
    line::stroke(&points, &turned, radius)
}
