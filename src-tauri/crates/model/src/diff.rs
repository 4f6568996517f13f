//! The diff: the only way a model changes, and what six readers read (file, undo log, window, incremental
//! rules, version compare, merge).
//!
//! Invariant: applying a diff to the model it was made for and then its reverse is the identity.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Conflict, Element, Id, ModelInfo, Note, Relation, View, ViewEdge, ViewNode, Waiver};

/// One record of a model, known by its key.
pub trait Record: Clone + PartialEq {
    /// What makes it the same record before and after.
    type Key: Ord + Clone;

    /// The key of this record.
    fn key(&self) -> Self::Key;
}

/// What happened to one record: added (no `before`), removed (no `after`) or changed (both).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Change<T> {
    /// The record as it was.
    pub before: Option<T>,
    /// The record as it is.
    pub after: Option<T>,
}

impl<T> Change<T> {
    /// A record that was not there.
    pub fn added(after: T) -> Self {
        Self { before: None, after: Some(after) }
    }

    /// A record that is gone.
    pub fn removed(before: T) -> Self {
        Self { before: Some(before), after: None }
    }

    /// A record with other contents.
    pub fn changed(before: T, after: T) -> Self {
        Self { before: Some(before), after: Some(after) }
    }

    fn reversed(self) -> Self {
        Self { before: self.after, after: self.before }
    }

    /// The record on whichever side it exists, the later first.
    pub fn record(&self) -> Option<&T> {
        self.after.as_ref().or(self.before.as_ref())
    }
}

/// Changes of a model, per record. Every list is written; one that is missing counts as empty.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Diff {
    /// Name, description or language of the model.
    pub info: Vec<Change<ModelInfo>>,
    /// Elements.
    pub elements: Vec<Change<Element>>,
    /// Relations.
    pub relations: Vec<Change<Relation>>,
    /// Heads of views.
    pub views: Vec<Change<View>>,
    /// Elements standing in views.
    pub nodes: Vec<Change<ViewNode>>,
    /// Hand-drawn routes.
    pub edges: Vec<Change<ViewEdge>>,
    /// Notes on views.
    pub notes: Vec<Change<Note>>,
    /// Waivers.
    pub waivers: Vec<Change<Waiver>>,
    /// The rule pack (TOML text), at most one change.
    pub rule_pack: Vec<Change<String>>,
    /// What a merge left open.
    pub conflicts: Vec<Change<Conflict>>,
}

impl Diff {
    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many records change.
    pub fn len(&self) -> usize {
        self.info.len()
            + self.elements.len()
            + self.relations.len()
            + self.views.len()
            + self.nodes.len()
            + self.edges.len()
            + self.notes.len()
            + self.waivers.len()
            + self.rule_pack.len()
            + self.conflicts.len()
    }

    /// The diff that takes everything back.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self {
            info: reverse(self.info),
            elements: reverse(self.elements),
            relations: reverse(self.relations),
            views: reverse(self.views),
            nodes: reverse(self.nodes),
            edges: reverse(self.edges),
            notes: reverse(self.notes),
            waivers: reverse(self.waivers),
            rule_pack: reverse(self.rule_pack),
            conflicts: reverse(self.conflicts),
        }
    }

    /// One diff for this one followed by `next`: every record at most once, records that end as they began left out.
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        Self {
            info: squash(self.info, next.info),
            elements: squash(self.elements, next.elements),
            relations: squash(self.relations, next.relations),
            views: squash(self.views, next.views),
            nodes: squash(self.nodes, next.nodes),
            edges: squash(self.edges, next.edges),
            notes: squash(self.notes, next.notes),
            waivers: squash(self.waivers, next.waivers),
            rule_pack: squash(self.rule_pack, next.rule_pack),
            conflicts: squash(self.conflicts, next.conflicts),
        }
    }

    /// Whether only views and what stands in them change, never the meaning of the model.
    pub fn is_layout_only(&self) -> bool {
        self.info.is_empty()
            && self.elements.is_empty()
            && self.relations.is_empty()
            && self.waivers.is_empty()
            && self.rule_pack.is_empty()
            && self.conflicts.is_empty()
    }
}

fn reverse<T>(changes: Vec<Change<T>>) -> Vec<Change<T>> {
    changes.into_iter().map(Change::reversed).collect()
}

fn squash<T: Record>(first: Vec<Change<T>>, next: Vec<Change<T>>) -> Vec<Change<T>> {
    let mut by_key: BTreeMap<T::Key, Change<T>> = BTreeMap::new();
    for change in first.into_iter().chain(next) {
        let Some(key) = change.record().map(Record::key) else {
            continue;
        };
        match by_key.get_mut(&key) {
            Some(earlier) => earlier.after = change.after,
            None => {
                by_key.insert(key, change);
            }
        }
    }
    by_key.into_values().filter(|change| change.before != change.after).collect()
}

impl Record for ModelInfo {
    type Key = ();
    fn key(&self) {}
}

impl Record for String {
    type Key = ();
    fn key(&self) {}
}

impl Record for Element {
    type Key = Id;
    fn key(&self) -> Id {
        self.id.clone()
    }
}

impl Record for Relation {
    type Key = Id;
    fn key(&self) -> Id {
        self.id.clone()
    }
}

impl Record for View {
    type Key = Id;
    fn key(&self) -> Id {
        self.id.clone()
    }
}

impl Record for Waiver {
    type Key = Id;
    fn key(&self) -> Id {
        self.id.clone()
    }
}

impl Record for Conflict {
    type Key = Id;
    fn key(&self) -> Id {
        self.id.clone()
    }
}

impl Record for ViewNode {
    type Key = (Id, Id);
    fn key(&self) -> (Id, Id) {
        (self.view.clone(), self.element.clone())
    }
}

impl Record for ViewEdge {
    type Key = (Id, Id);
    fn key(&self) -> (Id, Id) {
        (self.view.clone(), self.relation.clone())
    }
}

impl Record for Note {
    type Key = (Id, Id);
    fn key(&self) -> (Id, Id) {
        (self.view.clone(), self.id.clone())
    }
}
