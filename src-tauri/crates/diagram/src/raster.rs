//! What lies where in a picture: numbered areas sorted into squares, so that a question about a place does not ask
//! everything there is.
//!
//! Knows numbers and rectangles only. Invariant: an answer names every area that shares a square with the asked one,
//! hence every area that touches it, once and in ascending order.

use crate::scene::Rect;

/// More squares than this in a row or column tell nothing more.
const MOST: f64 = 512.0;

/// Squares over a picture, each with the areas that touch it.
pub(crate) struct Raster {
    squares: Vec<Vec<Entry>>,
    columns: usize,
    rows: usize,
    around: Rect,
    side: f64,
}

/// An area by its number, and the first column and row that it touches.
#[derive(Debug, Clone, Copy)]
struct Entry {
    at: usize,
    first: (usize, usize),
}

impl Raster {
    /// An empty raster for about so many areas within `around`; what lies outside counts to the outermost squares.
    pub fn new(around: Rect, count: usize) -> Self {
        let even = (around.width * around.height / count.max(1) as f64).sqrt();
        let side = even.max(around.width / MOST).max(around.height / MOST).max(1.0);
        let squares = |length: f64| (length / side).floor() as usize + 1;
        let (columns, rows) = (squares(around.width), squares(around.height));
        Self { squares: vec![Vec::new(); columns * rows], columns, rows, around, side }
    }

    /// A raster of these areas, numbered in their order.
    pub fn of(areas: &[Rect]) -> Self {
        let around = areas.iter().copied().reduce(|all, one| all.union(&one)).unwrap_or_default();
        let mut raster = Self::new(around, areas.len());
        for (at, area) in areas.iter().enumerate() {
            raster.put(at, *area);
        }
        raster
    }

    /// Adds an area under its number.
    pub fn put(&mut self, at: usize, area: Rect) {
        let (columns, rows) = self.touched(area);
        let first = (*columns.start(), *rows.start());
        for row in rows {
            for column in columns.clone() {
                self.squares[row * self.columns + column].push(Entry { at, first });
            }
        }
    }

    /// The numbers of the areas that could touch this one.
    pub fn near(&self, area: Rect) -> Vec<usize> {
        let mut found: Vec<usize> = self.each_near(area).collect();
        found.sort_unstable();
        found
    }

    /// The same in no order, without a list.
    pub fn each_near(&self, area: Rect) -> impl Iterator<Item = usize> {
        let (columns, rows) = self.touched(area);
        let (left, top) = (*columns.start(), *rows.start());
        rows.flat_map(move |row| columns.clone().map(move |column| (column, row))).flat_map(move |(column, row)| {
            // In the first square that both touch, so once.
            let here = move |entry: &&Entry| (entry.first.0.max(left), entry.first.1.max(top)) == (column, row);
            self.squares[row * self.columns + column].iter().filter(here).map(|entry| entry.at)
        })
    }

    /// Columns and rows that an area touches.
    fn touched(&self, area: Rect) -> (std::ops::RangeInclusive<usize>, std::ops::RangeInclusive<usize>) {
        let place = |value: f64, most: usize| ((value / self.side).max(0.0) as usize).min(most - 1);
        let (left, right) = (area.x - self.around.x, area.right() - self.around.x);
        let (top, bottom) = (area.y - self.around.y, area.bottom() - self.around.y);
        (place(left, self.columns)..=place(right, self.columns), place(top, self.rows)..=place(bottom, self.rows))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_touches_is_found_once() {
        let areas: Vec<Rect> =
            (0..40).map(|at| Rect::new(f64::from(at) * 37.0, f64::from(at % 7) * 90.0, 60.0, 110.0)).collect();
        let raster = Raster::of(&areas);
        for asked in areas.iter().map(|area| area.grown(15.0)).chain([Rect::new(-50.0, -50.0, 60.0, 60.0)]) {
            let touching: Vec<usize> = (0..areas.len()).filter(|at| areas[*at].overlaps(&asked)).collect();
            let near = raster.near(asked);
            assert!(touching.iter().all(|at| near.contains(at)), "{touching:?} {near:?}");
            assert!(near.windows(2).all(|pair| pair[0] < pair[1]), "{near:?}");
            assert_eq!(raster.each_near(asked).count(), near.len());
        }
    }
}
