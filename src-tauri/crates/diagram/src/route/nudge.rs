//! Spreads lines that lie on one another, first the horizontal runs, then the vertical ones, within the gaps they
//! lie in.
//!
//! Runs of one bundle that lie on one another stay together: they are the trunk.

use std::cmp::Ordering;

use tragwerk_model::records::Point;

use super::bundle::Bundles;
use super::order::{self, Piece};
use super::ports::range;
use super::spread::{Apart, Place, spread};
use super::tidy::NOTHING;
use super::{Obstacle, Wire, grid};
use crate::scene::Rect;

/// Distance between lines.
const APART: f64 = 8.0;
/// Distance between a line and a box it passes.
const PASSING: f64 = 8.0;
/// Distance between a line and the box at whose side it sets out or arrives: room for a head.
const ARRIVING: f64 = 15.0;
/// Distance between a line and the border of a container beside it.
const BORDER: f64 = 6.0;
/// In a gap narrower than this a line runs in the middle.
const NARROW: f64 = 130.0;

/// Nudges all courses.
pub(super) fn nudge(boxes: &[Obstacle], wires: &[Wire], bundles: &Bundles, courses: &mut [Vec<Point>]) {
    let coarse: Vec<Vec<Point>> = courses.to_vec();
    for axis in [Axis::Rows, Axis::Columns, Axis::Rows, Axis::Columns] {
        let mut runs = runs(boxes, wires, bundles, &coarse, courses, axis);
        if runs.is_empty() {
            continue;
        }
        runs.sort_by(|a, b| a.coarse.total_cmp(&b.coarse).then(a.parts[0].cmp(&b.parts[0])));
        let runs = ordered(runs, &coarse);
        let places: Vec<Place> = runs.iter().map(|run| run.place).collect();
        let values = spread(&places, distances(&runs));
        for (run, value) in runs.iter().zip(values) {
            let value = (value * 2.0).round() / 2.0;
            let value = value.max(run.place.low.min(run.place.high)).min(run.place.high.max(run.place.low));
            for (wire, at) in &run.parts {
                axis.set(&mut courses[*wire][*at], value);
                axis.set(&mut courses[*wire][*at + 1], value);
            }
        }
    }
}

/// Which runs are moved: horizontal ones up and down, or vertical ones left and right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Axis {
    Rows,
    Columns,
}

impl Axis {
    /// The coordinate that is moved, then the one along the run.
    fn of(self, point: Point) -> (f64, f64) {
        match self {
            Self::Rows => (point.y, point.x),
            Self::Columns => (point.x, point.y),
        }
    }

    fn set(self, point: &mut Point, value: f64) {
        match self {
            Self::Rows => point.y = value,
            Self::Columns => point.x = value,
        }
    }

    /// A box as (low, high) across and (low, high) along the run.
    fn span(self, bounds: Rect) -> ((f64, f64), (f64, f64)) {
        let (x, y) = ((bounds.x, bounds.right()), (bounds.y, bounds.bottom()));
        match self {
            Self::Rows => (y, x),
            Self::Columns => (x, y),
        }
    }

    fn inset(self, obstacle: &Obstacle) -> f64 {
        match self {
            Self::Rows => obstacle.inset.1,
            Self::Columns => obstacle.inset.0,
        }
    }
}

/// Sides of courses that move together.
#[derive(Debug, Clone)]
struct Run {
    /// Line and position of the side's first point.
    parts: Vec<(usize, usize)>,
    bundle: usize,
    /// Where it lay before anything was nudged.
    coarse: f64,
    /// From where to where each part reaches along the run.
    spans: Vec<(f64, f64)>,
    place: Place,
}

fn runs(
    boxes: &[Obstacle],
    wires: &[Wire],
    bundles: &Bundles,
    coarse: &[Vec<Point>],
    courses: &[Vec<Point>],
    axis: Axis,
) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (wire, course) in courses.iter().enumerate() {
        if !wires[wire].corners.is_empty() || wires[wire].source == wires[wire].target {
            continue;
        }
        for at in 0..course.len().saturating_sub(1) {
            let (across, along) = (axis.of(coarse[wire][at]), axis.of(coarse[wire][at + 1]));
            if (across.0 - along.0).abs() > NOTHING || (across.1 - along.1).abs() < NOTHING {
                continue;
            }
            let place = place(boxes, &wires[wire], course, at, axis);
            let span = span(course, at, axis);
            let run = Run {
                parts: vec![(wire, at)],
                bundle: bundles.of_wire(wire),
                coarse: across.0,
                spans: vec![span],
                place,
            };
            join(&mut runs, run, coarse, axis);
        }
    }
    runs
}

