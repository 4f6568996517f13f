//! The lines that a curve should not cross.

use tragwerk_model::records::Point;

use super::curve::sampled;
use crate::scene::Rect;

/// The lines that a curve should keep away from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Others {
    /// Ends of the curves already chosen.
    ends: Vec<Point>,
    /// The courses of all lines so far, as straight pieces, each with the area around it.
    pieces: Vec<(Rect, Point, Point)>,
}

impl Others {
    /// Notes a course.
    pub fn add(&mut self, points: &[Point]) {
        self.pieces.extend(points.windows(2).map(|pair| (around(pair).grown(1.0), pair[0], pair[1])));
    }

    /// Notes a curve that was chosen.
    pub fn add_curve(&mut self, curve: &[Point; 4]) {
        self.ends.extend([curve[0], curve[3]]);
        self.add(&sampled(curve));
    }

    /// How many ends of other curves lie beside those of one that starts and ends there.
    pub fn ends_beside(&self, start: Point, end: Point) -> usize {
        [start, end].iter().flat_map(|end| self.ends.iter().filter(|other| is_beside(*end, **other))).count()
    }

    /// How often a course of many points crosses them; counted no further than `most`.
    pub fn crossed(&self, course: &[Point], most: usize) -> usize {
        /// So many points of the course are compared with the pieces around all of them.
        const STRETCH: usize = 8;
        let area = around(course);
        let near: Vec<_> = self.pieces.iter().filter(|(bounds, ..)| bounds.overlaps(&area)).collect();
        let mut count = 0;
        for from in (0..course.len() - 1).step_by(STRETCH) {
            let stretch = &course[from..course.len().min(from + STRETCH + 1)];
            let area = around(stretch);
            for (_, a, b) in near.iter().filter(|(bounds, ..)| bounds.overlaps(&area)) {
                count += stretch.windows(2).filter(|pair| meet(pair[0], pair[1], *a, *b)).count();
            }
            if count >= most {
                return most;
            }
        }
        count
    }
}

/// The rectangle around points.
pub(super) fn around(points: &[Point]) -> Rect {
    let boxes = points.iter().map(|point| Rect::new(point.x, point.y, 0.0, 0.0));
    boxes.reduce(|all, one| all.union(&one)).unwrap_or_default()
}

/// Whether ends of two curves lie closer together than one sees apart.
fn is_beside(a: Point, b: Point) -> bool {
    let (x, y) = (b.x - a.x, b.y - a.y);
    x * x + y * y < 16.0 * 16.0
}

/// Whether two straight pieces cross.
fn meet(a: Point, b: Point, c: Point, d: Point) -> bool {
    let left = |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0.0;
    left(a, b, c) != left(a, b, d) && left(c, d, a) != left(c, d, b)
}
