//! At which stage of a journey each channel, activity and handoff stands.
//!
//! Knows the relations and the order of the stages, not where anything lies in the picture.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{ElementKind, Id, Model, RelationKind};

use super::columns;

/// The stage at which each channel, activity and handoff stands: one of those that it serves or by which it is reached,
/// else of those of what it flows to or from.
pub(crate) fn stages_of(model: &Model, members: &BTreeSet<Id>) -> BTreeMap<Id, Id> {
    let is_stage = |id: &&Id| kind_of(model, id) == Some(ElementKind::JourneyStage);
    let stages: BTreeSet<Id> = members.iter().filter(is_stage).cloned().collect();
    let places = columns::in_a_row(model, &stages);
    let mut homes: BTreeMap<Id, Id> = stages.iter().map(|stage| (stage.clone(), stage.clone())).collect();
    let links = [RelationKind::Serves, RelationKind::ReachedVia, RelationKind::FlowsTo];
    for links in [&links[..2], &links, &links, &links] {
        settle(model, &wishes(model, members, &homes, links), &places, &mut homes);
    }
    homes
}

fn kind_of(model: &Model, id: &Id) -> Option<ElementKind> {
    model.element(id.as_str()).map(|element| element.kind)
}

/// The stages of what each member without a stage is related with.
fn wishes(
    model: &Model,
    members: &BTreeSet<Id>,
    homes: &BTreeMap<Id, Id>,
    links: &[RelationKind],
) -> BTreeMap<Id, BTreeSet<Id>> {
    use ElementKind::{Activity, Channel, Handoff};
    let stands = |id: &Id| matches!(kind_of(model, id), Some(Channel | Activity | Handoff)) && members.contains(id);
    let mut wishes: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for relation in model.relations().filter(|relation| links.contains(&relation.kind)) {
        for (known, other) in [(&relation.source, &relation.target), (&relation.target, &relation.source)] {
            if let Some(stage) = homes.get(known).filter(|_| stands(other) && !homes.contains_key(other)) {
                wishes.entry(other.clone()).or_default().insert(stage.clone());
            }
        }
    }
    wishes
}

/// Everything goes to the first of the stages it wishes, where the buyer meets it first; channels to one above which the
/// fewest stand, after those that have no choice.
fn settle(
    model: &Model,
    wishes: &BTreeMap<Id, BTreeSet<Id>>,
    places: &BTreeMap<Id, usize>,
    homes: &mut BTreeMap<Id, Id>,
) {
    let is_channel = |id: &Id| kind_of(model, id) == Some(ElementKind::Channel);
    let mut guests: Vec<(&Id, &BTreeSet<Id>)> = wishes.iter().collect();
    guests.sort_by_key(|(_, stages)| stages.len());
    for (guest, stages) in guests {
        let channels = |stage: &Id| homes.iter().filter(|(id, home)| *home == stage && is_channel(id)).count();
        let above = |stage: &Id| if is_channel(guest) { channels(stage) } else { 0 };
        let chosen = stages.iter().min_by_key(|stage| (above(stage), places.get(*stage)));
        if let Some(stage) = chosen.cloned() {
            homes.insert(guest.clone(), stage);
        }
    }
}
