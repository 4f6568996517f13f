//! A view leaves; what it showed stays in the model.

use serde::{Deserialize, Serialize};

use super::find::view;
use crate::diff::Change;
use crate::{Diff, Id, Model, Refusal};

/// Deletes a view with its notes and routes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DeleteView {
    /// The view.
    pub id: Id,
}

impl DeleteView {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let gone = view(model, &self.id)?.clone();
        Ok(Diff {
            views: vec![Change::removed(gone)],
            nodes: removed(model.nodes_in(&self.id)),
            edges: removed(model.edges_in(&self.id)),
            notes: removed(model.notes_in(&self.id)),
            ..Diff::default()
        })
    }
}

fn removed<T: Clone>(records: Vec<&T>) -> Vec<Change<T>> {
    records.into_iter().cloned().map(Change::removed).collect()
}
