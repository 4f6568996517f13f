//! Courses for lines that the search cannot serve: loops, and boxes that overlap or are walled in.

use tragwerk_model::records::Point;

use super::Obstacle;
use crate::scene::Rect;

const REACH: f64 = 18.0;

/// From a box to itself, around its upper right corner.
pub(super) fn around_corner(bounds: Rect) -> Vec<Point> {
    let (x, y) = (bounds.right() + REACH, bounds.y - REACH);
    let side = bounds.y + bounds.height.min(60.0) / 2.0;
    let top = bounds.right() - bounds.width.min(80.0) / 2.0;
    vec![
        Point { x: bounds.right(), y: side },
        Point { x, y: side },
        Point { x, y },
        Point { x: top, y },
        Point { x: top, y: bounds.y },
    ]
}

/// The shortest course with at most two bends, whatever lies in between.
pub(super) fn direct(source: &Obstacle, target: &Obstacle) -> Vec<Point> {
    let (a, b) = (source.bounds, target.bounds);
    let (from, to) = (a.centre(), b.centre());
    let beside = a.right() <= b.x || b.right() <= a.x;
    if beside {
        let (x1, x2) = if from.x < to.x { (a.right(), b.x) } else { (a.x, b.right()) };
        let middle = f64::midpoint(x1, x2);
        return vec![
            Point { x: x1, y: from.y },
            Point { x: middle, y: from.y },
            Point { x: middle, y: to.y },
            Point { x: x2, y: to.y },
        ];
    }
    let (y1, y2) = if from.y < to.y { (a.bottom(), b.y) } else { (a.y, b.bottom()) };
    let middle = f64::midpoint(y1, y2);
    vec![
        Point { x: from.x, y: y1 },
        Point { x: from.x, y: middle },
        Point { x: to.x, y: middle },
        Point { x: to.x, y: y2 },
    ]
}
