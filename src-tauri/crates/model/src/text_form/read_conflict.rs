//! The open conflicts of a text form. What they speak of need not be there any more: that may be the conflict.

use std::borrow::Cow;
use std::collections::HashSet;

use super::fields::{Fields, Problems};
use super::tree::Tree;
use crate::diff::Change;
use crate::{Conflict, ConflictRecord, Refusal};

/// Reads the list of conflicts, each `{record, id, field, base, ours, theirs}`.
pub(super) fn read_conflicts(fields: &mut Fields<'_>, problems: &mut Problems) -> Vec<Change<Conflict>> {
    let mut known = HashSet::new();
    let mut conflicts = Vec::new();
    for (place, tree) in fields.list("conflicts", problems) {
        let mut fields = Fields::of(tree, place.clone(), problems);
        let conflict = read_conflict(&mut fields, problems);
        fields.end(problems);
        if let Some(conflict) = conflict {
            if !known.insert(conflict.id.clone()) {
                problems.add(place, Refusal::new("duplicate-id").with("id", &conflict.id));
            }
            conflicts.push(Change::added(conflict));
        }
    }
    conflicts
}

fn read_conflict(fields: &mut Fields<'_>, problems: &mut Problems) -> Option<Conflict> {
    let word = fields.required("record", problems);
    let record = ConflictRecord::from_id(&word);
    if record.is_none() && !word.is_empty() {
        problems.add(fields.pointer("record"), Refusal::new("wrong-type").with("expected", "choice"));
    }
    // Model and pack have no id; one that is given stays among the fields and is told as unknown.
    let target = match record {
        Some(record) if record.is_single() => Cow::default(),
        Some(_) => fields.required("id", problems),
        None => fields.text("id", problems),
    };
    let field = Some(fields.text("field", problems)).filter(|field| !field.is_empty());
    let values = ["base", "ours", "theirs"].map(|key| fields.take(key).map(Tree::into_json));
    record.map(|record| Conflict::new(record, &target, field.as_deref(), values))
}
