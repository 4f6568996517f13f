//! Integration: pairs of distinct units with an integrating tie / pairs of distinct units that both take part in the
//! journey; shown as matrix.

use std::ops::Bound;

use super::Figure;
use crate::{At, Reading, notions};

/// Two distinct units that both take part in the journey, the smaller id first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitPair {
    /// The one.
    pub a: At,
    /// The other.
    pub b: At,
    /// Whether they have an integrating tie.
    pub tied: bool,
}

pub(super) fn figure(reading: &Reading<'_>) -> Figure {
    Figure::of(integration_pairs(reading), |pair| pair.tied)
}

/// The pairs of distinct units that both take part in the journey, by id.
pub fn integration_pairs<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = UnitPair> + 'r {
    let units = notions::takes_part_in_journey(reading);
    let after = |a: At| units.range((Bound::Excluded(a), Bound::Unbounded));
    let pairs = units.iter().flat_map(move |a| after(*a).map(move |b| (*a, *b)));
    let pairs = pairs.filter(|(a, b)| notions::are_distinct(reading, *a, *b));
    pairs.map(|(a, b)| UnitPair { a, b, tied: notions::have_integrating_tie(reading, a, b) })
}
