//! Heads of lines, turned into the direction in which the line arrives.

use tragwerk_model::records::Point;

use crate::path::{circle, round, step};
use crate::scene::{Head, HeadShape};

/// A head and where the line that carries it ends.
pub(crate) struct Ending {
    pub head: Option<Head>,
    pub line_end: Point,
}

/// Distance between a head's tip and the outline, so that the outline stays whole.
const CLEAR: f64 = 1.0;

/// The head of a line that arrives at `end` coming from `from`.
pub(crate) fn ending(shape: Option<HeadShape>, from: Point, end: Point) -> Ending {
    let Some(shape) = shape else { return Ending { head: None, line_end: end } };
    let at = Turned::towards(from, end);
    let (solid, stroked, back) = match shape {
        HeadShape::Filled => (at.polygon(&[(0.0, 0.0), (7.5, -4.2), (7.5, 4.2)]), String::new(), 6.0),
        HeadShape::Open => (String::new(), at.strokes(&[&[(6.5, -4.3), (0.0, 0.0), (6.5, 4.3)]]), 0.5),
        HeadShape::DoubleChevron => {
            let chevrons: [&[(f64, f64)]; 2] =
                [&[(6.5, -4.3), (0.0, 0.0), (6.5, 4.3)], &[(11.5, -4.3), (5.0, 0.0), (11.5, 4.3)]];
            (String::new(), at.strokes(&chevrons), 0.5)
        }
        HeadShape::Bars => (String::new(), at.strokes(&[&[(2.0, -5.0), (2.0, 5.0)], &[(6.5, -5.0), (6.5, 5.0)]]), 6.5),
        HeadShape::Ring => {
            let centre = at.point(5.0, 0.0);
            (circle(centre.x, centre.y, 1.6), circle(centre.x, centre.y, 4.2), 9.5)
        }
        HeadShape::Dot => {
            let centre = at.point(3.4, 0.0);
            (circle(centre.x, centre.y, 3.4), String::new(), 3.4)
        }
        HeadShape::Diamond => (at.polygon(&[(0.0, 0.0), (5.0, -3.8), (10.0, 0.0), (5.0, 3.8)]), String::new(), 9.0),
        HeadShape::Triangle => (String::new(), at.polygon(&[(0.0, 0.0), (8.0, -4.8), (8.0, 4.8)]), 8.0),
    };
    Ending { head: Some(Head { shape, solid, stroked }), line_end: at.point(back, 0.0) }
}

/// Coordinates seen from a tip: `back` against the direction of the line, `side` across it.
struct Turned {
    tip: Point,
    along: (f64, f64),
}

impl Turned {
    fn towards(from: Point, end: Point) -> Self {
        let (x, y) = (end.x - from.x, end.y - from.y);
        let length = x.hypot(y);
        let along = if length < 1e-9 { (1.0, 0.0) } else { (x / length, y / length) };
        let tip = Point { x: end.x - CLEAR * along.0, y: end.y - CLEAR * along.1 };
        Self { tip, along }
    }

    fn point(&self, back: f64, side: f64) -> Point {
        Point {
            x: round(self.tip.x - back * self.along.0 - side * self.along.1),
            y: round(self.tip.y - back * self.along.1 + side * self.along.0),
        }
    }

    fn polygon(&self, corners: &[(f64, f64)]) -> String {
        self.strokes(&[corners]) + "Z"
    }

    fn strokes(&self, lines: &[&[(f64, f64)]]) -> String {
        let mut path = String::new();
        for line in lines {
            for (at, (back, side)) in line.iter().enumerate() {
                step(&mut path, if at == 0 { 'M' } else { 'L' }, &[self.point(*back, *side)]);
            }
        }
        path
    }
}
