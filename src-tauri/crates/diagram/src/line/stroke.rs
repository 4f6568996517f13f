//! An orthogonal line as path data: rounded corners, and small arcs where a horizontal run hops a vertical one.

use tragwerk_model::records::Point;

use crate::path::{number, step};

/// Radius of corners.
pub(crate) const CORNER: f64 = 8.0;
/// Radius of jumps.
const JUMP: f64 = 4.0;

/// Where another line crosses: the segment of this line (by its first point) and the x at which to hop.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Crossing {
    pub segment: usize,
    pub x: f64,
}

/// The path of a line through its corners, these rounded by up to `radius`.
pub(crate) fn stroke(points: &[Point], crossings: &[Crossing], radius: f64) -> String {
    let Some(first) = points.first() else { return String::new() };
    let mut path = String::new();
    step(&mut path, 'M', &[*first]);
    let mut begun = 0.0;
    for at in 1..points.len() {
        let (from, to) = (points[at - 1], points[at]);
        let turn = if at + 1 < points.len() { corner(from, to, points[at + 1]).min(radius) } else { 0.0 };
        let room = (begun, distance(from, to) - turn);
        hops(&mut path, from, to, room, crossings.iter().filter(|crossing| crossing.segment == at - 1));
        let end = towards(to, from, turn);
        step(&mut path, 'L', &[end]);
        if turn > 0.0 {
            let next = towards(to, points[at + 1], turn);
            step(&mut path, 'Q', &[to, next]);
        }
        begun = turn;
    }
    path
}

/// Half of the shorter side at most, so that two corners share a short side.
fn corner(before: Point, at: Point, after: Point) -> f64 {
    (distance(before, at) / 2.0).min(distance(at, after) / 2.0)
}

fn distance(a: Point, b: Point) -> f64 {
    (b.x - a.x).hypot(b.y - a.y)
}

fn towards(from: Point, to: Point, by: f64) -> Point {
    let length = distance(from, to);
    if length < 1e-9 {
        return from;
    }
    Point { x: from.x + (to.x - from.x) * by / length, y: from.y + (to.y - from.y) * by / length }
}

/// Arcs over the crossings of one horizontal run that have room between its corners; neighbours that would touch
/// are hopped in one go.
fn hops<'a>(
    path: &mut String,
    from: Point,
    to: Point,
    room: (f64, f64),
    crossings: impl Iterator<Item = &'a Crossing>,
) {
    let direction = (to.x - from.x).signum();
    let mut along: Vec<f64> = crossings.map(|crossing| (crossing.x - from.x) * direction).collect();
    along.retain(|at| *at - JUMP >= room.0 && *at + JUMP <= room.1);
    along.sort_by(f64::total_cmp);
    let mut spans: Vec<(f64, f64)> = Vec::new();
    for at in along {
        match spans.last_mut() {
            Some(last) if at - JUMP < last.1 + 1.0 => last.1 = at + JUMP,
            _ => spans.push((at - JUMP, at + JUMP)),
        }
    }
    let sweep = u8::from(direction > 0.0);
    let y = number(from.y);
    let top = number(from.y - JUMP);
    for (start, end) in spans {
        let x = |at: f64| number(from.x + at * direction);
        *path += &format!("L{} {y}A{JUMP} {JUMP} 0 0 {sweep} {} {top}", x(start), x(start + JUMP));
        if end - start > 2.0 * JUMP + 0.01 {
            *path += &format!("L{} {top}", x(end - JUMP));
        }
        *path += &format!("A{JUMP} {JUMP} 0 0 {sweep} {} {y}", x(end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    #[test]
    fn corners_and_jumps() {
        let points = [point(0.0, 0.0), point(40.0, 0.0), point(40.0, 10.0), point(0.0, 10.0)];
        insta::assert_snapshot!(stroke(&points[..2], &[], CORNER), @"M0 0L40 0");
        insta::assert_snapshot!(stroke(&points, &[], CORNER), @"M0 0L35 0Q40 0 40 5L40 5Q40 10 35 10L0 10");
        insta::assert_snapshot!(
            stroke(&points[..2], &[Crossing { segment: 0, x: 12.0 }, Crossing { segment: 0, x: 18.0 }], CORNER),
            @"M0 0L8 0A4 4 0 0 1 12 -4L18 -4A4 4 0 0 1 22 0L40 0"
        );
        insta::assert_snapshot!(
            stroke(&points[2..], &[Crossing { segment: 0, x: 20.0 }, Crossing { segment: 0, x: 39.0 }], CORNER),
            @"M40 10L24 10A4 4 0 0 0 20 6A4 4 0 0 0 16 10L0 10"
        );
    }
}
