//! Plain courses for pictures with more lines than a search could serve in a bearable time.
//!
//! Every line tries a fixed set of courses through the gutters beside its own two boxes and takes the one that meets
//! the fewest boxes, then the shortest. What is given up against the search: lines may run through boxes where every
//! course meets one, nothing is bundled into trunks, and lines share a gutter in a few tracks instead of keeping
//! their distance.
//!
//! Invariant: the effort per line does not depend on the number of lines.

use tragwerk_model::records::Point;

use super::ports::range;
use super::{Obstacle, Route, Wire, by_hand, fallback, grid, is_within, tidy};
use crate::raster::Raster;
use crate::scene::Rect;

/// More lines than this get plain courses.
const MANY_LINES: usize = 1_200;
/// Between more boxes than this all lines get plain courses.
const MANY_BOXES: usize = 700;

/// Whether so many boxes and lines are too much for the search.
pub(crate) fn is_crowded(boxes: usize, lines: usize) -> bool {
    lines > MANY_LINES || (boxes > MANY_BOXES && lines > MANY_BOXES)
}

/// From a box to the first track beside it, between tracks, and how many there are.
const FIRST_TRACK: f64 = 12.0;
const BETWEEN_TRACKS: f64 = 4.0;
const TRACKS: usize = 5;
/// A box in the way costs as much as so many px.
const HIT: f64 = 5_000.0;
const BEND: f64 = 48.0;

/// The courses of all lines, in their order; each is a bundle of its own.
pub(super) fn route(boxes: &[Obstacle], wires: &[Wire]) -> Vec<Route> {
    let walls = Walls::of(boxes);
    let of = |(at, wire): (usize, &Wire)| {
        let points = if !wire.corners.is_empty() {
            by_hand::course(boxes, wire)
        } else if wire.source == wire.target {
            fallback::around_corner(boxes[wire.source].bounds)
        } else {
            course(boxes, wire, at, &walls)
        };
        Route { points: tidy::simplified(points), bundle: at, gathers: false }
    };
    wires.iter().enumerate().map(of).collect()
}

/// The cheapest of the courses of a line.
fn course(boxes: &[Obstacle], wire: &Wire, at: usize, walls: &Walls) -> Vec<Point> {
    let (source, target) = (&boxes[wire.source], &boxes[wire.target]);
    let direct = fallback::direct(source, target);
    if is_within(boxes, wire.source, wire.target) || is_within(boxes, wire.target, wire.source) {
        return direct;
    }
    let mut best = (walls.cost(&direct, wire), direct);
    for points in around(source, target, at) {
        let cost = walls.cost(&points, wire);
        if cost < best.0 {
            best = (cost, points);
        }
    }
    best.1
}

/// Out of the source above or below, along a gutter beside either box, into the target from above or below.
fn around(source: &Obstacle, target: &Obstacle, at: usize) -> Vec<Vec<Point>> {
    let track = FIRST_TRACK + BETWEEN_TRACKS * (at % TRACKS) as f64;
    let (a, b) = (source.bounds, target.bounds);
    let (from, to) = (end(source, at), end(target, at / TRACKS));
    let gutters = [a.x - track, a.right() + track, b.x - track, b.right() + track];
    let mut courses = Vec::with_capacity(16);
    for (leaves, first) in [(a.y, a.y - track), (a.bottom(), a.bottom() + track)] {
        for (arrives, second) in [(b.y, b.y - track), (b.bottom(), b.bottom() + track)] {
            for gutter in gutters {
                let points =
                    [(from, leaves), (from, first), (gutter, first), (gutter, second), (to, second), (to, arrives)];
                courses.push(tidy::simplified(points.map(|(x, y)| Point { x, y }).to_vec()));
            }
        }
    }
    courses
}

/// Where on its upper or lower side a line ends, so that not all end in the middle.
fn end(obstacle: &Obstacle, at: usize) -> f64 {
    let (low, high) = range(obstacle.bounds.x, obstacle.bounds.right(), obstacle.inset.0);
    low + (high - low) * (at % TRACKS + 1) as f64 / (TRACKS + 1) as f64
}

/// What no line should enter: boxes, and of containers their title bars.
struct Walls {
    walls: Vec<Rect>,
    raster: Raster,
}

impl Walls {
    fn of(boxes: &[Obstacle]) -> Self {
        let wall = |one: &Obstacle| if one.container { grid::title(one) } else { one.bounds };
        let walls: Vec<Rect> = boxes.iter().map(wall).collect();
        Self { raster: Raster::of(&walls), walls }
    }

    /// Length, bends and boxes in the way.
    fn cost(&self, points: &[Point], wire: &Wire) -> f64 {
        let sides = points.windows(2).enumerate().map(|(side, pair)| {
            let way = Rect::new(pair[0].x, pair[0].y, 0.0, 0.0).union(&Rect::new(pair[1].x, pair[1].y, 0.0, 0.0));
            // The first and last side touch the border of their own box.
            let first = (side == 0).then_some(wire.source);
            let last = (side + 2 == points.len()).then_some(wire.target);
            let own = |at: usize| Some(at) == first || Some(at) == last;
            let roomy = way.grown(1.0);
            let met = self.raster.near(roomy).into_iter();
            let hits = met.filter(|at| !own(*at) && self.walls[*at].overlaps(&roomy)).count();
            way.width + way.height + HIT * hits as f64
        });
        sides.sum::<f64>() + BEND * points.len() as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::LineStyle;

    fn card(x: f64, y: f64) -> Obstacle {
        let bounds = Rect::new(x, y, 160.0, 48.0);
        Obstacle { bounds, parent: None, container: false, points_right: false, inset: (10.0, 8.0), hangs: 0.0 }
    }

    #[test]
    fn a_plain_course_goes_around_what_lies_between() {
        let boxes = [card(0.0, 0.0), card(240.0, 0.0), card(480.0, 0.0)];
        let wire = Wire { source: 0, target: 2, style: LineStyle::Plain, corners: Vec::new() };
        let points = &route(&boxes, &[wire])[0].points;
        assert_eq!((points[0].y, points[points.len() - 1].y), (0.0, 0.0), "{points:?}");
        assert!(points[1..points.len() - 1].iter().all(|point| point.y < 0.0), "{points:?}");
    }

    #[test]
    fn boxes_that_share_no_line_do_not_make_a_huge_grid() {
        let boxes: Vec<Obstacle> = (0..1_500).map(|at| card(f64::from(at) * 201.0, f64::from(at) * 67.0)).collect();
        let wire = Wire { source: 0, target: 1_499, style: LineStyle::Plain, corners: Vec::new() };
        assert!(grid::Grid::of(&boxes, std::slice::from_ref(&wire)).is_none());
        assert!(super::super::route(&boxes, &[wire], super::super::Effort::Once)[0].points.len() >= 2);
    }

    #[test]
    fn small_pictures_are_searched() {
        assert!(!is_crowded(300, 600) && is_crowded(2_000, 5_000) && is_crowded(200, 2_000));
    }
}
