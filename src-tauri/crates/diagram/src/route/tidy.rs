//! A course without needless points.

use tragwerk_model::records::Point;

/// Without repeated points and points in the middle of a straight run.
pub(super) fn simplified(points: Vec<Point>) -> Vec<Point> {
    let mut tidy: Vec<Point> = Vec::with_capacity(points.len());
    for point in points {
        if tidy.last().is_some_and(|last| same(*last, point)) {
            continue;
        }
        while tidy.len() >= 2 && straight(tidy[tidy.len() - 2], tidy[tidy.len() - 1], point) {
            tidy.pop();
        }
        if tidy.last().is_none_or(|last| !same(*last, point)) {
            tidy.push(point);
        }
    }
    tidy
}

/// Lengths below this count as nothing.
pub(super) const NOTHING: f64 = 0.01;

fn same(a: Point, b: Point) -> bool {
    (a.x - b.x).abs() < NOTHING && (a.y - b.y).abs() < NOTHING
}

fn straight(a: Point, b: Point, c: Point) -> bool {
    let across = (a.x - b.x).abs() < NOTHING && (b.x - c.x).abs() < NOTHING;
    let along = (a.y - b.y).abs() < NOTHING && (b.y - c.y).abs() < NOTHING;
    across || along
}
