//! One picture of two states: what came, went, changed and moved is marked, the rest is there for orientation.

use std::collections::BTreeMap;

use tragwerk_diagram::{Difference, Scene};
use tragwerk_model::{Change, Diff, Id, Model};
use tragwerk_text::Language;

use super::{is_place, union};
use crate::wire::ViewRef;
use crate::{WorkspaceError, picture};

/// The picture of a view with the differences between two states.
///
/// # Errors
/// `view-unknown`.
pub fn scene(before: &Model, after: &Model, view: &ViewRef, language: Language) -> Result<Scene, WorkspaceError> {
    let both = union(before, after).map_err(WorkspaceError::fault)?;
    let diff = Diff::between(before, after);
    Ok(picture::scene_of_differences(&both, view, language, differences(&diff))?)
}

/// What became of each element and relation that is not as it was.
fn differences(diff: &Diff) -> BTreeMap<Id, Difference> {
    let mut found = BTreeMap::new();
    for change in &diff.elements {
        found.extend(change.record().map(|element| (element.id.clone(), difference(change))));
    }
    for change in &diff.relations {
        let Some(relation) = change.record() else { continue };
        found.insert(relation.id.clone(), difference(change));
        if is_place(relation.kind) {
            found.entry(relation.source.clone()).or_insert(Difference::Moved);
        }
    }
    found
}

fn difference<T>(change: &Change<T>) -> Difference {
    match (&change.before, &change.after) {
        (None, _) => Difference::Added,
        (_, None) => Difference::Removed,
        _ => Difference::Changed,
    }
}