/// Adds a run to the trunk it lies on, or to the list.
fn join(runs: &mut Vec<Run>, mut run: Run, coarse: &[Vec<Point>], axis: Axis) {
    let mut kept = Vec::with_capacity(runs.len() + 1);
    for other in runs.drain(..) {
        if other.bundle == run.bundle
            && (other.coarse - run.coarse).abs() < NOTHING
            && lie_on(&other, &run, coarse, axis)
        {
            run = merged(other, run);
        } else {
            kept.push(other);
        }
    }
    kept.push(run);
    *runs = kept;
}

fn lie_on(a: &Run, b: &Run, coarse: &[Vec<Point>], axis: Axis) -> bool {
    let spans =
        |run: &Run| -> Vec<(f64, f64)> { run.parts.iter().map(|(wire, at)| span(&coarse[*wire], *at, axis)).collect() };
    let (a, b) = (spans(a), spans(b));
    a.iter().any(|one| b.iter().any(|other| one.0 < other.1 - NOTHING && other.0 < one.1 - NOTHING))
}

fn merged(mut a: Run, b: Run) -> Run {
    let (many, few) = (a.parts.len() as f64, b.parts.len() as f64);
    a.place = Place {
        wish: (a.place.wish * many + b.place.wish * few) / (many + few),
        low: a.place.low.max(b.place.low),
        high: a.place.high.min(b.place.high),
    };
    a.parts.extend(b.parts);
    a.parts.sort_unstable();
    a.spans.extend(b.spans);
    a
}

fn span(course: &[Point], at: usize, axis: Axis) -> (f64, f64) {
    let (from, to) = (axis.of(course[at]).1, axis.of(course[at + 1]).1);
    (from.min(to), from.max(to))
}

/// Between which limits a side may move, and where it would like to be.
fn place(boxes: &[Obstacle], wire: &Wire, course: &[Point], at: usize, axis: Axis) -> Place {
    let value = axis.of(course[at]).0;
    let (first, last) = (at == 0, at + 2 == course.len());
    let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
    let span = span(course, at, axis);
    for (index, obstacle) in boxes.iter().enumerate() {
        let ends_here = (first && index == wire.source) || (last && index == wire.target);
        if ends_here {
            let (across, _) = axis.span(obstacle.bounds);
            let (from, to) = range(across.0, across.1, axis.inset(obstacle));
            (low, high) = (low.max(from), high.min(to));
            continue;
        }
        let turns_here = (at == 1 && index == wire.source) || (at + 3 == course.len() && index == wire.target);
        for (wall, margin) in walls(obstacle, turns_here) {
            limit(axis.span(wall), span, value, margin, &mut low, &mut high);
        }
        if obstacle.container {
            borders(axis.span(obstacle.bounds), span, value, &mut low, &mut high);
        }
    }
    let (low, high) = (low.min(value), high.max(value));
    let fixed = first || last;
    let wish = if !fixed && high - low < NARROW { f64::midpoint(low, high) } else { value };
    Place { wish, low, high }
}

/// What a line must not enter, and how far it keeps away.
fn walls(obstacle: &Obstacle, turns_here: bool) -> Vec<(Rect, f64)> {
    let margin = if turns_here { ARRIVING } else { PASSING };
    match (obstacle.container, turns_here) {
        (false, _) => vec![(obstacle.bounds, margin)],
        (true, true) => vec![(obstacle.bounds, margin), (grid::title(obstacle), 2.0)],
        (true, false) => vec![(grid::title(obstacle), 2.0)],
    }
}

type Span = (f64, f64);

