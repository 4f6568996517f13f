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
    let mut after: BTreeMap<&Id, BTreeSet<&Id>> = BTreeMap::new();
    for relation in model.relations().filter(|relation| is_forward(relation)) {
        let inside = members.contains(&relation.source) && members.contains(&relation.target);
        if inside && relation.source != relation.target && !reaches(&after, &relation.target, &relation.source) {
            after.entry(&relation.source).or_default().insert(&relation.target);
        }
    }
    let mut levels: BTreeMap<Id, usize> = members.iter().map(|id| (id.clone(), 0)).collect();
    // Longest path by relaxing along the (acyclic) order until nothing moves.
    let mut open: Vec<&Id> = after.keys().copied().collect();
    while let Some(id) = open.pop() {
        let next = levels.get(id).copied().unwrap_or(0) + 1;
        for target in after.get(id).into_iter().flatten() {
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
