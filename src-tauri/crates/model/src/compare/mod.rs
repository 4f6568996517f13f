//! What makes one model into another: the diff between two of them.
//!
//! Not a merge and not a judgement of size: only which records differ.
//! Invariant: `before.apply(&Diff::between(before, after))` makes `before` equal to `after`.

mod fields;

use std::collections::BTreeMap;

use crate::diff::{Change, Record};
use crate::{Diff, Model};

pub use fields::{Comparison, FieldChange, FieldChanges, RecordChange, RecordChanges, compare, differing};

impl Diff {
    /// The diff that makes `before` into `after`; records by key.
    pub fn between(before: &Model, after: &Model) -> Self {
        let pack = |model: &Model| model.rule_pack().map(str::to_owned);
        Self {
            info: changes([before.info().clone()], [after.info().clone()]),
            elements: changes(before.elements().cloned(), after.elements().cloned()),
            relations: changes(before.relations().cloned(), after.relations().cloned()),
            views: changes(before.views().cloned(), after.views().cloned()),
            nodes: changes(in_views(before, Model::nodes_in), in_views(after, Model::nodes_in)),
            edges: changes(in_views(before, Model::edges_in), in_views(after, Model::edges_in)),
            notes: changes(in_views(before, Model::notes_in), in_views(after, Model::notes_in)),
            waivers: changes(before.waivers().cloned(), after.waivers().cloned()),
            rule_pack: changes(pack(before), pack(after)),
            conflicts: changes(before.conflicts().cloned(), after.conflicts().cloned()),
        }
    }
}

fn in_views<'m, T: Clone + 'm>(model: &'m Model, contents: impl Fn(&'m Model, &crate::Id) -> Vec<&'m T>) -> Vec<T> {
    model.views().flat_map(|view| contents(model, &view.id)).cloned().collect()
}

/// The changes that make these records into those; by key.
pub(crate) fn changes<T: Record>(
    before: impl IntoIterator<Item = T>,
    after: impl IntoIterator<Item = T>,
) -> Vec<Change<T>> {
    let mut by_key: BTreeMap<T::Key, Change<T>> =
        before.into_iter().map(|record| (record.key(), Change::removed(record))).collect();
    for record in after {
        match by_key.get_mut(&record.key()) {
            Some(change) => change.after = Some(record),
            None => {
                by_key.insert(record.key(), Change::added(record));
            }
        }
    }
    by_key.into_values().filter(|change| change.before != change.after).collect()
}