/// Narrows the limits by a box beside the run.
fn limit((across, along): (Span, Span), span: Span, value: f64, margin: f64, low: &mut f64, high: &mut f64) {
    let reach = 4.0;
    if along.1 <= span.0 - reach || along.0 >= span.1 + reach {
        return;
    }
    if across.1 <= value + NOTHING {
        *low = low.max((across.1 + margin).min(value));
    } else if across.0 >= value - NOTHING {
        *high = high.min((across.0 - margin).max(value));
    }
}

/// Keeps a run from lying on or crossing over the borders of a container that run along it.
fn borders((across, along): (Span, Span), span: Span, value: f64, low: &mut f64, high: &mut f64) {
    if along.1 <= span.0 || along.0 >= span.1 {
        return;
    }
    for border in [across.0, across.1] {
        if border <= value {
            *low = low.max((border + BORDER).min(value));
        } else {
            *high = high.min((border - BORDER).max(value));
        }
    }
}

/// Runs from low to high; those on the same line so that they cross little.
fn ordered(runs: Vec<Run>, coarse: &[Vec<Point>]) -> Vec<Run> {
    let mut ordered: Vec<Run> = Vec::with_capacity(runs.len());
    let mut begin = 0;
    for run in runs {
        if ordered.last().is_some_and(|last| last.coarse < run.coarse - NOTHING) {
            begin = ordered.len();
        }
        let at = best_place(&ordered[begin..], &run, coarse);
        ordered.insert(begin + at, run);
    }
    ordered
}

/// Where among runs on the same line the fewest pairs are the wrong way round.
fn best_place(line: &[Run], run: &Run, coarse: &[Vec<Point>]) -> usize {
    let sides: Vec<Ordering> = line.iter().map(|other| side(run, other, coarse)).collect();
    let mut wrong = sides.iter().filter(|side| **side == Ordering::Greater).count() as isize;
    let mut best = (wrong, 0);
    for (at, side) in sides.iter().enumerate() {
        wrong += match side {
            Ordering::Greater => -1,
            Ordering::Less => 1,
            Ordering::Equal => 0,
        };
        if wrong <= best.0 {
            best = (wrong, at + 1);
        }
    }
    best.1
}

/// On which side of another run a run should lie.
fn side(run: &Run, other: &Run, coarse: &[Vec<Point>]) -> Ordering {
    for (wire, at) in &run.parts {
        for (other_wire, other_at) in &other.parts {
            let a = Piece { course: &coarse[*wire], at: *at };
            let b = Piece { course: &coarse[*other_wire], at: *other_at };
            if overlap(a, b) {
                let (a_first, order) =
                    if wire <= other_wire { (true, order::compare(a, b)) } else { (false, order::compare(b, a)) };
                if order != Ordering::Equal {
                    return if a_first { order } else { order.reverse() };
                }
            }
        }
    }
    Ordering::Equal
}

fn overlap(a: Piece<'_>, b: Piece<'_>) -> bool {
    let bounds = |piece: Piece<'_>| {
        let (from, to) = (piece.course[piece.at], piece.course[piece.at + 1]);
        ((from.x.min(to.x), from.x.max(to.x)), (from.y.min(to.y), from.y.max(to.y)))
    };
    let (a, b) = (bounds(a), bounds(b));
    let shared = |a: Span, b: Span| a.1.min(b.1) - a.0.max(b.0);
    shared(a.0, b.0).max(shared(a.1, b.1)) > NOTHING
}

/// Which runs have to keep a distance: those beside each other that could come too close.
fn distances(runs: &[Run]) -> Vec<Apart> {
    let mut apart = Vec::new();
    for (second, b) in runs.iter().enumerate() {
        for (first, a) in runs[..second].iter().enumerate() {
            let near = a.place.high + APART > b.place.low;
            if near && a.bundle_differs(b) && beside(a, b) {
                apart.push(Apart { first, second, by: APART });
            }
        }
    }
    apart
}

fn beside(a: &Run, b: &Run) -> bool {
    const REACH: f64 = 4.0;
    a.spans.iter().any(|one| b.spans.iter().any(|other| one.0 < other.1 + REACH && other.0 < one.1 + REACH))
}

impl Run {
    /// Runs of one course never push each other.
    fn bundle_differs(&self, other: &Self) -> bool {
        self.bundle != other.bundle
            || !self.parts.iter().any(|(wire, _)| other.parts.iter().any(|(known, _)| known == wire))
    }
}
