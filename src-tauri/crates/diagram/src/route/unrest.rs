//! How restless lines look: their crossings and bends.

use std::collections::BTreeSet;

use tragwerk_model::records::Point;

use super::{Effort, Obstacle, Wire, route};
use crate::scene::{LineStyle, Rect};

/// A crossing disturbs as much as so many bends.
const CROSSING: usize = 4;

/// How restless an arrangement will look, from the lines as they would run. Lines join boxes by position; none begins
/// where it ends.
pub(crate) fn of_boxes(boxes: &[Rect], lines: &[(usize, usize)]) -> usize {
    let obstacle = |bounds: &Rect| Obstacle {
        bounds: *bounds,
        parent: None,
        container: false,
        points_right: false,
        inset: (12.0, 9.0),
    };
    let obstacles: Vec<Obstacle> = boxes.iter().map(obstacle).collect();
    let wire = |(source, target): &(usize, usize)| Wire {
        source: *source,
        target: *target,
        style: LineStyle::Plain,
        corners: Vec::new(),
    };
    let wires: Vec<Wire> = lines.iter().map(wire).collect();
    let courses: Vec<Vec<Point>> =
        route(&obstacles, &wires, Effort::Once).into_iter().map(|route| route.points).collect();
    of(&courses)
}

/// The smaller, the calmer.
pub(super) fn of(courses: &[Vec<Point>]) -> usize {
    let bends: usize = courses.iter().map(|course| course.len().saturating_sub(2)).sum();
    CROSSING * crossings(courses) + bends
}

/// Places where an upright piece of one line crosses a level piece of another.
pub(super) fn crossings(courses: &[Vec<Point>]) -> usize {
    let pieces = || {
        courses.iter().enumerate().flat_map(|(at, course)| course.windows(2).map(move |pair| (at, pair[0], pair[1])))
    };
    let upright: Vec<_> = pieces().filter(|(_, a, b)| a.x == b.x).collect();
    let mut places = BTreeSet::new();
    for (line, a, b) in pieces().filter(|(_, a, b)| a.y == b.y) {
        for (other, c, d) in &upright {
            let across = c.x > a.x.min(b.x) + 1.0 && c.x < a.x.max(b.x) - 1.0;
            let along = a.y > c.y.min(d.y) + 1.0 && a.y < c.y.max(d.y) - 1.0;
            if line != *other && across && along {
                places.insert((c.x.round() as i64, a.y.round() as i64));
            }
        }
    }
    places.len()
}
