//! The later version and what only the earlier one had, views included.

use tragwerk_model::diff::Change;
use tragwerk_model::{Diff, Id, Model, Relation};

use super::Comparison;
use crate::difference::Difference;

/// Both versions in one model, with the differences of relations.
pub(super) fn union(before: &Model, after: &Model) -> Comparison {
    let mut comparison = Comparison { model: after.clone(), ..Comparison::default() };
    for relation in after.relations() {
        let difference = match before.relation(relation.id.as_str()) {
            Some(old) if same_ends(old, relation) => (old != relation).then_some(Difference::Changed),
            _ => Some(Difference::Added),
        };
        comparison.relations.extend(difference.map(|difference| (relation.id.clone(), difference)));
    }
    let elements = before.elements().filter(|element| after.element(element.id.as_str()).is_none());
    let mut diff = Diff { elements: elements.cloned().map(Change::added).collect(), ..Diff::default() };
    for old in before.relations() {
        let now = after.relation(old.id.as_str());
        if now.is_some_and(|now| same_ends(old, now)) {
            continue;
        }
        let id = if now.is_some() { fresh(&old.id, |id| is_relation(before, after, id)) } else { old.id.clone() };
        comparison.relations.insert(id.clone(), Difference::Removed);
        diff.relations.push(Change::added(Relation { id, ..old.clone() }));
    }
    for view in before.views().filter(|view| after.view(view.id.as_str()).is_none()) {
        diff.views.push(Change::added(view.clone()));
        diff.nodes.extend(before.nodes_in(&view.id).into_iter().cloned().map(Change::added));
        diff.notes.extend(before.notes_in(&view.id).into_iter().cloned().map(Change::added));
    }
    // Only records that the later version lacks are added, so it fits.
    let _fits = comparison.model.apply(&diff);
    comparison
}

fn same_ends(a: &Relation, b: &Relation) -> bool {
    a.kind == b.kind && a.source == b.source && a.target == b.target
}

fn is_relation(before: &Model, after: &Model, id: &str) -> bool {
    before.relation(id).is_some() || after.relation(id).is_some()
}

/// An id that nobody has, for the former self of the record with this one.
pub(super) fn fresh(id: &Id, taken: impl Fn(&str) -> bool) -> Id {
    let mut text = format!("{id}\u{b7}before");
    while taken(&text) {
        text.push('\u{b7}');
    }
    Id::from(text)
}
