//! The grid on which courses are searched: lines through the gaps between boxes and through their middles.

use super::{Obstacle, Wire};
use crate::node::TITLE_BAR;
use crate::scene::Rect;

/// How far from a box its lines lie where there is room.
const CLEAR: f64 = 14.0;
/// Lines in one gap that lie closer than this become one in the middle.
const SAME_GAP: f64 = 16.0;
/// Nearer to a box than this no line runs.
pub(super) const MARGIN: f64 = 5.0;
/// Between a line and the border of a container that runs beside it.
const BORDER: f64 = 6.0;
/// No line runs nearer than this along the border of a container.
const ALONG: f64 = 3.0;
/// A larger grid would take more than some 200 MB with everything that is noted on it.
const MOST_VERTICES: usize = 3_000_000;
/// Position of a vertex that lies in no container.
pub(super) const OUTSIDE: u16 = u16::MAX;

/// Vertices are numbered row by row.
pub(super) struct Grid {
    pub xs: Vec<f64>,
    pub ys: Vec<f64>,
    /// Whether the way from a vertex to its right neighbour is blocked.
    pub blocked_right: Vec<bool>,
    /// Whether the way from a vertex to its lower neighbour is blocked.
    pub blocked_down: Vec<bool>,
    /// The innermost container at each vertex, by position among the boxes.
    pub container: Vec<u16>,
}

impl Grid {
    /// The grid for these boxes; none when it would not fit.
    pub fn of(boxes: &[Obstacle], wires: &[Wire]) -> Option<Self> {
        let xs = lines(boxes, wires, |bounds| (bounds.x, bounds.right()));
        let ys = lines(boxes, wires, |bounds| (bounds.y, bounds.bottom()));
        let count = xs.len() * ys.len();
        if count > MOST_VERTICES {
            return None;
        }
        let mut grid = Self {
            xs,
            ys,
            blocked_right: vec![false; count],
            blocked_down: vec![false; count],
            container: vec![OUTSIDE; count],
        };
        for (at, obstacle) in boxes.iter().enumerate() {
            if obstacle.container {
                grid.paint(obstacle.bounds, u16::try_from(at).unwrap_or(OUTSIDE));
                grid.block(title(obstacle).grown(2.0));
                grid.block_borders(obstacle.bounds);
            } else {
                grid.block(obstacle.bounds.grown(MARGIN));
            }
        }
        Some(grid)
    }

    pub fn width(&self) -> usize {
        self.xs.len()
    }

    pub fn len(&self) -> usize {
        self.container.len()
    }

    pub fn x(&self, vertex: usize) -> f64 {
        self.xs[vertex % self.xs.len()]
    }

    pub fn y(&self, vertex: usize) -> f64 {
        self.ys[vertex / self.xs.len()]
    }

    /// Blocks every way through an area, also where it lies between two lines.
    fn block(&mut self, area: Rect) {
        let columns = within(&self.xs, area.x, area.right());
        let rows = within(&self.ys, area.y, area.bottom());
        let width = self.width();
        for row in rows.clone() {
            for column in columns.start.saturating_sub(1)..columns.end {
                self.blocked_right[row * width + column] = true;
            }
        }
        for column in columns {
            for row in rows.start.saturating_sub(1)..rows.end {
                self.blocked_down[row * width + column] = true;
            }
        }
    }

    /// Blocks the ways that would run along the borders of a container; those across stay open.
    fn block_borders(&mut self, area: Rect) {
        let (columns, rows) = (within(&self.xs, area.x, area.right()), within(&self.ys, area.y, area.bottom()));
        let width = self.width();
        for border in [area.x, area.right()] {
            for column in within(&self.xs, border - ALONG, border + ALONG) {
                for row in rows.start.saturating_sub(1)..rows.end {
                    self.blocked_down[row * width + column] = true;
                }
            }
        }
        for border in [area.y, area.bottom()] {
            for row in within(&self.ys, border - ALONG, border + ALONG) {
                for column in columns.start.saturating_sub(1)..columns.end {
                    self.blocked_right[row * width + column] = true;
                }
            }
        }
    }

    fn paint(&mut self, area: Rect, container: u16) {
        let width = self.width();
        for row in within(&self.ys, area.y, area.bottom()) {
            for column in within(&self.xs, area.x, area.right()) {
                self.container[row * width + column] = container;
            }
        }
    }
}

/// A container's title bar.
pub(super) fn title(container: &Obstacle) -> Rect {
    let bounds = container.bounds;
    Rect::new(bounds.x, bounds.y, bounds.width, TITLE_BAR.min(bounds.height))
}

/// Positions of sorted values strictly between two others.
fn within(values: &[f64], from: f64, to: f64) -> std::ops::Range<usize> {
    let start = values.partition_point(|value| *value <= from);
    start..values.partition_point(|value| *value < to).max(start)
}

/// Lines of one direction, from the smaller and larger edge of every box.
fn lines(boxes: &[Obstacle], wires: &[Wire], edges: impl Fn(Rect) -> (f64, f64)) -> Vec<f64> {
    let mut gaps: Vec<f64> = Vec::new();
    let mut middles: Vec<f64> = Vec::new();
    for (at, obstacle) in boxes.iter().enumerate() {
        let (low, high) = outer(boxes, at, &edges);
        gaps.extend([low - CLEAR, high + CLEAR]);
        let (low, high) = edges(obstacle.bounds);
        middles.push(f64::midpoint(low, high));
    }
    for wire in wires {
        middles.extend(shared_middle(edges(boxes[wire.source].bounds), edges(boxes[wire.target].bounds)));
    }
    let mut lines = merged_gaps(gaps);
    lines.extend(middles);
    lines.sort_by(f64::total_cmp);
    lines.dedup_by(|a, b| (*a - *b).abs() < 0.5);
    lines
}

/// The edges of a box, or those of the containers around it where no line fits in between.
fn outer(boxes: &[Obstacle], at: usize, edges: &impl Fn(Rect) -> (f64, f64)) -> (f64, f64) {
    let (mut low, mut high) = edges(boxes[at].bounds);
    for parent in std::iter::successors(boxes[at].parent, |parent| boxes[*parent].parent) {
        let around = edges(boxes[parent].bounds);
        low = if (0.0..CLEAR + BORDER).contains(&(low - around.0)) { around.0 } else { low };
        high = if (0.0..CLEAR + BORDER).contains(&(around.1 - high)) { around.1 } else { high };
    }
    (low, high)
}

/// Where a straight line could join two boxes whose middles do not match.
fn shared_middle(a: (f64, f64), b: (f64, f64)) -> Option<f64> {
    let (low, high) = (a.0.max(b.0) + 12.0, a.1.min(b.1) - 12.0);
    (low <= high).then(|| f64::midpoint(low, high))
}

fn merged_gaps(mut gaps: Vec<f64>) -> Vec<f64> {
    gaps.sort_by(f64::total_cmp);
    let mut merged = Vec::new();
    let mut group: Option<(f64, f64)> = None;
    for gap in gaps {
        group = match group {
            Some((first, _)) if gap - first <= SAME_GAP => Some((first, gap)),
            Some((first, last)) => {
                merged.push(f64::midpoint(first, last));
                Some((gap, gap))
            }
            None => Some((gap, gap)),
        };
    }
    merged.extend(group.map(|(first, last)| f64::midpoint(first, last)));
    merged
}
