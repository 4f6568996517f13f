//! In which column each stage of a journey stands: as many steps to the right as lie before it.
//!
//! A journey that no transition joins with the main one, such as that to a second purchase, begins where what happens
//! at its stages belongs, not at the left by force.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Id, Model, RelationKind};

use super::stages::stages_of;
use super::{Task, order};

/// A flow that runs backwards counts as much as so many columns.
const BACKWARDS: usize = 2;
/// Two stages on one place of a lane count as much as so many columns.
const SAME_PLACE: usize = 3;

/// The column of every stage.
pub(super) fn columns(task: &Task<'_>, members: &BTreeSet<Id>, stages: &BTreeSet<Id>) -> BTreeMap<Id, usize> {
    let own = order::levels(task.model, stages);
    let homes = stages_of(task.model, members);
    let mut columns: BTreeMap<Id, usize> = BTreeMap::new();
    for journey in journeys(task.model, stages) {
        let last = columns.values().copied().max().map_or(0, |last| last + 1);
        let shift = (0..=last).min_by_key(|shift| cost(task, &journey, &own, *shift, &columns, &homes)).unwrap_or(0);
        columns.extend(journey.iter().map(|stage| (stage.clone(), own.get(stage).copied().unwrap_or(0) + shift)));
    }
    columns
}

/// The places of all stages beside each other, journey after journey and way after way.
pub(super) fn beside_each_other(model: &Model, stages: &BTreeSet<Id>) -> BTreeMap<Id, usize> {
    let all = journeys(model, stages).into_iter().flat_map(|journey| order::along(model, &journey));
    all.enumerate().map(|(place, stage)| (stage, place)).collect()
}

/// How far along every stage is, journey after journey.
pub(super) fn in_a_row(model: &Model, stages: &BTreeSet<Id>) -> BTreeMap<Id, usize> {
    let own = order::levels(model, stages);
    let mut places = BTreeMap::new();
    for journey in journeys(model, stages) {
        let begin = places.len();
        places.extend(journey.iter().map(|stage| (stage.clone(), begin + own.get(stage).copied().unwrap_or(0))));
    }
    places
}

/// Stages that transitions join, the longest journey first.
fn journeys(model: &Model, stages: &BTreeSet<Id>) -> Vec<BTreeSet<Id>> {
    let mut journeys: Vec<BTreeSet<Id>> = stages.iter().map(|stage| BTreeSet::from([stage.clone()])).collect();
    for relation in model.relations().filter(|relation| relation.kind == RelationKind::TransitionsTo) {
        let of = |id: &Id| journeys.iter().position(|journey| journey.contains(id));
        if let (Some(a), Some(b)) = (of(&relation.source), of(&relation.target))
            && a != b
        {
            let joined = journeys.remove(a.max(b));
            journeys[a.min(b)].extend(joined);
        }
    }
    journeys.sort_by_key(|journey| (std::cmp::Reverse(journey.len()), journey.first().cloned()));
    journeys
}

/// How far a journey stands from what it is related with when it begins so many columns to the right.
fn cost(
    task: &Task<'_>,
    journey: &BTreeSet<Id>,
    own: &BTreeMap<Id, usize>,
    shift: usize,
    placed: &BTreeMap<Id, usize>,
    homes: &BTreeMap<Id, Id>,
) -> usize {
    let column = |stage: &Id| match journey.contains(stage) {
        true => own.get(stage).map(|column| column + shift),
        false => placed.get(stage).copied(),
    };
    let mut cost = 0;
    for relation in task.model.relations() {
        let (Some(a), Some(b)) = (homes.get(&relation.source), homes.get(&relation.target)) else { continue };
        if journey.contains(a) == journey.contains(b) {
            continue;
        }
        let (Some(from), Some(to)) = (column(a), column(b)) else { continue };
        let backwards = order::is_forward(relation) && to < from;
        cost += from.abs_diff(to) + if backwards { BACKWARDS } else { 0 };
    }
    let unit = |stage: &Id| task.options.owner_units.get(stage);
    let meets = |stage: &&Id| placed.iter().any(|(other, at)| unit(other) == unit(stage) && column(stage) == Some(*at));
    cost + SAME_PLACE * journey.iter().filter(meets).count()
}
