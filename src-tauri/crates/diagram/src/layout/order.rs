//! Orders that follow the relations: along a flow, and near what a thing is connected with.

use std::cmp::Reverse;
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
    longest(&reversed(&forward(model, members)), members)
}

fn reversed<'a>(after: &Steps<'a>) -> Steps<'a> {
    let mut before: Steps<'a> = BTreeMap::new();
    for (source, targets) in after {
        for target in targets {
            before.entry(target).or_default().insert(source);
        }
    }
    before
}

/// Members one after the other: each behind what leads to it, a way in one piece as far as it goes, the longest first.
pub(super) fn along(model: &Model, members: &BTreeSet<Id>) -> Vec<Id> {
    walked(&forward(model, members), members)
}

fn walked(after: &Steps<'_>, members: &BTreeSet<Id>) -> Vec<Id> {
    let before = reversed(after);
    let remaining = longest(&before, members);
    let key = |id: &Id| Reverse(remaining.get(id).copied().unwrap_or(0));
    let mut waiting: BTreeMap<&Id, usize> = before.iter().map(|(id, sources)| (*id, sources.len())).collect();
    let mut ready: BTreeSet<(Reverse<usize>, &Id)> =
        members.iter().filter(|id| !waiting.contains_key(id)).map(|id| (key(id), id)).collect();
    let (mut order, mut next) = (Vec::new(), None);
    while let Some(step) = next.take().or_else(|| ready.first().copied()) {
        ready.remove(&step);
        order.push(step.1.clone());
        for target in after.get(step.1).into_iter().flatten() {
            let Some(before) = waiting.get_mut(target) else { continue };
            *before -= 1;
            if *before == 0 {
                let free = (key(target), *target);
                ready.insert(free);
                next = next.map_or(Some(free), |known| Some(free.min(known)));
            }
        }
    }
    order
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_followed_to_its_end_before_the_next_begins() {
        let ids: Vec<Id> = ["a", "b", "c", "d", "e", "f", "g"].into_iter().map(Id::new).collect();
        let [a, b, c, d, e, f, g] = &ids[..] else { panic!("seven ids") };
        let mut after: Steps<'_> = BTreeMap::new();
        for (source, target) in [(d, e), (e, f), (b, c), (c, f), (f, g), (f, a), (g, a)] {
            after.entry(source).or_default().insert(target);
        }
        let walked = walked(&after, &ids.iter().cloned().collect());
        assert_eq!(walked, [b, c, d, e, f, g, a].map(Clone::clone));
    }
}
