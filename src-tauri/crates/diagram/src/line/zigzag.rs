//! The line of a conflict: a zigzag along its course.

use tragwerk_model::records::Point;

use crate::path::step;

/// Height of a tooth to either side.
const TOOTH: f64 = 3.0;
/// Distance between two teeth.
const PITCH: f64 = 4.0;
/// Straight piece at both ends and around corners.
const PLAIN: f64 = 4.0;

/// The zigzag path through the corners of a line.
pub(crate) fn zigzag(points: &[Point]) -> String {
    let Some(first) = points.first() else { return String::new() };
    let mut path = String::new();
    step(&mut path, 'M', &[*first]);
    for pair in points.windows(2) {
        teeth(&mut path, pair[0], pair[1]);
    }
    path
}

fn teeth(path: &mut String, from: Point, to: Point) {
    let (x, y) = (to.x - from.x, to.y - from.y);
    let length = x.hypot(y);
    if length < 1e-9 {
        return;
    }
    let (along, across) = ((x / length, y / length), (-y / length, x / length));
    let mut put = |at: f64, side: f64| {
        let (px, py) = (from.x + at * along.0 + side * across.0, from.y + at * along.1 + side * across.1);
        step(path, 'L', &[Point { x: px, y: py }]);
    };
    let inner = length - 2.0 * PLAIN;
    if inner >= 2.0 * PITCH {
        let count = (inner / PITCH / 2.0).floor() as usize * 2;
        let pitch = inner / count as f64;
        put(PLAIN, 0.0);
        for tooth in 0..count {
            let side = if tooth % 2 == 0 { -TOOTH } else { TOOTH };
            put(PLAIN + (tooth as f64 + 0.5) * pitch, side);
        }
        put(length - PLAIN, 0.0);
    }
    put(length, 0.0);
}
