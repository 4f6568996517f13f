//! Three-way merge: what two sides made of one model, brought together.
//!
//! Per field: what one side changed is taken, what both changed differently stays as it is on our side and is a
//! [`Conflict`]. Tags and statements merge as sets: two people who say different things are material, not a conflict.
//! Where one side deleted an element that the other needs, ours holds, and the conflict carries what hangs on it.
//! Knows nothing of files or versions. Invariants: the result is a valid model; `merge(base, a, base)` is `a`.

mod content;
mod decide;
mod duplicates;
mod relations;
mod views;

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::Change;
use crate::{Conflict, Diff, Element, Id, Model, Relation};

pub use content::{Contents, whole_element, whole_view};
pub use duplicates::Duplicate;
pub(crate) use relations::{fits_its_kind, relation_fits_its_kind};

/// What a merge gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The model, *ours* where there is a conflict; it holds the conflicts, too.
    pub model: Model,
    /// The conflicts of this merge, by id; those that were open before are only in the model.
    pub conflicts: Vec<Conflict>,
    /// What both sides made and is probably the same: proposed, never joined here.
    pub duplicates: Vec<Duplicate>,
}

/// One thing on the three sides.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sides<T> {
    base: T,
    ours: T,
    theirs: T,
}

impl<T> Sides<T> {
    fn map<U>(self, each: impl Fn(T) -> U) -> Sides<U> {
        Sides { base: each(self.base), ours: each(self.ours), theirs: each(self.theirs) }
    }

    /// As the other side sees it.
    fn swapped(self) -> Self {
        Self { base: self.base, ours: self.theirs, theirs: self.ours }
    }
}

/// A merge under way.
struct Merge<'m> {
    models: Sides<&'m Model>,
    elements: BTreeMap<Id, Element>,
    relations: BTreeMap<Id, Relation>,
    /// Elements that stay although the other side deleted them.
    held: BTreeSet<Id>,
    conflicts: BTreeMap<Id, Conflict>,
}

/// Brings together what two sides made of `base`.
pub fn merge(base: &Model, ours: &Model, theirs: &Model) -> Merged {
    let mut merge = Merge {
        models: Sides { base, ours, theirs },
        elements: BTreeMap::new(),
        relations: BTreeMap::new(),
        held: BTreeSet::new(),
        conflicts: BTreeMap::new(),
    };
    merge.merge_elements();
    merge.merge_relations();
    let content = merge.content();
    let mut model = Model::default();
    // The parts were made to fit each other; an empty model takes any content whose ids are unique.
    let fits = model.apply(&content).is_ok();
    debug_assert!(fits, "the parts of a merge fit each other");
    Merged {
        model,
        conflicts: merge.conflicts.into_values().collect(),
        duplicates: duplicates::likely(base, ours, theirs),
    }
}

impl Merge<'_> {
    fn content(&mut self) -> Diff {
        let mut content = Diff::default();
        self.merge_views(&mut content);
        self.merge_waivers(&mut content);
        self.merge_head(&mut content);
        content.elements = self.elements.values().cloned().map(Change::added).collect();
        content.relations = self.relations.values().cloned().map(Change::added).collect();
        content.conflicts = self.open_conflicts().into_values().map(Change::added).collect();
        content
    }

    /// What was open before on either side and is not settled there, and what is open now.
    fn open_conflicts(&self) -> BTreeMap<Id, Conflict> {
        let known = self.models.map(|model| model.conflicts().map(|each| (&each.id, each)).collect::<BTreeMap<_, _>>());
        let mut open: BTreeMap<Id, Conflict> = BTreeMap::new();
        for id in known.ours.keys().chain(known.theirs.keys()) {
            let kept = match (known.base.get(id), known.ours.get(id), known.theirs.get(id)) {
                (None, Some(one), _) | (None, None, Some(one)) | (Some(_), Some(one), Some(_)) => Some(*one),
                _ => None,
            };
            open.extend(kept.map(|conflict| (conflict.id.clone(), conflict.clone())));
        }
        open.extend(self.conflicts.clone());
        open
    }

    fn report(&mut self, conflict: Conflict) {
        self.conflicts.insert(conflict.id.clone(), conflict);
    }
}

/// All ids on the three sides.
fn ids<'m>(lists: Sides<impl Iterator<Item = &'m Id>>) -> BTreeSet<&'m Id> {
    lists.base.chain(lists.ours).chain(lists.theirs).collect()
}

#[cfg(test)]
mod tests;
