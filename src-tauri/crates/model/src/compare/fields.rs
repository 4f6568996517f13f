//! Two models, field by field: what `diff --format json` says (formats.md).
//!
//! Says what differs, not what that means (`story` does). Invariant: a record is in one of the three lists exactly when
//! it is not the same on both sides.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value as Json;

use crate::diff::{Change, Record};
use crate::fields::{Fields, fields, view_fields};
use crate::{Diff, Id, Model};

/// What differs between two models; matched by id.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// Name, description, language, rule pack.
    pub model: FieldChanges,
    /// Elements.
    pub elements: RecordChanges,
    /// Relations.
    pub relations: RecordChanges,
    /// Views with what stands in them.
    pub views: RecordChanges,
    /// Waivers.
    pub waivers: RecordChanges,
}

/// Fields of one record that differ, by name.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FieldChanges {
    /// In the order of their names.
    pub fields: Vec<FieldChange>,
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldChange {
    /// Its name.
    pub field: String,
    /// What it said; none: nothing.
    pub before: Option<Json>,
    /// What it says.
    pub after: Option<Json>,
}

/// Records of one sort that differ, by id.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct RecordChanges {
    /// Only after.
    pub added: Vec<Id>,
    /// Only before.
    pub removed: Vec<Id>,
    /// On both sides, but different.
    pub changed: Vec<RecordChange>,
}

/// A record that differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecordChange {
    /// Its id.
    pub id: Id,
    /// In the order of their names.
    pub fields: Vec<FieldChange>,
}

impl Comparison {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        let records = [&self.elements, &self.relations, &self.views, &self.waivers];
        self.model.fields.is_empty() && records.into_iter().all(RecordChanges::is_empty)
    }
}

impl RecordChanges {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

/// Compares two models.
pub fn compare(before: &Model, after: &Model) -> Comparison {
    let diff = Diff::between(before, after);
    let head = |model: &Model| {
        let mut fields = fields(model.info());
        fields.extend(model.rule_pack().map(|pack| ("rule_pack".to_owned(), Json::from(pack))));
        fields
    };
    Comparison {
        model: FieldChanges { fields: differing(&head(before), &head(after)) },
        elements: records(&diff.elements, fields),
        relations: records(&diff.relations, fields),
        views: views(before, after, &diff),
        waivers: records(&diff.waivers, fields),
    }
}

fn records<T: Record<Key = Id>>(changes: &[Change<T>], fields: impl Fn(&T) -> Fields) -> RecordChanges {
    let mut all = RecordChanges::default();
    for change in changes {
        match (&change.before, &change.after) {
            (None, Some(after)) => all.added.push(after.key()),
            (Some(before), None) => all.removed.push(before.key()),
            (Some(before), Some(after)) => {
                let fields = differing(&fields(before), &fields(after));
                all.changed.push(RecordChange { id: after.key(), fields });
            }
            (None, None) => {}
        }
    }
    all
}

fn views(before: &Model, after: &Model, diff: &Diff) -> RecordChanges {
    let mut touched: BTreeSet<&Id> = BTreeSet::new();
    touched.extend(diff.views.iter().filter_map(|change| Some(&change.record()?.id)));
    touched.extend(diff.nodes.iter().filter_map(|change| Some(&change.record()?.view)));
    touched.extend(diff.edges.iter().filter_map(|change| Some(&change.record()?.view)));
    touched.extend(diff.notes.iter().filter_map(|change| Some(&change.record()?.view)));
    let mut all = RecordChanges::default();
    for id in touched {
        match (before.view(id.as_str()), after.view(id.as_str())) {
            (None, Some(_)) => all.added.push(id.clone()),
            (Some(_), None) => all.removed.push(id.clone()),
            (Some(was), Some(is)) => {
                let fields = differing(&view_fields(before, was), &view_fields(after, is));
                // The drawing order alone is no field.
                if !fields.is_empty() {
                    all.changed.push(RecordChange { id: id.clone(), fields });
                }
            }
            (None, None) => {}
        }
    }
    all
}

/// The fields that differ, by name.
pub fn differing(before: &Fields, after: &Fields) -> Vec<FieldChange> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let changes = names.into_iter().filter(|name| before.get(*name) != after.get(*name));
    let change = |name: &String| FieldChange {
        field: name.clone(),
        before: before.get(name).cloned(),
        after: after.get(name).cloned(),
    };
    changes.map(change).collect()
}
