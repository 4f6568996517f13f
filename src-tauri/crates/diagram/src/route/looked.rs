//! What each search looked at: a line looks for its course again only when something there has changed since.
//!
//! Invariant: a line that is not stale would find the very course it has. What was looked at is noted in stretches of the
//! grid, so it may be taken for stale when it is not, never the other way round.

use super::Wire;
use super::traffic::Changed;

/// So many vertices in a row are noted as one.
const STRETCH: usize = 16;

/// What the searches of all lines looked at, and what has changed.
pub(super) struct Looked {
    lines: Vec<Option<Look>>,
    /// Places whose traffic changed, in the order in which it did.
    changes: Vec<usize>,
    /// Where the places of boxes, at which lines end, begin: after the stretches of the grid.
    boxes: usize,
    /// Where the places of bundles begin.
    bundles: usize,
    places: usize,
}

/// What one search looked at.
struct Look {
    /// A bit for every place.
    places: Vec<u64>,
    /// How many changes there had been.
    since: usize,
}

impl Looked {
    /// Before the first search.
    pub fn new(lines: usize, vertices: usize, boxes: usize) -> Self {
        let stretches = vertices.div_ceil(STRETCH);
        Self {
            lines: std::iter::repeat_with(|| None).take(lines).collect(),
            changes: Vec::new(),
            boxes: stretches,
            bundles: stretches + boxes,
            // There are no more bundles than lines.
            places: stretches + boxes + lines,
        }
    }

    /// Whether a search could find something else than the line's last one did.
    pub fn is_stale(&self, line: usize) -> bool {
        let Some(look) = &self.lines[line] else { return true };
        self.changes[look.since..].iter().any(|place| look.places[place / 64] & (1 << (place % 64)) != 0)
    }

    /// Notes what the search of a line looked at, and what its course made different.
    pub fn note(&mut self, line: usize, wire: &Wire, bundle: usize, vertices: &[u32], changed: &Changed) {
        let stretch = |vertex: &u32| *vertex as usize / STRETCH;
        self.changes.extend(changed.vertices.iter().map(stretch));
        self.changes.extend(changed.boxes.iter().map(|at| self.boxes + at));
        self.changes.extend(changed.bundle.map(|at| self.bundles + at));
        let mut places = vec![0; self.places.div_ceil(64)];
        let ends = [self.boxes + wire.source, self.boxes + wire.target, self.bundles + bundle];
        for place in vertices.iter().map(stretch).chain(ends) {
            places[place / 64] |= 1 << (place % 64);
        }
        self.lines[line] = Some(Look { places, since: self.changes.len() });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::bundle::Bundles;
    use super::super::grid::Grid;
    use super::super::{Obstacle, Ways, Wire, coarse, passes};
    use crate::scene::{LineStyle, Rect};

    /// Boxes in a raster with gaps, and lines between any of them.
    fn picture() -> impl Strategy<Value = (Vec<Obstacle>, Vec<Wire>)> {
        let boxes = proptest::sample::subsequence((0..36).collect::<Vec<i32>>(), 6..24);
        let lines = proptest::collection::vec((0..24usize, 0..24usize, any::<bool>()), 4..40);
        (boxes, lines).prop_map(|(places, lines)| {
            let boxes: Vec<Obstacle> = places.iter().map(|place| card(place % 6, place / 6)).collect();
            let count = boxes.len();
            let wire = |(source, target, flow): &(usize, usize, bool)| Wire {
                source: source % count,
                target: target % count,
                style: if *flow { LineStyle::Flow } else { LineStyle::Plain },
                corners: Vec::new(),
            };
            (boxes, lines.iter().map(wire).collect())
        })
    }

    fn card(column: i32, row: i32) -> Obstacle {
        let bounds = Rect::new(f64::from(column) * 230.0, f64::from(row) * 110.0, 160.0, 48.0);
        Obstacle { bounds, parent: None, container: false, points_right: false, inset: (10.0, 8.0) }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_line_that_is_not_stale_would_find_the_course_it_has((boxes, wires) in picture()) {
            let bundles = Bundles::of(&wires);
            let grid = Grid::of(&boxes, &wires).ok_or_else(|| TestCaseError::fail("so few boxes fit on a grid"))?;
            let mut always = Ways::new(&boxes, &wires, &bundles, &grid);
            let mut courses = vec![Vec::new(); wires.len()];
            for _ in 0..passes(wires.len()) {
                for at in bundles.sequence(&boxes, &wires) {
                    always.looked.lines[at] = None;
                    let course = always.known(at).or_else(|| always.searched(at));
                    courses[at] = course.ok_or_else(|| TestCaseError::fail("a line without a course"))?;
                }
            }
            prop_assert_eq!(coarse(&boxes, &wires, &bundles), Some(courses));
        }
    }
}
