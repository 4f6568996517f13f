//! The boxes that a curve must not meet.
//!
//! Of thousands of curves that are tried for a line nearly all meet a box, mostly the one that the curve before has met.

use tragwerk_model::records::Point;

use super::curve::Samples;
use crate::scene::Rect;

/// Curves keep so far away from foreign boxes.
const MARGIN: f64 = 5.0;
/// And so far from those at their ends, once they have left them.
const BESIDE: f64 = 2.0;
/// So many points after its start and before its end a curve may still run along the box.
const LEAVING: usize = 4;
/// A box is looked for at every so many points first.
const STRIDE: usize = 6;

/// What the curves between two boxes keep away from.
pub(crate) struct Walls {
    ends: [Rect; 2],
    /// The foreign boxes with the margin around them; those met last tend to be in front.
    foreign: Vec<Rect>,
    /// Points of the curve that is looked at.
    points: Vec<Point>,
}

impl Walls {
    /// For curves from `source` to `target` past foreign boxes.
    pub fn new(source: Rect, target: Rect, foreign: impl Iterator<Item = Rect>) -> Self {
        let foreign = foreign.map(|bounds| bounds.grown(MARGIN)).collect();
        Self { ends: [source, target], foreign, points: Vec::new() }
    }

    /// The boxes at which curves start and end.
    pub fn ends(&self) -> [Rect; 2] {
        self.ends
    }

    /// Whether a curve that does not leave `area` meets a box.
    pub fn are_met(&mut self, curve: Samples, area: &Rect) -> bool {
        self.look((1..curve.steps).step_by(STRIDE).map(|step| curve.at(step)));
        if self.is_foreign_met(area, 0) {
            return true;
        }
        self.look((0..=curve.steps).map(|step| curve.at(step)));
        self.is_own_met() || self.is_foreign_met(area, 1)
    }

    /// Whether a curve that does not leave `area` meets a foreign box.
    pub fn foreign_are_met(&mut self, curve: Samples, area: &Rect) -> bool {
        self.look((0..=curve.steps).map(|step| curve.at(step)));
        self.is_foreign_met(area, 1)
    }

    fn look(&mut self, points: impl Iterator<Item = Point>) {
        self.points.clear();
        self.points.extend(points);
    }

    /// Whether a point meets a foreign box, but for so many at each end.
    fn is_foreign_met(&mut self, area: &Rect, ends: usize) -> bool {
        let points = without(&self.points, ends);
        let met = self.foreign.iter().position(|bounds| bounds.overlaps(area) && is_met(*bounds, points));
        if let Some(at) = met {
            self.foreign.swap(at / 2, at);
        }
        met.is_some()
    }

    /// Whether the curve runs through a box at one of its ends, or along it when it should have left it.
    fn is_own_met(&self) -> bool {
        let (inner, middle) = (without(&self.points, 1), without(&self.points, LEAVING));
        self.ends.iter().any(|bounds| is_met(bounds.grown(-1.0), inner) || is_met(bounds.grown(BESIDE), middle))
    }
}

/// The points but so many at each end.
fn without(points: &[Point], ends: usize) -> &[Point] {
    &points[ends..points.len() - ends]
}

fn is_met(bounds: Rect, points: &[Point]) -> bool {
    points.iter().any(|point| inside(bounds, *point))
}

fn inside(bounds: Rect, point: Point) -> bool {
    point.x > bounds.x && point.x < bounds.right() && point.y > bounds.y && point.y < bounds.bottom()
}
