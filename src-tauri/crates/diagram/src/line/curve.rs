//! Curves for what is not the plan: transitions back, into a pause and out of it.
//!
//! A curve is one cubic piece between two sides. Of a fixed set of curves the best is taken: one that meets no box, is
//! seen to be a curve, is short and keeps away from the ends of other curves.

use tragwerk_model::records::Point;

use super::others::{Others, around};
use super::walls::Walls;
use crate::node::Side;
use crate::scene::Rect;

/// A curve between two boxes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Curve {
    /// Start, two control points, end.
    pub points: [Point; 4],
    /// Side at which it starts and side at which it ends.
    pub sides: (Side, Side),
}

/// Points on a curve given by start, two control points and end, the ends included, at most about 12 px apart.
pub(crate) fn sampled(points: &[Point]) -> Vec<Point> {
    let [a, b, c, d] = *points else { return points.to_vec() };
    let samples = Samples::of([a, b, c, d]);
    (0..=samples.steps).map(|step| samples.at(step)).collect()
}

/// The points of [`sampled`], each worked out when it is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Samples {
    curve: [Point; 4],
    /// The number of the last one; at least 20.
    pub steps: u32,
}

impl Samples {
    pub fn of(curve: [Point; 4]) -> Self {
        Self { curve, steps: (polygon(&curve) / 12.0).clamp(20.0, 400.0) as u32 }
    }

    pub fn at(&self, step: u32) -> Point {
        on_curve(self.curve, f64::from(step) / f64::from(self.steps))
    }
}

/// The point at a share of the way.
fn on_curve([a, b, c, d]: [Point; 4], t: f64) -> Point {
    let u = 1.0 - t;
    let (p, q, r, s) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
    Point { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y }
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
/// At the upper right corner stands the mark of open questions: an end there costs as much as so many px.
const UNDER_MARK: f64 = 90.0;
/// An end beside the end of another curve costs as much as so many px.
const SHARED_END: f64 = 120.0;
/// Crossing a line costs as much as so many px.
const CROSSED: f64 = 200.0;
/// No curve is taken that costs so much more than the cheapest.
const DETOUR: f64 = 840.0;
/// The left and right sides belong to the flow.
const ON_FLOW_SIDE: f64 = 260.0;
/// Share of the distance between its ends that a calm curve reaches out at both.
const CALM: f64 = 0.36;
const SWING: f64 = 0.8;
/// A px outside of the ground that boxes stand on costs as much as so many.
const OUTSIDE: f64 = 3.0;
/// No curve leaves the ground farther than this.
const MOST_OUTSIDE: f64 = 64.0;
/// A long curve that is so many times longer than broad looks like a crooked line.
const FLAT: f64 = 9.0;
const LONG: f64 = 240.0;
/// A curve is no longer than so many times the way between its ends and so many px: no loop around half the picture.
const LOOP: (f64, f64) = (2.0, 160.0);
/// Sums of lengths may be wrong by as much.
const ROUNDING: f64 = 1e-6;

/// A curve that meets no box and stays on the ground.
#[derive(Debug, Clone)]
pub(crate) struct Free {
    /// What it costs beside nothing else.
    cost: f64,
    /// Of equally cheap ones the first is taken.
    place: (usize, usize),
    curve: Curve,
}

impl Free {
    /// The same curve with its ends where its boxes are seen to end there.
    pub fn ending(mut self, outlined: impl Fn(&mut Curve)) -> Self {
        outlined(&mut self.curve);
        self
    }
}

/// The free curves between two boxes that stay within `ground`, the cheapest first; without those that cost so much more
/// than the cheapest that no crossing they spare is worth it.
pub(crate) fn free(walls: &mut Walls, ground: Rect) -> Vec<Free> {
    // What costs least begins: the sooner a cheap curve is known, the more need not be looked at.
    let mut all: Vec<(f64, usize, Ends)> =
        all_ends(walls).zip(0..).map(|(ends, place)| (ends.at_least(), place, ends)).collect();
    all.sort_by(|(a, a_place, _), (b, b_place, _)| a.total_cmp(b).then(a_place.cmp(b_place)));
    let (mut found, mut most) = (Vec::new(), f64::INFINITY);
    for (at_least, place, ends) in all {
        if at_least > most {
            break;
        }
        let fixed = ends.cost();
        for (curve, number) in ends.curves().zip(0..) {
            let cost = fixed + cost(&curve) + OUTSIDE * outside(&curve, ground);
            if cost.is_finite() && cost <= most && is_free(&curve, walls) {
                most = most.min(cost + DETOUR);
                found.push(Free { cost, place: (place, number), curve });
            }
        }
    }
    found.retain(|curve| curve.cost <= most);
    found.sort_by(|a, b| a.cost.total_cmp(&b.cost).then(a.place.cmp(&b.place)));
    found
}

/// The best of the free curves beside other lines that is still free where it ends now, else the cheapest; none when
/// there is none.
pub(crate) fn choose(free: &[Free], walls: &mut Walls, others: &Others) -> Option<Curve> {
    let mut best = Best(None);
    for Free { cost, place, curve } in free {
        if best.beats(*cost) {
            break;
        }
        let cost = cost + SHARED_END * others.ends_beside(curve.points[0], curve.points[3]) as f64;
        if !best.beats(cost) {
            let crossed = others.crossed(&sampled(&curve.points), best.crossings_left(cost));
            best.offer(cost + CROSSED * crossed as f64, *place, curve, walls);
        }
    }
    best.0.map(|(.., curve)| curve).or(free.first().map(|cheapest| &cheapest.curve)).cloned()
}

/// The cheapest curve so far, of equally cheap ones the earliest.
struct Best<'a>(Option<(f64, (usize, usize), &'a Curve)>);

