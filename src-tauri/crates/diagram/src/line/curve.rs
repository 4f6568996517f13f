//! Curves for what is not the plan: transitions back, into a pause and out of it.
//!
//! A curve is one cubic piece between two sides. Of a fixed set of curves the best is taken: one that meets no box,
//! is short and keeps away from the ends of other curves.

use tragwerk_model::records::Point;

use crate::node::Side;
use crate::scene::Rect;

/// The lines that a curve should keep away from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Others {
    /// Ends of the curves already chosen.
    pub ends: Vec<Point>,
    /// The courses of all lines so far, as straight pieces.
    pub pieces: Vec<(Point, Point)>,
}

impl Others {
    /// Notes a course.
    pub fn add(&mut self, points: &[Point]) {
        self.pieces.extend(points.windows(2).map(|pair| (pair[0], pair[1])));
    }

    /// How often a curve crosses them.
    fn crossed(&self, curve: &Curve) -> usize {
        let course = sampled(&curve.points);
        let area = around(&course);
        let near: Vec<&(Point, Point)> =
            self.pieces.iter().filter(|(a, b)| around(&[*a, *b]).grown(1.0).overlaps(&area)).collect();
        let crossed = |pair: &[Point]| near.iter().filter(|(a, b)| meet(pair[0], pair[1], *a, *b)).count();
        course.windows(2).map(crossed).sum()
    }
}

fn around(points: &[Point]) -> Rect {
    let boxes = points.iter().map(|point| Rect::new(point.x, point.y, 0.0, 0.0));
    boxes.reduce(|all, one| all.union(&one)).unwrap_or_default()
}

/// Whether two straight pieces cross.
fn meet(a: Point, b: Point, c: Point, d: Point) -> bool {
    let left = |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0.0;
    left(a, b, c) != left(a, b, d) && left(c, d, a) != left(c, d, b)
}

/// A curve between two boxes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Curve {
    /// Start, two control points, end.
    pub points: [Point; 4],
    /// Side at which it starts and side at which it ends.
    pub sides: (Side, Side),
    /// How many of its ends lie in the middle of a side.
    centred: usize,
}

/// Points on a curve given by start, two control points and end, the ends included, at most about 12 px apart.
pub(crate) fn sampled(points: &[Point]) -> Vec<Point> {
    let [a, b, c, d] = points else { return points.to_vec() };
    let steps = (polygon(points) / 12.0).clamp(20.0, 400.0) as u32;
    let at = |step: u32| {
        let t = f64::from(step) / f64::from(steps);
        let u = 1.0 - t;
        let (p, q, r, s) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
        Point { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y }
    };
    (0..=steps).map(at).collect()
}

/// Length of the control polygon; no curve is longer.
fn polygon(points: &[Point]) -> f64 {
    points.windows(2).map(|pair| distance(pair[0], pair[1])).sum()
}

/// How far control points may reach out.
const REACHES: [f64; 11] = [22.0, 32.0, 46.0, 66.0, 94.0, 134.0, 190.0, 270.0, 380.0, 520.0, 720.0];
/// Where on a side a curve may end, as share of its length.
const SHARES: [f64; 5] = [MIDDLE, 0.3, 0.7, 0.12, 0.88];
/// The middle of a side belongs to the plain lines: an end there costs as much as so many px.
const MIDDLE: f64 = 0.5;
const IN_MIDDLE: f64 = 36.0;
/// Curves keep so far away from boxes.
const MARGIN: f64 = 5.0;
/// An end beside the end of another curve costs as much as so many px.
const SHARED_END: f64 = 120.0;
/// Crossing a line costs as much as so many px.
const CROSSED: f64 = 70.0;
/// The left and right sides belong to the flow.
const ON_FLOW_SIDE: f64 = 260.0;
/// Share of the distance between its ends that a calm curve reaches out at both.
const CALM: f64 = 0.36;
const SWING: f64 = 0.8;
/// A px outside of the ground that boxes stand on costs as much as so many.
const OUTSIDE: f64 = 3.0;
/// No curve leaves the ground farther than this.
const MOST_OUTSIDE: f64 = 64.0;

/// The best curve from one box to another that meets none of `obstacles` and stays within `ground`; none when there is
/// none.
pub(crate) fn choose(source: Rect, target: Rect, obstacles: &[Rect], others: &Others, ground: Rect) -> Option<Curve> {
    let mut best: Option<(f64, Curve)> = None;
    for curve in candidates(source, target) {
        let cost = cost(&curve, &others.ends) + OUTSIDE * outside(&curve, ground);
        let is_better = |cost: f64| cost.is_finite() && best.as_ref().is_none_or(|(known, _)| cost < *known);
        if is_better(cost) && is_free(&curve, source, target, obstacles) {
            let cost = cost + CROSSED * others.crossed(&curve) as f64;
            if is_better(cost) {
                best = Some((cost, curve));
            }
        }
    }
    best.map(|(_, curve)| curve)
}

