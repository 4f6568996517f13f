//! How far one side of a course may be moved, between the boxes and borders beside it, and where it would like to be.

use tragwerk_model::records::Point;

use super::ports::{free_to, range};
use super::spread::Place;
use super::tidy::NOTHING;
use super::{Obstacle, Wire, grid};
use crate::scene::Rect;

/// Distance between a line and a box it passes.
const PASSING: f64 = 8.0;
/// Distance between a line and the box at whose side it sets out or arrives: room for a head.
const ARRIVING: f64 = 15.0;
/// Distance between a line and the border of a container beside it.
const BORDER: f64 = 6.0;
/// In a gap narrower than this a line runs in the middle.
const NARROW: f64 = 130.0;
/// Which runs are moved: horizontal ones up and down, or vertical ones left and right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Axis {
    Rows,
    Columns,
}

impl Axis {
    /// The coordinate that is moved, then the one along the run.
    pub fn of(self, point: Point) -> (f64, f64) {
        match self {
            Self::Rows => (point.y, point.x),
            Self::Columns => (point.x, point.y),
        }
    }

    /// Moves a point across the run.
    pub fn set(self, point: &mut Point, value: f64) {
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

/// From where to where a side reaches along the run.
pub(super) fn span(course: &[Point], at: usize, axis: Axis) -> (f64, f64) {
    let (from, to) = (axis.of(course[at]).1, axis.of(course[at + 1]).1);
    (from.min(to), from.max(to))
}

/// Between which limits a side may move, and where it would like to be.
pub(super) fn place(boxes: &[Obstacle], wire: &Wire, course: &[Point], at: usize, axis: Axis) -> Place {
    let value = axis.of(course[at]).0;
    let (first, last) = (at == 0, at + 2 == course.len());
    let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
    let span = span(course, at, axis);
    for (index, obstacle) in boxes.iter().enumerate() {
        let ends_here = (first && index == wire.source) || (last && index == wire.target);
        if ends_here {
            let (across, _) = axis.span(obstacle.bounds);
            let (from, to) = range(across.0, across.1, axis.inset(obstacle));
            let end = if first { course[0] } else { course[at + 1] };
            let below = matches!(axis, Axis::Columns) && end.y >= obstacle.bounds.bottom() - NOTHING;
            let to = if below { to.min(free_to(obstacle)) } else { to };
            (low, high) = (low.max(from), high.min(to));
            continue;
        }
        let turns_here = (at == 1 && index == wire.source) || (at + 3 == course.len() && index == wire.target);
        for (wall, margins) in walls(obstacle, turns_here, axis) {
            limit(axis.span(wall), span, value, margins, &mut low, &mut high);
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

/// What a line must not enter, and how far it keeps away before and behind it.
fn walls(obstacle: &Obstacle, turns_here: bool, axis: Axis) -> impl Iterator<Item = (Rect, Span)> {
    let below = if matches!(axis, Axis::Rows) { obstacle.hangs } else { 0.0 };
    let margins = if turns_here { (ARRIVING, ARRIVING) } else { (PASSING, PASSING + below) };
    let outside = (!obstacle.container || turns_here).then_some((obstacle.bounds, margins));
    let title = obstacle.container.then(|| (grid::title(obstacle), (BORDER, BORDER)));
    outside.into_iter().chain(title)
}

/// Low and high end.
pub(super) type Span = (f64, f64);

/// Narrows the limits by a box beside the run.
fn limit((across, along): (Span, Span), span: Span, value: f64, margins: Span, low: &mut f64, high: &mut f64) {
    let reach = 4.0;
    if along.1 <= span.0 - reach || along.0 >= span.1 + reach {
        return;
    }
    if across.1 <= value + NOTHING {
        *low = low.max((across.1 + margins.1).min(value));
    } else if across.0 >= value - NOTHING {
        *high = high.min((across.0 - margins.0).max(value));
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
