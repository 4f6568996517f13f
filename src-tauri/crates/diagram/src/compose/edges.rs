//! Edges: routed, drawn and labelled.

use tragwerk_model::records::Point;
use tragwerk_model::{Model, Relation};

use super::courses::{Course, bends, courses, crossings};
use super::moves;
use super::picture::Picture;
use super::relations::Drawn;
use super::routed::Routed;
use super::words::{Ground, Wording, label};
use crate::labels::{Labels, Overlay};
use crate::line::{self, Crossing, Ending};
use crate::path::{round, step};
use crate::route::Effort;
use crate::scene::{LineStyle, SceneEdge, SceneMove};

/// Radius of the corners of what should be a curve but found no way as one.
const SWUNG: f64 = 28.0;

/// What is drawn between nodes, and how many words found no place.
pub(super) struct Lines {
    pub edges: Vec<SceneEdge>,
    pub moves: Vec<SceneMove>,
    pub dropped: u32,
}

/// All lines of a picture with everything on them.
pub(super) fn all(
    model: &Model,
    picture: &Picture,
    ground: Ground<'_>,
    drawn: &[Drawn],
    (labels, overlay): (&dyn Labels, &Overlay),
    routed: &Routed,
) -> Lines {
    let ways = moves::wanted(picture, overlay);
    let all: Vec<Drawn> = drawn.iter().chain(&ways).cloned().collect();
    let courses = routed.courses(picture, &all);
    let crossings = crossings(picture, &courses);
    let mut edges: Vec<SceneEdge> = Vec::with_capacity(drawn.len());
    for ((line, course), crossings) in drawn.iter().zip(&*courses).zip(&crossings) {
        let Some(relation) = model.relation(line.relation.as_str()) else { continue };
        edges.push(edge(relation, line, course, crossings, picture, overlay));
    }
    let ways = ways.iter().zip(&courses[drawn.len()..]);
    let mut moves: Vec<SceneMove> = ways.map(|(line, course)| moves::way(picture, line, course, overlay)).collect();
    let wording = Wording { model, picture, labels, overlay };
    let dropped = label(&wording, ground, drawn, &courses, &mut edges, &mut moves);
    Lines { edges, moves, dropped }
}

/// Edges without words and jumps, for the time of a drag.
pub(super) fn preview(model: &Model, picture: &Picture, drawn: &[Drawn]) -> Vec<SceneEdge> {
    let courses = courses(picture, drawn, Effort::Once);
    let lines = drawn.iter().zip(&courses).filter_map(|(line, course)| {
        let relation = model.relation(line.relation.as_str())?;
        Some(edge(relation, line, course, &[], picture, &Overlay::default()))
    });
    lines.collect()
}

fn edge(
    relation: &Relation,
    line: &Drawn,
    course: &Course,
    crossings: &[Crossing],
    picture: &Picture,
    overlay: &Overlay,
) -> SceneEdge {
    let shape = line::head_shape(line.style, relation.kind);
    let points = drawn_ends(picture, line, &course.points, overlay);
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
        points: course.points.clone(),
        curved: course.curved,
        path,
        head,
        label: None,
        letter: None,
        by_hand: picture.by_hand.contains_key(&relation.id),
        evidence: overlay.evidence.contains(&relation.id),
        difference: overlay.relation_differences.get(&relation.id).copied(),
    }
}

/// Least length of a line's first or last piece that is left when it ends before a ring.
const LEAST_PIECE: f64 = 4.0;

/// A line's points as they are drawn: it ends before the ring of a node.
pub(super) fn drawn_ends(picture: &Picture, line: &Drawn, points: &[Point], overlay: &Overlay) -> Vec<Point> {
    let ring = |at: usize| {
        let difference = overlay.differences.get(&picture.nodes[at].element);
        difference.map_or(0.0, |difference| difference.ring())
    };
    let mut drawn = points.to_vec();
    if let [first, second, ..] = drawn[..] {
        drawn[0] = nearer(first, second, ring(line.source));
    }
    if let [.., before, last] = drawn[..] {
        let end = drawn.len() - 1;
        drawn[end] = nearer(last, before, ring(line.target));
    }
    drawn
}

/// `from`, moved towards `to`, as far as the piece between them allows.
fn nearer(from: Point, to: Point, by: f64) -> Point {
    let (x, y) = (to.x - from.x, to.y - from.y);
    let length = x.hypot(y);
    if by <= 0.0 || length < by + LEAST_PIECE {
        return from;
    }
    Point { x: round(from.x + x * by / length), y: round(from.y + y * by / length) }
}

/// Lines that gather at their target are drawn from there, so that the dashes of their shared part match.
fn path(style: LineStyle, course: &Course, mut points: Vec<Point>, crossings: &[Crossing]) -> String {
    if let ([first, rest @ ..], true) = (&points[..], course.curved) {
        let mut path = String::new();
        step(&mut path, 'M', &[*first]);
        step(&mut path, 'C', rest);
        return path;
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
