//! Integration: pairs of distinct units with an integrating tie / pairs of distinct units that both take part in the
//! journey; shown as matrix.

use super::Figure;
use crate::{Reading, notions};

pub(super) fn figure(reading: &Reading<'_>) -> Figure {
    Figure::of(notions::pairs_in_journey(reading), |(u, v)| notions::have_integrating_tie(reading, *u, *v))
}