/// Whether [`choose`] would find a curve.
pub(crate) fn is_possible(source: Rect, target: Rect, obstacles: &[Rect], ground: Rect) -> bool {
    let fits = |curve: &Curve| outside(curve, ground).is_finite() && is_free(curve, source, target, obstacles);
    candidates(source, target).any(|curve| fits(&curve))
}

fn candidates(source: Rect, target: Rect) -> impl Iterator<Item = Curve> {
    let sides = [Side::Top, Side::Bottom, Side::Left, Side::Right];
    let pairs = sides.into_iter().flat_map(move |a| sides.into_iter().map(move |b| (a, b)));
    pairs.flat_map(move |pair| {
        let shares = SHARES.into_iter().flat_map(|a| SHARES.into_iter().map(move |b| (a, b)));
        shares.flat_map(move |share| {
            let reaches = REACHES.into_iter().enumerate();
            let pairs = reaches.flat_map(|(at, a)| {
                // Both ends reach out alike or nearly so: curves stay calm.
                REACHES[at.saturating_sub(1)..(at + 2).min(REACHES.len())].iter().map(move |b| (a, *b))
            });
            pairs.map(move |reach| curve(source, target, pair, share, reach))
        })
    })
}

fn curve(source: Rect, target: Rect, sides: (Side, Side), share: (f64, f64), reach: (f64, f64)) -> Curve {
    let (start, end) = (on_side(source, sides.0, share.0), on_side(target, sides.1, share.1));
    let out = |point: Point, side: Side, by: f64| {
        let (x, y) = normal(side);
        Point { x: point.x + x * by, y: point.y + y * by }
    };
    let centred = usize::from(share.0 == MIDDLE) + usize::from(share.1 == MIDDLE);
    Curve { points: [start, out(start, sides.0, reach.0), out(end, sides.1, reach.1), end], sides, centred }
}

fn on_side(bounds: Rect, side: Side, share: f64) -> Point {
    match side {
        Side::Left => Point { x: bounds.x, y: bounds.y + share * bounds.height },
        Side::Right => Point { x: bounds.right(), y: bounds.y + share * bounds.height },
        Side::Top => Point { x: bounds.x + share * bounds.width, y: bounds.y },
        Side::Bottom => Point { x: bounds.x + share * bounds.width, y: bounds.bottom() },
    }
}

fn normal(side: Side) -> (f64, f64) {
    match side {
        Side::Left => (-1.0, 0.0),
        Side::Right => (1.0, 0.0),
        Side::Top => (0.0, -1.0),
        Side::Bottom => (0.0, 1.0),
    }
}

/// Length of the control polygon, how far the swing is from a calm one, and what the places of the ends cost.
fn cost(curve: &Curve, taken: &[Point]) -> f64 {
    let [a, b, c, d] = curve.points;
    let calm = CALM * distance(a, d);
    let swing = (distance(a, b) - calm).abs() + (distance(c, d) - calm).abs();
    let ends = [a, d];
    let near = ends.iter().flat_map(|end| taken.iter().map(move |other| distance(*end, *other)));
    let shared = near.filter(|distance| *distance < 16.0).count() as f64;
    let on_flow = [curve.sides.0, curve.sides.1].iter().filter(|side| matches!(side, Side::Left | Side::Right)).count();
    polygon(&curve.points)
        + SWING * swing
        + SHARED_END * shared
        + ON_FLOW_SIDE * on_flow as f64
        + IN_MIDDLE * curve.centred as f64
}

/// How far a curve leaves the ground; farther than it may: infinitely far.
fn outside(curve: &Curve, ground: Rect) -> f64 {
    let [a, b, c, d] = curve.points;
    let at = |t: f64| {
        let u = 1.0 - t;
        let (p, q, r, s) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
        (p * a.x + q * b.x + r * c.x + s * d.x, p * a.y + q * b.y + r * c.y + s * d.y)
    };
    let beyond =
        |(x, y): (f64, f64)| (ground.x - x).max(x - ground.right()).max(ground.y - y).max(y - ground.bottom()).max(0.0);
    let farthest = (1..8).map(|step| beyond(at(f64::from(step) / 8.0))).fold(0.0, f64::max);
    if farthest > MOST_OUTSIDE { f64::INFINITY } else { farthest }
}

fn is_free(curve: &Curve, source: Rect, target: Rect, obstacles: &[Rect]) -> bool {
    let points = sampled(&curve.points);
    let inner = &points[1..points.len() - 1];
    let hits = |bounds: &Rect, margin: f64| {
        let grown = bounds.grown(margin);
        inner.iter().any(|point| inside(grown, *point))
    };
    let middle = &points[4..points.len() - 4];
    let own = [source, target]
        .iter()
        .any(|bounds| hits(bounds, -1.0) || middle.iter().any(|point| inside(bounds.grown(2.0), *point)));
    !own && !obstacles.iter().any(|bounds| hits(bounds, MARGIN))
}

fn inside(bounds: Rect, point: Point) -> bool {
    point.x > bounds.x && point.x < bounds.right() && point.y > bounds.y && point.y < bounds.bottom()
}

fn distance(a: Point, b: Point) -> f64 {
    (b.x - a.x).hypot(b.y - a.y)
}
