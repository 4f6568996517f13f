//! Units and the roles in them.

use tragwerk_model::{ElementKind, RelationKind};

use super::hierarchy::Hierarchy;
use crate::reading::closure;
use crate::{At, Reading};

/// *Unit of a role*: the unit it is `part_of`; unknown when there is none or several. A unit counts as its own unit.
pub fn unit_of(reading: &Reading<'_>, at: At) -> Option<At> {
    match reading.kind(at) {
        ElementKind::Unit => Some(at),
        ElementKind::Role => {
            let mut units = reading.targets(at, RelationKind::PartOf);
            units.next().filter(|_| units.next().is_none())
        }
        _ => None,
    }
}

/// *Roles of a unit*: the roles whose unit it is (a role in several units counts for none of them).
pub fn roles_of<'r>(reading: &'r Reading<'_>, unit: At) -> impl Iterator<Item = At> + 'r {
    let parts = reading.sources(unit, RelationKind::PartOf);
    parts.filter(move |at| reading.kind(*at) == ElementKind::Role && unit_of(reading, *at) == Some(unit))
}

/// Two units are *distinct* when neither is (transitively) part of the other.
pub fn are_distinct(reading: &Reading<'_>, u: At, v: At) -> bool {
    u != v && !is_within(reading, u, v) && !is_within(reading, v, u)
}

/// Whether the element is (transitively) part of the other.
pub fn is_within(reading: &Reading<'_>, part: At, whole: At) -> bool {
    let known = match reading.kind(part) {
        ElementKind::Unit if part != whole => {
            reading.derived.hierarchy.get_or_init(|| Hierarchy::of(reading)).is_within(reading, part, whole)
        }
        _ => None,
    };
    known.unwrap_or_else(|| {
        let above = |at| reading.targets(at, RelationKind::PartOf);
        closure(above(part), above).contains(&whole)
    })
}
