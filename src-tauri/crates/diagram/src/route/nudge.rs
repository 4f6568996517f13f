//! Spreads lines that lie on one another, first the horizontal runs, then the vertical ones, within the gaps they
//! lie in.
//!
//! Runs of one bundle that lie on one another stay together: they are the trunk.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use tragwerk_model::records::Point;

use super::bundle::Bundles;
use super::limits::{Axis, Span, place, span};
use super::order::{self, Piece};
use super::spread::{Apart, Place, spread};
use super::tidy::NOTHING;
use super::{Obstacle, Wire};
use crate::scene::LineStyle;

/// Distance between lines, and how much more a zigzag needs at either side.
const APART: f64 = 8.0;
const TEETH: f64 = 4.0;

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
    /// Room it needs beside it.
    beside: f64,
}

fn runs(
    boxes: &[Obstacle],
    wires: &[Wire],
    bundles: &Bundles,
    coarse: &[Vec<Point>],
    courses: &[Vec<Point>],
    axis: Axis,
) -> Vec<Run> {
    let mut runs: BTreeMap<usize, Vec<Run>> = BTreeMap::new();
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
                beside: if wires[wire].style == LineStyle::Conflict { TEETH } else { 0.0 },
            };
            join(runs.entry(run.bundle).or_default(), run, coarse, axis);
        }
    }
    runs.into_values().flatten().collect()
}

/// Adds a run to the trunk it lies on, or to the list of its bundle.
fn join(runs: &mut Vec<Run>, mut run: Run, coarse: &[Vec<Point>], axis: Axis) {
    let mut at = 0;
    while let Some(other) = runs.get(at) {
        if (other.coarse - run.coarse).abs() < NOTHING && lie_on(other, &run, coarse, axis) {
            run = merged(runs.remove(at), run);
        } else {
            at += 1;
        }
    }
    runs.push(run);
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
            let by = APART + a.beside + b.beside;
            let near = a.place.high + by > b.place.low;
            if near && a.bundle_differs(b) && beside(a, b) {
                apart.push(Apart { first, second, by });
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