impl<'a> Best<'a> {
    /// Whether it is cheaper than what costs so much.
    fn beats(&self, cost: f64) -> bool {
        self.0.as_ref().is_some_and(|(known, ..)| *known < cost)
    }

    /// With so many crossings what costs so much without them is surely no better.
    fn crossings_left(&self, cost: f64) -> usize {
        self.0.as_ref().map_or(usize::MAX, |(known, ..)| ((known - cost) / CROSSED).max(0.0) as usize + 2)
    }

    fn offer(&mut self, cost: f64, place: (usize, usize), curve: &'a Curve, walls: &mut Walls) {
        let better = self.0.as_ref().is_none_or(|(known, before, _)| (cost, place) < (*known, *before));
        if better && !walls.foreign_are_met(Samples::of(curve.points), &around(&curve.points)) {
            self.0 = Some((cost, place, curve));
        }
    }
}

/// Whether there is a free curve.
pub(crate) fn is_possible(walls: &mut Walls, ground: Rect) -> bool {
    let mut all = all_ends(walls).flat_map(Ends::curves);
    all.any(|curve| outside(&curve, ground).is_finite() && is_free(&curve, walls))
}

/// Where a curve starts and ends.
#[derive(Debug, Clone, Copy)]
struct Ends {
    start: Point,
    end: Point,
    sides: (Side, Side),
    /// How many of them lie in the middle of a side.
    centred: usize,
    /// How many of them lie where the mark of a node stands.
    marked: usize,
}

/// Every pair of places at which a curve may start and end.
fn all_ends(walls: &Walls) -> impl Iterator<Item = Ends> + use<> {
    let [source, target] = walls.ends();
    let sides = [Side::Top, Side::Bottom, Side::Left, Side::Right];
    let pairs = sides.into_iter().flat_map(move |a| sides.into_iter().map(move |b| (a, b)));
    pairs.flat_map(move |sides| {
        let shares = SHARES.into_iter().flat_map(|a| SHARES.into_iter().map(move |b| (a, b)));
        shares.map(move |(a, b)| Ends {
            start: on_side(source, sides.0, a),
            end: on_side(target, sides.1, b),
            sides,
            centred: usize::from(a == MIDDLE) + usize::from(b == MIDDLE),
            marked: usize::from(is_under_mark(sides.0, a)) + usize::from(is_under_mark(sides.1, b)),
        })
    })
}

impl Ends {
    /// Every curve between them.
    fn curves(self) -> impl Iterator<Item = Curve> {
        let reaches = REACHES.into_iter().enumerate();
        reaches.flat_map(move |(at, a)| {
            // Both ends reach out alike or nearly so: curves stay calm.
            let near = &REACHES[at.saturating_sub(1)..(at + 2).min(REACHES.len())];
            near.iter().map(move |b| self.curve(a, *b))
        })
    }

    /// The curve that reaches out so far at both.
    fn curve(self, from_start: f64, from_end: f64) -> Curve {
        let out = |point: Point, side: Side, by: f64| {
            let (x, y) = normal(side);
            Point { x: point.x + x * by, y: point.y + y * by }
        };
        let Self { start, end, sides, .. } = self;
        Curve { points: [start, out(start, sides.0, from_start), out(end, sides.1, from_end), end], sides }
    }

    /// What any curve between them costs at least: none is shorter than the straight line.
    fn at_least(self) -> f64 {
        self.cost() + distance(self.start, self.end) - ROUNDING
    }

    /// What the places cost, whatever runs between them.
    fn cost(self) -> f64 {
        let sides = [self.sides.0, self.sides.1];
        let on_flow = sides.iter().filter(|side| matches!(side, Side::Left | Side::Right)).count();
        ON_FLOW_SIDE * on_flow as f64 + IN_MIDDLE * self.centred as f64 + UNDER_MARK * self.marked as f64
    }
}

fn is_under_mark(side: Side, share: f64) -> bool {
    (side == Side::Top && share > 0.8) || (side == Side::Right && share < 0.2)
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

/// Length of the control polygon, and how far the swing is from a calm one.
fn cost(curve: &Curve) -> f64 {
    let [a, b, c, d] = curve.points;
    let calm = CALM * distance(a, d);
    let swing = (distance(a, b) - calm).abs() + (distance(c, d) - calm).abs();
    polygon(&curve.points) + SWING * swing
}

/// How far a curve leaves the ground; farther than it may: infinitely far.
fn outside(curve: &Curve, ground: Rect) -> f64 {
    if ground.contains(&around(&curve.points)) {
        return 0.0;
    }
    let beyond = |Point { x, y }| {
        let (across, down) = ((ground.x - x).max(x - ground.right()), (ground.y - y).max(y - ground.bottom()));
        across.max(down).max(0.0)
    };
    let farthest = (1..8).map(|step| beyond(on_curve(curve.points, f64::from(step) / 8.0))).fold(0.0, f64::max);
    if farthest > MOST_OUTSIDE { f64::INFINITY } else { farthest }
}

fn is_free(curve: &Curve, walls: &mut Walls) -> bool {
    // No curve leaves the area of its four points: what lies outside of it is not met.
    let area = around(&curve.points);
    !is_flat(&area) && !is_loop(curve) && !walls.are_met(Samples::of(curve.points), &area)
}

fn is_flat(area: &Rect) -> bool {
    let (short, long) = (area.width.min(area.height), area.width.max(area.height));
    long > LONG && short * FLAT < long
}

fn is_loop(curve: &Curve) -> bool {
    let [start, .., end] = curve.points;
    polygon(&curve.points) > LOOP.0 * distance(start, end) + LOOP.1
}

fn distance(a: Point, b: Point) -> f64 {
    let (x, y) = (b.x - a.x, b.y - a.y);
    (x * x + y * y).sqrt()
}
