//! Who answers for an element, and whose unit that is.

use tragwerk_model::{ElementKind, RelationKind};

use super::unit_of;
use crate::{At, Reading};

/// The distinct roles, units and forums accountable for an element.
pub fn accountables<'r>(reading: &'r Reading<'_>, at: At) -> impl Iterator<Item = At> + Clone + 'r {
    reading.sources(at, RelationKind::AccountableFor)
}

/// The distinct roles and units responsible for an element, under whatever condition.
pub fn responsibles<'r>(reading: &'r Reading<'_>, at: At) -> impl Iterator<Item = At> + Clone + 'r {
    reading.sources(at, RelationKind::ResponsibleFor)
}

/// The distinct roles and units that decide a decision; forums left aside.
pub fn deciders<'r>(reading: &'r Reading<'_>, decision: At) -> impl Iterator<Item = At> + Clone + 'r {
    let all = reading.sources(decision, RelationKind::Decides);
    all.filter(move |at| reading.kind(*at) != ElementKind::Forum)
}

/// *Owner units* of an element: the units of the roles and units accountable for it; if that yields no unit (also
/// because the accountable is a forum or a role of unknown unit), the same over `responsible_for`. By id.
pub fn owner_units(reading: &Reading<'_>, at: At) -> Vec<At> {
    let units = |kind| {
        let mut units: Vec<At> = reading.sources(at, kind).filter_map(|who| unit_of(reading, who)).collect();
        units.sort_unstable();
        units.dedup();
        units
    };
    let owners = units(RelationKind::AccountableFor);
    if owners.is_empty() { units(RelationKind::ResponsibleFor) } else { owners }
}

/// *Owner unit*: defined when there is exactly one. "Owner" is used in this sense only.
pub fn owner_unit(reading: &Reading<'_>, at: At) -> Option<At> {
    let single = |at| match owner_units(reading, at)[..] {
        [unit] => Some(unit),
        _ => None,
    };
    // What is read for one alone is what counts when reads are noted.
    if cfg!(test) {
        return single(at);
    }
    let all = reading.derived.owner_units.get_or_init(|| reading.all().map(single).collect());
    all[at.index()]
}

/// Whether a role or unit is a member of a forum; a role also through its unit, a unit only itself.
pub fn sits_in(reading: &Reading<'_>, who: At, forum: At) -> bool {
    let is_member = |at| reading.targets(at, RelationKind::MemberOf).any(|of| of == forum);
    is_member(who) || unit_of(reading, who).is_some_and(is_member)
}
