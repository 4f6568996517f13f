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
mod queue;
mod search;
mod spread;
mod tidy;
mod traffic;
mod unrest;

use tragwerk_model::records::Point;

use crate::scene::{LineStyle, Rect};
use crate::together::together;
use bundle::Bundles;
use grid::Grid;
pub(crate) use plain::is_crowded;
use search::Search;
use traffic::Traffic;
pub(crate) use unrest::of_boxes as unrest;

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
    /// How far something hangs over its lower side that lines should pass below.
    pub hangs: f64,
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

/// How much is done for a calm picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Lines look for their courses in one manner; while a pointer waits.
    Once,
    /// Where lines are few, they look in several manners, and the calmest picture is taken.
    Calmest,
}

/// How lines look for their courses.
#[derive(Debug, Clone, Copy)]
struct Manner {
    /// A crossing costs as much as so many px.
    crossing: f64,
    /// Whether the first time the last ones begin.
    reversed: bool,
}

const USUAL: Manner = Manner { crossing: 60.0, reversed: false };
/// Every crossing avoided is worth a long way round.
const SHY: Manner = Manner { crossing: 130.0, reversed: false };
const SHY_REVERSED: Manner = Manner { reversed: true, ..SHY };
const SHYER: Manner = Manner { crossing: 250.0, reversed: false };

/// So many lines are few.
const FEW: usize = 90;

/// The courses of all lines, in their order.
pub(crate) fn route(boxes: &[Obstacle], wires: &[Wire], effort: Effort) -> Vec<Route> {
    if is_crowded(boxes.len(), wires.len()) {
        return plain::route(boxes, wires);
    }
    let bundles = Bundles::of(wires);
    let effort = if wires.len() <= FEW { effort } else { Effort::Once };
    let Some(courses) = calmest(boxes, wires, &bundles, effort) else { return plain::route(boxes, wires) };
    let routes = courses.into_iter().enumerate().map(|(at, points)| Route {
        points,
        bundle: bundles.of_wire(at),
        gathers: bundles.gathers(at),
    });
    routes.collect()
}

/// The calmest courses of those found in different manners; of equally calm ones those in the usual one. None when the
/// grid would be too large or the search spends its budget.
fn calmest(boxes: &[Obstacle], wires: &[Wire], bundles: &Bundles, effort: Effort) -> Option<Vec<Vec<Point>>> {
    let grid = Grid::of(boxes, wires)?;
    let found = |manner: Manner| {
        let mut courses = Ways::new(boxes, wires, bundles, &grid, manner).coarse()?;
        nudge::nudge(boxes, wires, bundles, &mut courses);
        Some(courses.into_iter().map(|course| tidy::unfolded(tidy::simplified(course))).collect::<Vec<_>>())
    };
    let few = effort == Effort::Calmest;
    let (usual, shy) = together(few, || found(USUAL), || few.then(|| found(SHY)).flatten());
    let usual = usual?;
    if !few || unrest::crossings(&usual) == 0 {
        return Some(usual);
    }
    let (reversed, shyer) = together(true, || found(SHY_REVERSED), || found(SHYER));
    [Some(usual), shy, reversed, shyer].into_iter().flatten().min_by_key(|courses| unrest::of(courses))
}

/// How many times all lines look for their course, from the second time on knowing all others; once more those do that
/// took another course the last time. Pictures with many lines cannot pay for more.
fn full_passes(lines: usize) -> usize {
    if lines <= FEW { 3 } else { 2 }
}

/// Lines on their way across the grid, one after the other.
struct Ways<'a> {
    boxes: &'a [Obstacle],
    wires: &'a [Wire],
    bundles: &'a Bundles,
    manner: Manner,
    search: Search<'a>,
    traffic: Traffic,
}

impl<'a> Ways<'a> {
    fn new(boxes: &'a [Obstacle], wires: &'a [Wire], bundles: &'a Bundles, grid: &'a Grid, manner: Manner) -> Self {
        let (search, traffic) = (Search::new(grid, manner.crossing), Traffic::new(grid));
        Self { boxes, wires, bundles, manner, search, traffic }
    }

    /// Courses on the grid; lines of a bundle lie exactly on one another. None when the search spends its budget.
    fn coarse(mut self) -> Option<Vec<Vec<Point>>> {
        let mut courses: Vec<Vec<Point>> = vec![Vec::new(); self.wires.len()];
        let all = self.bundles.sequence(self.boxes, self.wires);
        let mut looking = all.clone();
        if self.manner.reversed {
            looking.reverse();
        }
        let full = full_passes(self.wires.len());
        for pass in 0..=full {
            let mut moved = Vec::new();
            for at in looking {
                let course = self.known(at).unwrap_or_else(|| self.searched(at));
                if courses[at] != course {
                    courses[at] = course;
                    moved.push(at);
                }
                if self.search.is_spent() {
                    return None;
                }
            }
            if moved.is_empty() {
                break;
            }
            looking = if pass + 1 < full { all.clone() } else { moved };
        }
        Some(courses)
    }

    /// The course of a line for which nothing is to be searched.
    fn known(&self, at: usize) -> Option<Vec<Point>> {
        let wire = &self.wires[at];
        if !wire.corners.is_empty() {
            return Some(by_hand::course(self.boxes, wire));
        }
        if wire.source == wire.target {
            return Some(fallback::around_corner(self.boxes[wire.source].bounds));
        }
        let twin = self.bundles.twin(at)?;
        self.traffic.course_of(twin, self.bundles.of_wire(twin)).cloned()
    }

    /// The cheapest course of a line beside all others.
    fn searched(&mut self, at: usize) -> Vec<Point> {
        let Self { boxes, wires, bundles, search, traffic, .. } = self;
        let (wire, bundle) = (&wires[at], bundles.of_wire(at));
        traffic.take_out(at, bundle);
        if let Some(found) = search.find(boxes, wire, bundle, traffic) {
            let points = found.points(search.grid());
            traffic.add(at, bundle, found.sides(wire), &found.vertices, &points);
            points
        } else {
            fallback::direct(&boxes[wire.source], &boxes[wire.target])
        }
    }
}

/// Whether `inner` lies within `outer`, at any depth.
fn is_within(boxes: &[Obstacle], inner: usize, outer: usize) -> bool {
    std::iter::successors(boxes[inner].parent, |at| boxes[*at].parent).any(|at| at == outer)
}
