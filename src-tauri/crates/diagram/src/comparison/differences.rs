//! What became of each element.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::metamodel::Family;
use tragwerk_model::{Element, Id, Model, Relation, RelationKind};

use crate::difference::Difference;

/// What became of each element that is not the same. Belonging elsewhere outweighs saying something else.
pub(super) fn elements(before: &Model, after: &Model) -> BTreeMap<Id, Difference> {
    let answered = answered_anew(before, after);
    let of = |element: &Element| {
        let Some(old) = before.element(element.id.as_str()) else { return Some(Difference::Added) };
        let moves = [RelationKind::PartOf, RelationKind::ReportsTo];
        let moved = |kind: &RelationKind| {
            moved_from(before, after, &element.id, *kind)
                .or_else(|| moved_to(before, after, &element.id, *kind))
                .is_some()
        };
        if moves.iter().any(moved) {
            return Some(Difference::Moved);
        }
        (old != element || answered.contains(&element.id)).then_some(Difference::Changed)
    };
    let gone = before.elements().filter(|element| after.element(element.id.as_str()).is_none());
    let gone = gone.map(|element| (element.id.clone(), Difference::Removed));
    after.elements().filter_map(|element| Some((element.id.clone(), of(element)?))).chain(gone).collect()
}

/// What an element that is in both versions no longer is a part of or reports to, the first by relation id.
pub(super) fn moved_from<'a>(before: &'a Model, after: &Model, id: &Id, kind: RelationKind) -> Option<&'a Element> {
    after.element(id.as_str())?;
    let now = after.targets(id.as_str(), kind);
    let still = |whole: &&Element| now.iter().any(|now| now.id == whole.id);
    before.targets(id.as_str(), kind).into_iter().find(|whole| !still(whole))
}

/// What such an element is newly a part of or reports to, the first by relation id.
pub(super) fn moved_to<'a>(before: &Model, after: &'a Model, id: &Id, kind: RelationKind) -> Option<&'a Element> {
    moved_from(after, before, id, kind)
}

/// Elements that others answer for than before: who decides changes what a decision is.
fn answered_anew(before: &Model, after: &Model) -> BTreeSet<Id> {
    let ends = |relation: &Relation| (relation.kind, relation.source.clone(), relation.target.clone());
    let answers = |model: &Model| -> BTreeSet<(RelationKind, Id, Id)> {
        model.relations().filter(|relation| relation.kind.family() == Family::Responsibility).map(ends).collect()
    };
    let (old, new) = (answers(before), answers(after));
    old.symmetric_difference(&new).map(|(.., target)| target.clone()).collect()
}
