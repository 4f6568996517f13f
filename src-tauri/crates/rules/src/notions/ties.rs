//! What holds two units together.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use tragwerk_model::{ElementKind, RelationKind};

use super::goals::meet;
use super::{
    Pair, are_distinct, has_handoff_between, owner_unit, pair, roles_of, share_a_stake, takes_part_in_journey, unit_of,
};
use crate::{At, Reading};

/// Two units have a *common forum* when each is, or has a role that is, `member_of` it.
pub fn have_common_forum(reading: &Reading<'_>, u: At, v: At) -> bool {
    let all = reading.derived.forums.get_or_init(|| {
        let forums = |unit: At| {
            let members = std::iter::once(unit).chain(roles_of(reading, unit));
            let forums: BTreeSet<At> = members.flat_map(|who| reading.targets(who, RelationKind::MemberOf)).collect();
            forums.into_iter().collect::<Vec<_>>()
        };
        reading.starting_at(ElementKind::Unit).iter().map(|unit| (*unit, forums(*unit))).collect::<BTreeMap<_, _>>()
    });
    matches!((all.get(&u), all.get(&v)), (Some(u), Some(v)) if meet(u, v))
}

/// Two units have an *integrating tie* when they share a stake, have a common forum, a handoff is between them, a
/// decision decided by one (itself or a role of it) directs an activity or handoff whose owner unit is the other, or an
/// activity of one writes a data object that an activity of the other reads.
pub fn have_integrating_tie(reading: &Reading<'_>, u: At, v: At) -> bool {
    share_a_stake(reading, u, v)
        || have_common_forum(reading, u, v)
        || has_handoff_between(reading, u, v)
        || tied_pairs(reading).contains(&pair(u, v))
}

/// The pairs of distinct units that both take part in the journey, by id.
pub fn pairs_in_journey<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = Pair> + 'r {
    let units = takes_part_in_journey(reading);
    let after = |u: At| units.range((Bound::Excluded(u), Bound::Unbounded));
    let pairs = units.iter().flat_map(move |u| after(*u).map(move |v| (*u, *v)));
    pairs.filter(|(u, v)| are_distinct(reading, *u, *v))
}

/// The pairs of distinct units tied by a decision of one about what the other owns, or by data that one writes and the
/// other reads.
pub fn tied_pairs<'r>(reading: &'r Reading<'_>) -> &'r BTreeSet<Pair> {
    reading.derived.ties.get_or_init(|| {
        let by_decision = reading.starting_at(ElementKind::Decision).iter().flat_map(|decision| {
            let deciders = reading.sources(*decision, RelationKind::Decides).filter_map(|who| unit_of(reading, who));
            let directed = reading.targets(*decision, RelationKind::Directs).filter(|at| is_work(reading, *at));
            joined(deciders, directed.filter_map(|at| owner_unit(reading, at)))
        });
        let by_data = reading.starting_at(ElementKind::DataObject).iter().flat_map(|data| {
            joined(owners_over(reading, *data, RelationKind::Writes), owners_over(reading, *data, RelationKind::Reads))
        });
        let pairs: BTreeSet<Pair> = by_decision.chain(by_data).collect();
        pairs.into_iter().filter(|(u, v)| are_distinct(reading, *u, *v)).collect()
    })
}

fn is_work(reading: &Reading<'_>, at: At) -> bool {
    matches!(reading.kind(at), ElementKind::Activity | ElementKind::Handoff)
}

fn owners_over<'r>(reading: &'r Reading<'_>, data: At, kind: RelationKind) -> impl Iterator<Item = At> + 'r {
    let activities = reading.sources(data, kind).filter(|at| reading.kind(*at) == ElementKind::Activity);
    activities.filter_map(|at| owner_unit(reading, at))
}

fn joined(some: impl Iterator<Item = At>, others: impl Iterator<Item = At>) -> Vec<Pair> {
    let some: BTreeSet<At> = some.collect();
    let others: BTreeSet<At> = others.collect();
    some.iter().flat_map(|u| others.iter().map(move |v| pair(*u, *v))).filter(|(u, v)| u != v).collect()
}
