//! What the user should hear about a step beside its result.

use tragwerk_model::Diff;
use tragwerk_model::ops::Op;
use tragwerk_store::Label;

/// After a deletion: how many relations and places in views went with it. After an import: how many records came.
pub(super) fn of(ops: &[Op], diff: &Diff) -> Option<Label> {
    if ops.iter().any(|op| matches!(op, Op::ImportRecords(_))) {
        return Some(told("told-imported", &[("count", diff.len())]));
    }
    ops.iter().any(|op| matches!(op, Op::DeleteElement(_))).then(|| went_along(ops, diff)).flatten()
}

fn went_along(ops: &[Op], diff: &Diff) -> Option<Label> {
    let meant = ops.iter().filter(|op| matches!(op, Op::Disconnect(_))).count();
    let relations = diff.relations.iter().filter(|change| change.after.is_none()).count().saturating_sub(meant);
    let places = diff.nodes.iter().filter(|change| change.after.is_none()).count();
    match (relations, places) {
        (0, 0) => None,
        (_, 0) => Some(told("told-relations-gone", &[("count", relations)])),
        (0, _) => Some(told("told-places-gone", &[("count", places)])),
        _ => Some(told("told-went-along", &[("relations", relations), ("places", places)])),
    }
}

fn told(code: &str, counts: &[(&str, usize)]) -> Label {
    let args = counts.iter().map(|(name, count)| ((*name).to_owned(), count.to_string())).collect();
    Label { code: code.to_owned(), args }
}
