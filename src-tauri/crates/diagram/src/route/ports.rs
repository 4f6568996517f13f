//! Where lines may leave or reach a box, and at which vertex of the grid they then are.

use tragwerk_model::records::Point;

use super::Obstacle;
use super::grid::{Grid, MARGIN};
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

/// What a px from the middle of a side costs.
const OFF_CENTRE: f64 = 0.3;

/// The ports of a box; those of a container can also lead inwards.
pub(super) fn ports(boxes: &[Obstacle], of: usize, grid: &Grid, inwards: bool) -> Vec<Port> {
    let mut ports = Vec::new();
    let bounds = boxes[of].bounds;
    let centre = bounds.centre();
    let (low, high) = range(bounds.x, bounds.right(), boxes[of].inset.0);
    for (column, x) in grid.xs.iter().enumerate().filter(|(_, x)| (low..=high).contains(*x)) {
        for (y, up) in [(bounds.y, !inwards), (bounds.bottom(), inwards)] {
            let Some(row) = next(&grid.ys, y, up) else { continue };
            let cost = stub((grid.ys[row] - y).abs()) + OFF_CENTRE * (x - centre.x).abs();
            let port = Port { at: Point { x: *x, y }, vertex: row * grid.width() + column, upright: true, cost };
            ports.extend(free(boxes, of, grid, port).then_some(port));
        }
    }
    let (low, high) = range(bounds.y, bounds.bottom(), boxes[of].inset.1);
    for (row, y) in grid.ys.iter().enumerate().filter(|(_, y)| (low..=high).contains(*y)) {
        for (x, left) in [(bounds.x, !inwards), (bounds.right(), inwards)] {
            let Some(column) = next(&grid.xs, x, left) else { continue };
            let cost = stub((grid.xs[column] - x).abs()) + OFF_CENTRE * (y - centre.y).abs();
            let port = Port { at: Point { x, y: *y }, vertex: row * grid.width() + column, upright: false, cost };
            ports.extend(free(boxes, of, grid, port).then_some(port));
        }
    }
    ports
}

fn stub(length: f64) -> f64 {
    if length < NARROW { length + SQUEEZED } else { length }
}

/// The part of a side where lines may end; its middle when it is short.
pub(super) fn range(low: f64, high: f64, inset: f64) -> (f64, f64) {
    let middle = f64::midpoint(low, high);
    let inset = inset.min((high - low) / 2.0);
    (low + inset, (high - inset).max(middle))
}

/// The nearest line below or above a value, but not too close to it.
fn next(lines: &[f64], from: f64, below: bool) -> Option<usize> {
    if below {
        lines.partition_point(|line| *line <= from - MARGIN).checked_sub(1)
    } else {
        let at = lines.partition_point(|line| *line < from + MARGIN);
        (at < lines.len()).then_some(at)
    }
}

fn free(boxes: &[Obstacle], of: usize, grid: &Grid, port: Port) -> bool {
    let (x, y) = (grid.x(port.vertex), grid.y(port.vertex));
    let way = Rect::new(x.min(port.at.x), y.min(port.at.y), (x - port.at.x).abs(), (y - port.at.y).abs()).grown(1.0);
    let in_the_way = |other: usize| other != of && !boxes[other].container && boxes[other].bounds.overlaps(&way);
    !(0..boxes.len()).any(in_the_way)
}
