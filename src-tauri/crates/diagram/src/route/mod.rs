//! The orthogonal router: from boxes and the lines between them to courses that avoid boxes, share trunks and keep
//! their distance.
//!
//! First a coarse course for each line on a grid through the gaps between boxes (`grid`, `search`), then lines that
//! lie on one another are spread (`nudge`). Knows boxes and lines only, not what they mean.
//!
//! Above a number of lines, of vertices of the grid or of steps of the search, courses are plain: see `plain`.
//!
//! Invariants: every side is horizontal or vertical; no line enters a box that is neither container nor one of its
//! ends, unless boxes overlap or leave no gap at all or the picture is crowded; the same input gives the same courses.

mod bundle;
mod by_hand;
mod fallback;
mod grid;
mod limits;
mod nudge;
mod order;
mod plain;
mod ports;
mod search;
mod spread;
mod tidy;
mod traffic;
mod unrest;

use tragwerk_model::records::Point;

use crate::scene::{LineStyle, Rect};
use bundle::Bundles;
use grid::Grid;
pub(crate) use plain::is_crowded;
use search::Search;
use traffic::Traffic;
pub(crate) use unrest::unrest;

/// A box that lines meet, avoid or pass through.
#[derive(Debug, Clone)]
pub(crate) struct Obstacle {
    pub bounds: Rect,
    /// Position of the box that contains it; always smaller than its own.
    pub parent: Option<usize>,
    /// Lines may pass through a container, but not through its title bar.
    pub container: bool,
    /// Whether its shape points to the right, so that a flow should enter at the left and leave at the right.
    pub points_right: bool,
    /// How far from their ends lines may meet the upper and lower, the left and right sides.
    pub inset: (f64, f64),
}

/// A line to be routed.
#[derive(Debug, Clone)]
pub(crate) struct Wire {
    pub source: usize,
    pub target: usize,
    pub style: LineStyle,
    /// Corners placed by hand; then the line keeps to them.
    pub corners: Vec<Point>,
}

/// The course of a line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Route {
    /// From the border of the source's box to that of the target's.
    pub points: Vec<Point>,
    /// Lines of one bundle may lie on one another.
    pub bundle: usize,
    /// Whether the shared part lies at the target.
    pub gathers: bool,
}

/// The courses of all lines, in their order.
pub(crate) fn route(boxes: &[Obstacle], wires: &[Wire]) -> Vec<Route> {
    if is_crowded(boxes.len(), wires.len()) {
        return plain::route(boxes, wires);
    }
    let bundles = Bundles::of(wires);
    let Some(mut courses) = coarse(boxes, wires, &bundles) else { return plain::route(boxes, wires) };
    nudge::nudge(boxes, wires, &bundles, &mut courses);
    let routes = courses.into_iter().enumerate().map(|(at, course)| Route {
        points: tidy::simplified(course),
        bundle: bundles.of_wire(at),
        gathers: bundles.gathers(at),
    });
    routes.collect()
}

/// Courses on the grid; lines of a bundle lie exactly on one another. None when the grid would be
/// too large or the search spends its budget.
fn coarse(boxes: &[Obstacle], wires: &[Wire], bundles: &Bundles) -> Option<Vec<Vec<Point>>> {
    let grid = Grid::of(boxes, wires)?;
    let mut search = Search::new(&grid);
    let mut traffic = Traffic::new(&grid);
    let mut courses: Vec<Vec<Point>> = vec![Vec::new(); wires.len()];
    let sequence = bundles.sequence(boxes, wires);
    for pass in 0..passes(wires.len()) {
        let before = courses.clone();
        for at in &sequence {
            if pass > 0 {
                traffic.remove(*at);
            }
            courses[*at] = course(boxes, wires, bundles, *at, &mut search, &mut traffic);
            if search.is_spent() {
                return None;
            }
        }
        if courses == before {
            break;
        }
    }
    Some(courses)
}

/// How many times every line looks for its course; from the second time on it knows all others. Pictures with many
/// lines cannot pay for more than two.
fn passes(lines: usize) -> usize {
    if lines <= 300 { 4 } else { 2 }
}

fn course(
    boxes: &[Obstacle],
    wires: &[Wire],
    bundles: &Bundles,
    at: usize,
    search: &mut Search<'_>,
    traffic: &mut Traffic,
) -> Vec<Point> {
    let wire = &wires[at];
    if !wire.corners.is_empty() {
        return by_hand::course(boxes, wire);
    }
    if wire.source == wire.target {
        return fallback::around_corner(boxes[wire.source].bounds);
    }
    if let Some(found) = bundles.twin(at).and_then(|twin| traffic.course_of(twin)) {
        return found.clone();
    }
    let bundle = bundles.of_wire(at);
    traffic.prefer(bundle);
    let Some(found) = search.find(boxes, wire, bundle, traffic) else {
        return fallback::direct(&boxes[wire.source], &boxes[wire.target]);
    };
    let points = found.points(search.grid());
    traffic.add(at, bundle, found.sides(wire), &found.vertices, &points);
    points
}

/// Whether `inner` lies within `outer`, at any depth.
fn is_within(boxes: &[Obstacle], inner: usize, outer: usize) -> bool {
    std::iter::successors(boxes[inner].parent, |at| boxes[*at].parent).any(|at| at == outer)
}
