//! How restless lines look: their crossings and bends.

use std::collections::BTreeSet;

use tragwerk_model::records::Point;

use super::{Effort, Obstacle, Wire, route};

/// A crossing disturbs as much as so many bends.
const CROSSING: usize = 8;

/// How restless a picture will look.
pub(crate) fn of_boxes(boxes: &[Obstacle], wires: &[Wire]) -> usize {
    let courses: Vec<Vec<Point>> = route(boxes, wires, Effort::Calmest).into_iter().map(|route| route.points).collect();
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
