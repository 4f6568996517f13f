//! Where lines may leave or reach a box, and at which vertex of the grid they then are.

use std::collections::BTreeMap;

use tragwerk_model::records::Point;

use super::Obstacle;
use super::grid::{Grid, MARGIN};
use super::traffic::{BoxSide, Traffic};
use crate::scene::Rect;

/// A way between the border of a box and the grid.
#[derive(Debug, Clone, Copy)]
pub(super) struct Port {
    /// On the border.
    pub at: Point,
    pub vertex: usize,
    /// Whether the way is vertical.
    pub upright: bool,
    pub cost: f64,
}

/// A gap in which a head has no room beside the box.
const NARROW: f64 = 11.0;
const SQUEEZED: f64 = 400.0;

/// How many other bundles a left or right, an upper or lower side takes easily, and what each further one costs.
const EASY_NARROW: usize = 2;
const EASY_WIDE: usize = 6;
const CROWDED: f64 = 20.0;

/// A line into a container that sets out from another side than the left one.
const NOT_LEFT: f64 = 900.0;

/// An end behind what hangs over a lower side, and how far that reaches from the right.
const BEHIND: f64 = 160.0;
const HANGING: f64 = 70.0;

/// What a px from the middle of a side costs.
const OFF_CENTRE: f64 = 0.3;

/// The ports of a box; those of a container can also lead inwards, then best from the left and never from the title.
pub(super) fn ports(boxes: &[Obstacle], of: usize, grid: &Grid, inwards: bool) -> Vec<Port> {
    let mut ports = Vec::new();
    let bounds = boxes[of].bounds;
    let boxes = &Around::of(boxes, of);
    let centre = bounds.centre();
    let (low, high) = range(bounds.x, bounds.right(), boxes.own.inset.0);
    for x in grid.xs.iter().filter(|x| (low..=high).contains(*x)) {
        let off = OFF_CENTRE * (x - centre.x).abs();
        for (y, up) in [(bounds.y, true), (bounds.bottom(), false)].into_iter().skip(usize::from(inwards)) {
            let off = if !up && *x > free_to(boxes.own) { off + BEHIND } else { off };
            let (up, off) = if inwards { (!up, off + NOT_LEFT) } else { (up, off) };
            ports.extend(port(boxes, grid, Point { x: *x, y }, true, up).map(|port| port.dearer(off)));
        }
    }
    let (low, high) = range(bounds.y, bounds.bottom(), boxes.own.inset.1);
    for y in grid.ys.iter().filter(|y| (low..=high).contains(*y)) {
        let off = OFF_CENTRE * (y - centre.y).abs();
        for (x, left) in [(bounds.x, true), (bounds.right(), false)] {
            let (left, off) = if inwards { (!left, if left { off } else { off + NOT_LEFT }) } else { (left, off) };
            ports.extend(port(boxes, grid, Point { x, y: *y }, false, left).map(|port| port.dearer(off)));
        }
    }
    ports
}

/// The port at a point of the border: to the first line that leaves room for a head, else to the first at all.
fn port(boxes: &Around<'_>, grid: &Grid, at: Point, upright: bool, back: bool) -> Option<Port> {
    let to = |distance: f64, extra: f64| {
        let lines = if upright { &grid.ys } else { &grid.xs };
        let border = if upright { at.y } else { at.x };
        let line = next(lines, border, distance, back)?;
        let vertex = if upright {
            line * grid.width() + position(&grid.xs, at.x)
        } else {
            position(&grid.ys, at.y) * grid.width() + line
        };
        let port = Port { at, vertex, upright, cost: (lines[line] - border).abs() + extra };
        boxes.free(grid, port).then_some(port)
    };
    to(NARROW, 0.0).or_else(|| to(MARGIN, SQUEEZED))
}

fn position(lines: &[f64], value: f64) -> usize {
    lines.partition_point(|line| *line < value)
}

/// Makes crowded sides dearer: those where lines of other bundles end already. Left and right sides are short.
pub(super) fn shun_crowds(ports: &mut [Port], of: usize, traffic: &Traffic, bundle: usize) {
    let mut known: BTreeMap<BoxSide, f64> = BTreeMap::new();
    for port in ports {
        let side = port.side(of);
        let easy = if port.upright { EASY_WIDE } else { EASY_NARROW };
        let cost = || traffic.ending(side, bundle).saturating_sub(easy) as f64 * CROWDED;
        port.cost += *known.entry(side).or_insert_with(cost);
    }
}

impl Port {
    fn dearer(self, by: f64) -> Self {
        Self { cost: self.cost + by, ..self }
    }

    /// The side of its box.
    pub fn side(&self, of: usize) -> BoxSide {
        let coordinate = if self.upright { self.at.y } else { self.at.x };
        (of, self.upright, (coordinate * 100.0).round() as i64)
    }
}

/// The part of a side where lines may end; its middle when it is short.
pub(super) fn range(low: f64, high: f64, inset: f64) -> (f64, f64) {
    let middle = f64::midpoint(low, high);
    let inset = inset.min((high - low) / 2.0);
    (low + inset, (high - inset).max(middle))
}

/// How far to the right a line may meet the lower side and be seen to do so.
pub(super) fn free_to(obstacle: &Obstacle) -> f64 {
    obstacle.bounds.right() - if obstacle.hangs > 0.0 { HANGING } else { 0.0 }
}

/// The nearest line below or above a value that lies at least so far away.
fn next(lines: &[f64], from: f64, distance: f64, below: bool) -> Option<usize> {
    if below {
        lines.partition_point(|line| *line <= from - distance).checked_sub(1)
    } else {
        let at = lines.partition_point(|line| *line < from + distance);
        (at < lines.len()).then_some(at)
    }
}

/// A box and the others that a way from it to the grid could meet.
struct Around<'a> {
    own: &'a Obstacle,
    all: Vec<&'a Obstacle>,
    near: Vec<&'a Obstacle>,
}

/// Nearly all ways from a box to the grid are shorter.
const NEAR: f64 = 80.0;

impl<'a> Around<'a> {
    fn of(boxes: &'a [Obstacle], of: usize) -> Self {
        let others = boxes.iter().enumerate().filter(|(other, one)| *other != of && !one.container);
        let all: Vec<&Obstacle> = others.map(|(_, other)| other).collect();
        let area = boxes[of].bounds.grown(NEAR + MARGIN);
        let near = all.iter().copied().filter(|other| other.bounds.overlaps(&area)).collect();
        Self { own: &boxes[of], all, near }
    }

    /// Whether nothing lies on the way of a port or too near to its vertex.
    fn free(&self, grid: &Grid, port: Port) -> bool {
        let (x, y) = (grid.x(port.vertex), grid.y(port.vertex));
        // The vertex itself has to keep the distance that lines keep.
        let near = Rect::new(x, y, 0.0, 0.0).grown(MARGIN - 0.1);
        let way =
            Rect::new(x.min(port.at.x), y.min(port.at.y), (x - port.at.x).abs(), (y - port.at.y).abs()).grown(1.0);
        let others = if way.width.max(way.height) < NEAR { &self.near } else { &self.all };
        !others.iter().any(|other| other.bounds.overlaps(&way) || other.bounds.overlaps(&near))
    }
}
