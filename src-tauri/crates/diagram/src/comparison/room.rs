//! What stands where in a view, found by place, so that asking for room does not look at everything.
//!
//! Invariant: whatever was put in is found from every point of it.

use std::collections::BTreeMap;

use tragwerk_model::Id;

use crate::scene::Rect;

/// Width and height of a cell.
const CELL: f64 = 256.0;
/// What covers more cells than this is looked at every time.
const MOST_CELLS: f64 = 400.0;

/// Boxes by the cells they cover.
#[derive(Default)]
pub(super) struct Room {
    boxes: Vec<(Rect, Option<Id>)>,
    cells: BTreeMap<(i64, i64), Vec<usize>>,
    wide: Vec<usize>,
}

impl Room {
    /// Puts something there; `id` tells it apart where it may be overlooked.
    pub(super) fn put(&mut self, bounds: Rect, id: Option<Id>) {
        let at = self.boxes.len();
        self.boxes.push((bounds, id));
        if (bounds.width / CELL + 2.0) * (bounds.height / CELL + 2.0) > MOST_CELLS {
            return self.wide.push(at);
        }
        for cell in cells(&bounds) {
            self.cells.entry(cell).or_default().push(at);
        }
    }

    /// Whether something stands in this place besides what has one of these ids.
    pub(super) fn is_taken(&self, place: &Rect, overlooked: &[&Id]) -> bool {
        let there = cells(place).filter_map(|cell| self.cells.get(&cell)).flatten();
        there.chain(&self.wide).any(|at| {
            let (bounds, id) = &self.boxes[*at];
            bounds.overlaps(place) && !id.as_ref().is_some_and(|id| overlooked.contains(&id))
        })
    }
}

/// The cells a box covers.
fn cells(bounds: &Rect) -> impl Iterator<Item = (i64, i64)> {
    let cell = |at: f64| (at / CELL).floor() as i64;
    let (left, right) = (cell(bounds.x), cell(bounds.right()));
    let (top, bottom) = (cell(bounds.y), cell(bounds.bottom()));
    (top..=bottom).flat_map(move |y| (left..=right).map(move |x| (x, y)))
}
