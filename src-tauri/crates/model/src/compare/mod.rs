//! What makes one model into another: the diff between two of them.
//!
//! Not a merge and not a judgement of size: only which records differ.
//! Invariant: `before.apply(&Diff::between(before, after))` makes `before` equal to `after`.

mod fields;

use std::cmp::Ordering;
use std::iter::Peekable;

use crate::diff::{Change, Record};
use crate::{Diff, Model};

pub use fields::{Comparison, FieldChange, FieldChanges, RecordChange, RecordChanges, compare, differing};

impl Diff {
    /// The diff that makes `before` into `after`; records by key.
    pub fn between(before: &Model, after: &Model) -> Self {
        let pack = |model: &Model| model.rule_pack().map(str::to_owned);
        Self {
            info: changes([before.info()], [after.info()]),
            elements: changes(before.elements(), after.elements()),
            relations: changes(before.relations(), after.relations()),
            views: changes(before.views(), after.views()),
            nodes: changes(before.nodes(), after.nodes()),
            edges: changes(before.edges(), after.edges()),
            notes: changes(before.notes(), after.notes()),
            waivers: changes(before.waivers(), after.waivers()),
            rule_pack: changes(&pack(before), &pack(after)),
            conflicts: changes(before.conflicts(), after.conflicts()),
        }
    }
}

/// The changes that make these records into those; by key.
pub(crate) fn changes<'r, T: Record + 'r>(
    before: impl IntoIterator<Item = &'r T>,
    after: impl IntoIterator<Item = &'r T>,
) -> Vec<Change<T>> {
    let (mut before, mut after) = (by_key(before), by_key(after));
    let mut changes = Vec::new();
    loop {
        let order = match (before.peek(), after.peek()) {
            (None, None) => return changes,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some((was, _)), Some((is, _))) => was.cmp(is),
        };
        let was = if order.is_le() { before.next() } else { None };
        let is = if order.is_ge() { after.next() } else { None };
        let (was, is) = (was.map(|(_, record)| record), is.map(|(_, record)| record));
        if was != is {
            changes.push(Change { before: was.cloned(), after: is.cloned() });
        }
    }
}

fn by_key<'r, T: Record + 'r>(
    records: impl IntoIterator<Item = &'r T>,
) -> Peekable<std::vec::IntoIter<(T::Key, &'r T)>> {
    let mut keyed: Vec<_> = records.into_iter().map(|record| (record.key(), record)).collect();
    keyed.sort_by(|(a, _), (b, _)| a.cmp(b));
    keyed.into_iter().peekable()
}
