//! The records of another model are added to this one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::diff::{Change, Record};
use crate::{Diff, Id, Model, Refusal, text_form};

/// Adds all records of a text form: the same id with the same content is skipped, with other content refused.
/// Name, description and language of this model stay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportRecords {
    /// The text form of the other model.
    pub text: String,
}

impl ImportRecords {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let other = text_form::read(&self.text)
            .map_err(|error| error.problems.into_iter().next().unwrap_or_else(|| Refusal::new("not-a-model")))?;
        let mut clashes = BTreeSet::new();
        let mut diff = Diff {
            elements: added(other.elements(), |id| model.element(id.as_str()), Id::to_string, &mut clashes),
            relations: added(other.relations(), |id| model.relation(id.as_str()), Id::to_string, &mut clashes),
            waivers: added(
                other.waivers(),
                |id| model.waivers().find(|waiver| waiver.id == *id),
                Id::to_string,
                &mut clashes,
            ),
            ..Diff::default()
        };
        add_views(&mut diff, model, &other, &mut clashes);
        match (model.rule_pack(), other.rule_pack()) {
            (None, Some(pack)) => diff.rule_pack.push(Change::added(pack.to_owned())),
            (Some(ours), Some(theirs)) if ours != theirs => {
                clashes.insert("rule_pack".to_owned());
            }
            _ => {}
        }
        if clashes.is_empty() {
            return Ok(diff);
        }
        let ids: Vec<_> = clashes.into_iter().collect();
        Err(Refusal::new("import-conflict").with("ids", ids.join(", ")))
    }
}

/// A view is one record here: it is added whole, skipped when equal, else it clashes.
fn add_views(diff: &mut Diff, model: &Model, other: &Model, clashes: &mut BTreeSet<String>) {
    for view in other.views() {
        match model.view(view.id.as_str()) {
            None => {
                diff.views.push(Change::added(view.clone()));
                diff.nodes.extend(other.nodes_in(&view.id).into_iter().cloned().map(Change::added));
                diff.edges.extend(other.edges_in(&view.id).into_iter().cloned().map(Change::added));
                diff.notes.extend(other.notes_in(&view.id).into_iter().cloned().map(Change::added));
            }
            Some(ours) if text_form::view_lines(model, ours) == text_form::view_lines(other, view) => {}
            Some(_) => {
                clashes.insert(view.id.to_string());
            }
        }
    }
}

fn added<'a, T: Record + 'a>(
    records: impl Iterator<Item = &'a T>,
    ours: impl Fn(&T::Key) -> Option<&'a T>,
    name: impl Fn(&T::Key) -> String,
    clashes: &mut BTreeSet<String>,
) -> Vec<Change<T>> {
    let mut changes = Vec::new();
    for record in records {
        match ours(&record.key()) {
            None => changes.push(Change::added(record.clone())),
            Some(known) if known == record => {}
            Some(_) => {
                clashes.insert(name(&record.key()));
            }
        }
    }
    changes
}
