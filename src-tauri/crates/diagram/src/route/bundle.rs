//! Which lines may share a trunk: lines of one style that leave the same box or arrive at the same box.
//!
//! A line belongs to one bundle only, so that a trunk never seems to join what is not related.

use std::collections::BTreeMap;

use super::{Obstacle, Wire};
use crate::scene::LineStyle;

/// The bundles of all lines.
pub(super) struct Bundles {
    bundle: Vec<usize>,
    gathers: Vec<bool>,
    /// The first line between the same two boxes in the same style, if this is not it.
    twin: Vec<Option<usize>>,
}

/// A style and the end that is shared: at the target or at the source.
type Key = (LineStyle, bool, usize);

impl Bundles {
    /// Puts every line into the larger of its two possible bundles.
    pub fn of(wires: &[Wire]) -> Self {
        let twin = twins(wires);
        let free: Vec<usize> =
            (0..wires.len()).filter(|at| twin[*at].is_none() && wires[*at].corners.is_empty()).collect();
        let mut key: BTreeMap<usize, Key> = BTreeMap::new();
        let mut open = free;
        while let Some(largest) = largest(wires, &open) {
            let (joining, rest): (Vec<usize>, Vec<usize>) =
                open.into_iter().partition(|at| keys(&wires[*at]).contains(&largest));
            key.extend(joining.into_iter().map(|at| (at, largest)));
            open = rest;
        }
        Self::numbered(wires, &key, twin)
    }

    fn numbered(wires: &[Wire], key: &BTreeMap<usize, Key>, twin: Vec<Option<usize>>) -> Self {
        let mut numbers: BTreeMap<Key, usize> = BTreeMap::new();
        let mut bundle = vec![0; wires.len()];
        let mut gathers = vec![false; wires.len()];
        let mut next = 0;
        for at in 0..wires.len() {
            let mut fresh = || {
                next += 1;
                next - 1
            };
            (bundle[at], gathers[at]) = match (twin[at], key.get(&at)) {
                (Some(first), _) => (bundle[first], gathers[first]),
                (None, Some(key)) => (*numbers.entry(*key).or_insert_with(fresh), key.1),
                (None, None) => (fresh(), false),
            };
        }
        Self { bundle, gathers, twin }
    }

    /// The bundle of a line; bundles of one line are the rule.
    pub fn of_wire(&self, at: usize) -> usize {
        self.bundle[at]
    }

    /// Whether the shared part lies at the target.
    pub fn gathers(&self, at: usize) -> bool {
        self.gathers[at]
    }

    /// The line whose course this one takes over.
    pub fn twin(&self, at: usize) -> Option<usize> {
        self.twin[at]
    }

    /// Lines in the order in which they look for their course: bundle after bundle, short ones first.
    pub fn sequence(&self, boxes: &[Obstacle], wires: &[Wire]) -> Vec<usize> {
        let length = |at: usize| {
            let (a, b) = (boxes[wires[at].source].bounds.centre(), boxes[wires[at].target].bounds.centre());
            (a.x - b.x).abs() + (a.y - b.y).abs()
        };
        let mut shortest: BTreeMap<usize, f64> = BTreeMap::new();
        for at in 0..wires.len() {
            let known = shortest.entry(self.bundle[at]).or_insert(f64::INFINITY);
            *known = known.min(length(at));
        }
        let mut sequence: Vec<usize> = (0..wires.len()).collect();
        sequence.sort_by(|a, b| {
            let of = |at: &usize| (shortest[&self.bundle[*at]], self.twin[*at].is_some(), length(*at));
            let (a_key, b_key) = (of(a), of(b));
            let by_bundle = a_key.0.total_cmp(&b_key.0).then(self.bundle[*a].cmp(&self.bundle[*b]));
            by_bundle.then(a_key.1.cmp(&b_key.1)).then(a_key.2.total_cmp(&b_key.2)).then(a.cmp(b))
        });
        sequence
    }
}

fn twins(wires: &[Wire]) -> Vec<Option<usize>> {
    let mut first: BTreeMap<(LineStyle, usize, usize), usize> = BTreeMap::new();
    let of = |at: usize| {
        let wire: &Wire = &wires[at];
        if !wire.corners.is_empty() {
            return None;
        }
        let key = (wire.style, wire.source, wire.target);
        let known = *first.entry(key).or_insert(at);
        (known != at).then_some(known)
    };
    (0..wires.len()).map(of).collect()
}

fn keys(wire: &Wire) -> [Key; 2] {
    [(wire.style, true, wire.target), (wire.style, false, wire.source)]
}

/// The bundle that most of the open lines could join; none when no two could join the same.
fn largest(wires: &[Wire], open: &[usize]) -> Option<Key> {
    let mut counts: BTreeMap<Key, usize> = BTreeMap::new();
    for key in open.iter().flat_map(|at| keys(&wires[*at])) {
        *counts.entry(key).or_default() += 1;
    }
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    most.filter(|(_, count)| *count > 1).map(|(key, _)| key)
}
