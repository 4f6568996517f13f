//! What is taken on the ground, and where the nearest free place is.

use crate::raster::Raster;
use crate::scene::Rect;

/// Least distance between boxes that are put into free places.
const AIR: f64 = 24.0;
/// Distance between two places that are tried.
const STEP: f64 = 28.0;
/// How many steps away a place is looked for.
const REACH: i32 = 40;

/// Boxes on the ground.
pub(super) struct Room {
    taken: Vec<Rect>,
    raster: Raster,
    around: Rect,
}

impl Room {
    /// The ground with these boxes on it.
    pub fn of(taken: impl Iterator<Item = Rect>) -> Self {
        let taken: Vec<Rect> = taken.collect();
        let around = taken.iter().copied().reduce(|all, one| all.union(&one)).unwrap_or_default();
        let reach = STEP * f64::from(REACH);
        let mut raster = Raster::new(around.grown(reach), taken.len().max(64));
        for (at, one) in taken.iter().enumerate() {
            raster.put(at, *one);
        }
        Self { taken, raster, around }
    }

    /// Puts another box on it.
    pub fn take(&mut self, bounds: Rect) {
        self.raster.put(self.taken.len(), bounds);
        self.taken.push(bounds);
        self.around = self.around.union(&bounds);
    }

    /// Whether a box keeps its distance from all others here.
    pub fn is_free(&self, bounds: Rect) -> bool {
        let wide = bounds.grown(AIR - 0.5);
        !self.raster.each_near(wide).any(|at| self.taken[at].overlaps(&wide))
    }

    /// The corner of the free place nearest to where a box would like to be; a way up or down is `upright` times as
    /// long as one to the side; infinitely long: it stays in its row. Below everything when there is none far and wide.
    pub fn nearest(&self, wish: Rect, upright: f64) -> (f64, f64) {
        if self.is_free(wish) {
            return (wish.x, wish.y);
        }
        let mut ways: Vec<(f64, f64, f64)> = Vec::new();
        // In a row of its own there may be much to pass.
        let (rows, columns) = if upright.is_finite() { (REACH, REACH) } else { (0, 8 * REACH) };
        for down in -rows..=rows {
            for across in -columns..=columns {
                let (x, y) = (STEP * f64::from(across), STEP * f64::from(down));
                let away = if down == 0 { 0.0 } else { upright * y.abs() };
                ways.push((x.abs() + away, x, y));
            }
        }
        ways.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.total_cmp(&a.1)).then(b.2.total_cmp(&a.2)));
        let places = ways.into_iter().map(|(_, x, y)| (wish.x + x, wish.y + y));
        let found = places.into_iter().find(|(x, y)| self.is_free(Rect { x: *x, y: *y, ..wish }));
        found.unwrap_or((wish.x, self.around.bottom() + AIR))
    }
}
