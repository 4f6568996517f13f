//! Orders that follow the relations: along a flow, and near what a thing is connected with.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Id, Model, RelationKind};

/// The relations that say what comes first.
pub(super) fn is_forward(relation: &tragwerk_model::Relation) -> bool {
    match relation.kind {
        RelationKind::TransitionsTo => matches!(relation.text("type"), "" | "forward"),
        RelationKind::FlowsTo => true,
        _ => false,
    }
}

/// How many steps lie before each member at most, along forward relations; circles are cut where they close.
pub(super) fn levels(model: &Model, members: &BTreeSet<Id>) -> BTreeMap<Id, usize> {
    longest(&forward(model, members), members)
}

/// How many steps lie after each member at most.
pub(super) fn remaining(model: &Model, members: &BTreeSet<Id>) -> BTreeMap<Id, usize> {
    let after = forward(model, members);
    let mut before: Steps<'_> = BTreeMap::new();
    for (source, targets) in &after {
        for target in targets {
            before.entry(target).or_default().insert(source);
        }
    }
    longest(&before, members)
}

type Steps<'a> = BTreeMap<&'a Id, BTreeSet<&'a Id>>;

/// The forward relations between members, without those that would close a circle.
fn forward<'a>(model: &'a Model, members: &BTreeSet<Id>) -> Steps<'a> {
    let mut after: Steps<'a> = BTreeMap::new();
    for relation in model.relations().filter(|relation| is_forward(relation)) {
        let inside = members.contains(&relation.source) && members.contains(&relation.target);
        if inside && relation.source != relation.target && !reaches(&after, &relation.target, &relation.source) {
            after.entry(&relation.source).or_default().insert(&relation.target);
        }
    }
    after
}

/// Longest way to each member: relaxing along the (acyclic) order until nothing moves.
fn longest(steps: &Steps<'_>, members: &BTreeSet<Id>) -> BTreeMap<Id, usize> {
    let mut levels: BTreeMap<Id, usize> = members.iter().map(|id| (id.clone(), 0)).collect();
    let mut open: Vec<&Id> = steps.keys().copied().collect();
    while let Some(id) = open.pop() {
        let next = levels.get(id).copied().unwrap_or(0) + 1;
        for target in steps.get(id).into_iter().flatten() {
            if levels.get(*target).copied().unwrap_or(0) < next {
                levels.insert((*target).clone(), next);
                open.push(target);
            }
        }
    }
    levels
}

fn reaches<'a>(after: &BTreeMap<&'a Id, BTreeSet<&'a Id>>, from: &'a Id, to: &'a Id) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            open.extend(after.get(id).into_iter().flatten().copied());
        }
    }
    false
}
