//! How calm a drawing is, in numbers: crossings, bends, length of its lines and area.
//!
//! Crossings are counted as a reader sees them: lines that cross a shared trunk at one place make one crossing, and
//! lines that run along each other or meet at a corner make none.

use std::collections::BTreeSet;

use tragwerk_diagram::Scene;
use tragwerk_model::records::Point;

/// A drawing reduced to its lines and size.
pub struct Drawing {
    /// Every line as points that straight pieces join.
    pub lines: Vec<Vec<Point>>,
    pub width: f64,
    pub height: f64,
    /// Whether the pieces between the points are straight by intention, so that bends can be counted.
    pub straight: bool,
}

/// What is counted.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Figures {
    pub crossings: usize,
    pub bends: usize,
    /// px
    pub length: f64,
    /// Thousands of square px.
    pub area: f64,
}

impl std::ops::Add for Figures {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            crossings: self.crossings + other.crossings,
            bends: self.bends + other.bends,
            length: self.length + other.length,
            area: self.area + other.area,
        }
    }
}

/// Our own drawing.
pub fn of_scene(scene: &Scene) -> Drawing {
    let course = |edge: &tragwerk_diagram::scene::SceneEdge| match &edge.points[..] {
        [a, b, c, d] if edge.curved => curve([*a, *b, *c, *d]),
        points => points.to_vec(),
    };
    Drawing {
        lines: scene.edges.iter().filter(|edge| edge.source != edge.target).map(course).collect(),
        width: scene.bounds.width,
        height: scene.bounds.height,
        straight: true,
    }
}

/// Points on a cubic curve.
pub fn curve([a, b, c, d]: [Point; 4]) -> Vec<Point> {
    let at = |step: u32| {
        let t = f64::from(step) / 24.0;
        let u = 1.0 - t;
        let (p, q, r, s) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
        Point { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y }
    };
    (0..=24).map(at).collect()
}

/// Counts a drawing.
pub fn count(drawing: &Drawing) -> Figures {
    let length = |line: &Vec<Point>| -> f64 {
        line.windows(2).map(|pair| (pair[1].x - pair[0].x).hypot(pair[1].y - pair[0].y)).sum()
    };
    let bends = |line: &Vec<Point>| line.len().saturating_sub(2);
    Figures {
        crossings: crossings(&drawing.lines),
        // A curve of 25 points bends once.
        bends: drawing.lines.iter().map(bends).filter(|bends| drawing.straight && *bends < 20).sum(),
        length: drawing.lines.iter().map(length).sum(),
        area: drawing.width * drawing.height / 1_000.0,
    }
}

fn crossings(lines: &[Vec<Point>]) -> usize {
    let pieces: Vec<(usize, Point, Point)> = lines
        .iter()
        .enumerate()
        .flat_map(|(at, line)| line.windows(2).map(move |pair| (at, pair[0], pair[1])))
        .collect();
    let mut places = BTreeSet::new();
    for (at, (line, a, b)) in pieces.iter().enumerate() {
        for (other, c, d) in &pieces[at + 1..] {
            if line != other
                && let Some(place) = meet(*a, *b, *c, *d)
            {
                places.insert(((place.x / 2.0).round() as i64, (place.y / 2.0).round() as i64));
            }
        }
    }
    places.len()
}

/// Where two pieces cross, both going on for at least a px on either side.
fn meet(a: Point, b: Point, c: Point, d: Point) -> Option<Point> {
    let (ux, uy, vx, vy) = (b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y);
    let area = ux * vy - uy * vx;
    if area.abs() < 1e-9 {
        return None;
    }
    let s = ((c.x - a.x) * vy - (c.y - a.y) * vx) / area;
    let t = ((c.x - a.x) * uy - (c.y - a.y) * ux) / area;
    let inside = |share: f64, length: f64| share * length > 1.0 && (1.0 - share) * length > 1.0;
    let crosses = inside(s, ux.hypot(uy)) && inside(t, vx.hypot(vy));
    crosses.then_some(Point { x: a.x + s * ux, y: a.y + s * uy })
}
