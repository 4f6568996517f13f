//! Blocks of a picture side by side, so that the whole fits a page well.
//!
//! Knows sizes only. Each block falls as far up as it can between those before it; of several widths of the whole
//! the one is taken at which the picture can be shown largest on a page of the wanted shape.

use super::SHAPE;

/// How many widths are tried.
const TRIES: usize = 24;

/// Where the upper left corners of blocks of these sizes go, in their order; `gap` lies between columns and rows of
/// them, `below` tells how high what follows
/// under them is in a picture of a given width.
pub(super) fn pack(sizes: &[(f64, f64)], gap: (f64, f64), below: impl Fn(f64) -> f64) -> Vec<(f64, f64)> {
    let widest = sizes.iter().map(|size| size.0).fold(0.0, f64::max);
    let all: f64 = sizes.iter().map(|size| size.0 + gap.0).sum::<f64>() - gap.0;
    let step = ((all - widest) / TRIES as f64).max(1.0);
    let limits = (0..=TRIES).map(|at| widest + step * at as f64);
    let candidates = limits.map(|limit| within(sizes, gap, limit + 0.5));
    let fit = |(_, (width, height)): &(Vec<(f64, f64)>, (f64, f64))| fit(*width, height + below(*width));
    candidates.min_by(|a, b| fit(a).total_cmp(&fit(b))).map(|(corners, _)| corners).unwrap_or_default()
}

/// The smaller, the larger a picture of that size can be shown on a page of the wanted shape.
pub(super) fn fit(width: f64, height: f64) -> f64 {
    (width / SHAPE).max(height) + 1e-4 * width * height / (width + height + 1.0)
}

/// A stretch of the lower border of what is placed: from `x` to the next stretch everything above `y` is taken.
struct Stretch {
    x: f64,
    y: f64,
}

/// Corners of the blocks in a picture no wider than `limit`, and its size.
fn within(sizes: &[(f64, f64)], gap: (f64, f64), limit: f64) -> (Vec<(f64, f64)>, (f64, f64)) {
    let mut border = vec![Stretch { x: 0.0, y: 0.0 }];
    let mut corners = Vec::with_capacity(sizes.len());
    let mut extent: (f64, f64) = (0.0, 0.0);
    for (width, height) in sizes {
        let (x, y) = highest(&border, *width, limit);
        corners.push((x, y));
        extent = (extent.0.max(x + width), extent.1.max(y + height));
        lower(&mut border, x, x + width + gap.0, y + height + gap.1);
    }
    (corners, extent)
}

/// The uppermost place for a block of that width, leftmost of several.
fn highest(border: &[Stretch], width: f64, limit: f64) -> (f64, f64) {
    let mut best: Option<(f64, f64)> = None;
    for (at, stretch) in border.iter().enumerate() {
        if at > 0 && stretch.x + width > limit {
            break;
        }
        let under = border[at..].iter().take_while(|other| other.x < stretch.x + width);
        let y = under.map(|other| other.y).fold(0.0, f64::max);
        if best.is_none_or(|(_, known)| y < known) {
            best = Some((stretch.x, y));
        }
    }
    best.unwrap_or_default()
}

/// Takes everything above `y` between two places.
fn lower(border: &mut Vec<Stretch>, from: f64, to: f64, y: f64) {
    let after = border.iter().rev().find(|stretch| stretch.x <= to).map_or(0.0, |stretch| stretch.y);
    let at = border.partition_point(|stretch| stretch.x < from);
    let end = border.partition_point(|stretch| stretch.x <= to).max(at);
    border.splice(at..end, [Stretch { x: from, y }, Stretch { x: to, y: after }]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Rect;

    #[test]
    fn blocks_keep_their_distance_and_fill_the_page() {
        let sizes: Vec<(f64, f64)> =
            (0..23).map(|at| (100.0 + f64::from(at * 37 % 9) * 40.0, 60.0 + f64::from(at * 53 % 7) * 50.0)).collect();
        let corners = pack(&sizes, (20.0, 20.0), |_| 0.0);
        let boxes: Vec<Rect> =
            corners.iter().zip(&sizes).map(|((x, y), (width, height))| Rect::new(*x, *y, *width, *height)).collect();
        for (at, one) in boxes.iter().enumerate() {
            assert!(boxes[at + 1..].iter().all(|other| !other.grown(19.0).overlaps(one)), "{at}");
        }
        let around = boxes.iter().copied().reduce(|all, one| all.union(&one)).unwrap_or_default();
        let filled: f64 = sizes.iter().map(|(width, height)| width * height).sum();
        assert!(filled > 0.5 * around.width * around.height, "{around:?}");
        assert!((0.8..3.0).contains(&(around.width / around.height)), "{around:?}");
    }

    #[test]
    fn what_follows_counts_as_height() {
        let sizes = [(300.0, 100.0); 4];
        let wide = |corners: Vec<(f64, f64)>| corners.into_iter().map(|(x, _)| x).fold(0.0, f64::max);
        assert!(wide(pack(&sizes, (20.0, 20.0), |_| 600.0)) > wide(pack(&sizes, (20.0, 20.0), |_| 0.0)));
        assert!(pack(&[], (20.0, 20.0), |_| 0.0).is_empty());
    }
}
