//! Ownership clarity: elements with exactly one accountable / elements of the kinds of OWN01 and decisions (a decision
//! with exactly one deciding role or unit and no accountable counts as clear).

use tragwerk_model::ElementKind;

use super::Figure;
use crate::ownership::ANSWERED_FOR;
use crate::{At, Reading, notions};

pub(super) fn figure(reading: &Reading<'_>) -> Figure {
    let kinds = ANSWERED_FOR.iter().chain(&[ElementKind::Decision]);
    Figure::of(kinds.flat_map(|kind| reading.of_kind(*kind)), |at| is_clear(reading, **at))
}

fn is_clear(reading: &Reading<'_>, at: At) -> bool {
    match notions::accountables(reading, at).count() {
        0 => reading.kind(at) == ElementKind::Decision && notions::deciders(reading, at).count() == 1,
        count => count == 1,
    }
}
