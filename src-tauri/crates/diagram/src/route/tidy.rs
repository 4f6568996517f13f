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

/// Two runs side by side, nearer to each other than lines are set apart.
const FOLD: f64 = 4.0;

/// Without folds: a line that runs on, turns round and comes back beside itself stops where it leads on.
pub(super) fn unfolded(mut points: Vec<Point>) -> Vec<Point> {
    let mut at = 0;
    while at + 3 < points.len() {
        if let Some(corner) = fold(&points, at) {
            points.splice(at + 1..at + 3, [corner]);
            points = simplified(points);
            at = 0;
        } else {
            at += 1;
        }
    }
    points
}

/// Where the line turns instead, when its pieces from a point on are a fold; the piece at a box keeps its direction.
fn fold(points: &[Point], at: usize) -> Option<Point> {
    let [a, b, c, d] = *points.get(at..at + 4)? else { return None };
    let upright = (a.x - b.x).abs() < NOTHING && (c.x - d.x).abs() < NOTHING;
    let level = (a.y - b.y).abs() < NOTHING && (c.y - d.y).abs() < NOTHING;
    let (there, back, apart) = match (upright, level) {
        (true, false) => (b.y - a.y, d.y - c.y, (b.x - c.x).abs()),
        (false, true) => (b.x - a.x, d.x - c.x, (b.y - c.y).abs()),
        _ => return None,
    };
    if there * back >= 0.0 || apart > FOLD {
        return None;
    }
    let stops_first = there.abs() <= back.abs();
    let keeps_ends = if stops_first { at > 0 } else { at + 4 < points.len() };
    let (from, to) = if stops_first { (c, a) } else { (b, d) };
    keeps_ends.then_some(if upright { Point { x: from.x, y: to.y } } else { Point { x: to.x, y: from.y } })
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

#[cfg(test)]
mod tests {
    use super::*;

    fn course(points: &[(f64, f64)]) -> Vec<Point> {
        points.iter().map(|(x, y)| Point { x: *x, y: *y }).collect()
    }

    #[test]
    fn folds_are_cut_off_where_the_line_leads_on() {
        let cases = [
            // Up, back down beside itself, left: turns left at once.
            (
                vec![(848.0, 618.0), (822.0, 618.0), (822.0, 298.0), (821.0, 298.0), (821.0, 355.0), (623.0, 355.0)],
                vec![(848.0, 618.0), (822.0, 618.0), (822.0, 355.0), (623.0, 355.0)],
            ),
            // Back as far as it came: a straight line.
            (
                vec![(416.0, 130.0), (390.0, 130.0), (390.0, 22.0), (387.0, 22.0), (387.0, 130.0), (368.0, 130.0)],
                vec![(416.0, 130.0), (368.0, 130.0)],
            ),
            // A real way round.
            (
                vec![(0.0, 0.0), (40.0, 0.0), (40.0, 50.0), (60.0, 50.0), (60.0, 0.0), (90.0, 0.0)],
                vec![(0.0, 0.0), (40.0, 0.0), (40.0, 50.0), (60.0, 50.0), (60.0, 0.0), (90.0, 0.0)],
            ),
            // The piece at the box stays.
            (
                vec![(0.0, 0.0), (0.0, 20.0), (3.0, 20.0), (3.0, -60.0), (50.0, -60.0)],
                vec![(0.0, 0.0), (0.0, 20.0), (3.0, 20.0), (3.0, -60.0), (50.0, -60.0)],
            ),
        ];
        for (from, to) in cases {
            assert_eq!(unfolded(course(&from)), course(&to));
        }
    }
}
