//! In which order the blocks of a row of the decision map stand: near what they share something with.

use std::collections::BTreeMap;

use tragwerk_model::{Id, Model};

use super::decision_map::{BLOCK_GAP, Block};

/// How often rows are put in order.
const SWEEPS: usize = 8;

/// How many relations join each two blocks.
pub(super) struct Links {
    between: BTreeMap<(usize, usize), usize>,
}

impl Links {
    /// Counts the relations between what stands in different blocks.
    pub fn between(model: &Model, blocks: &[&Block]) -> Self {
        let boxes =
            |at: usize, block: &Block| block.boxes.iter().map(move |(id, _)| (id.clone(), at)).collect::<Vec<_>>();
        let homes: BTreeMap<Id, usize> = blocks.iter().enumerate().flat_map(|(at, block)| boxes(at, block)).collect();
        let mut between = BTreeMap::new();
        for relation in model.relations() {
            if let (Some(a), Some(b)) = (homes.get(&relation.source), homes.get(&relation.target))
                && a != b
            {
                *between.entry((*a, *b)).or_default() += 1;
                *between.entry((*b, *a)).or_default() += 1;
            }
        }
        Self { between }
    }

    /// The rows with their blocks in the order that keeps the relations shortest from left to right.
    pub fn untangled(&self, blocks: &[&Block], rows: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
        let mut best = (self.length(&centres(blocks, &rows)), rows.clone());
        let mut rows = rows;
        for sweep in 0..SWEEPS {
            let mut order: Vec<usize> = (0..rows.len()).collect();
            if sweep % 2 == 1 {
                order.reverse();
            }
            for row in order {
                let centres = centres(blocks, &rows);
                rows[row].sort_by(|a, b| self.wish(*a, &centres).total_cmp(&self.wish(*b, &centres)));
            }
            let length = self.length(&centres(blocks, &rows));
            if length + 1e-6 < best.0 {
                best = (length, rows.clone());
            }
        }
        best.1
    }

    /// Where a block would like to stand: in the middle of what it is joined with, else where it is.
    fn wish(&self, at: usize, centres: &BTreeMap<usize, f64>) -> f64 {
        let own = centres.get(&at).copied().unwrap_or_default();
        let joined = self.between.range((at, 0)..(at + 1, 0));
        let (sum, count) = joined.fold((0.0, 0.0), |(sum, count), ((_, other), times)| {
            let times = *times as f64;
            (sum + times * centres.get(other).copied().unwrap_or(own), count + times)
        });
        if count > 0.0 { sum / count } else { own }
    }

    fn length(&self, centres: &BTreeMap<usize, f64>) -> f64 {
        let of = |((a, b), times): (&(usize, usize), &usize)| {
            Some((centres.get(a)? - centres.get(b)?).abs() * *times as f64)
        };
        self.between.iter().filter_map(of).sum()
    }
}

/// The middle of every block when each row stands centred.
fn centres(blocks: &[&Block], rows: &[Vec<usize>]) -> BTreeMap<usize, f64> {
    let mut centres = BTreeMap::new();
    for row in rows {
        let width: f64 = row.iter().map(|at| blocks[*at].width + BLOCK_GAP).sum::<f64>() - BLOCK_GAP;
        let mut x = -width / 2.0;
        for at in row {
            centres.insert(*at, x + blocks[*at].width / 2.0);
            x += blocks[*at].width + BLOCK_GAP;
        }
    }
    centres
}
