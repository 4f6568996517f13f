//! An element leaves the model, and with it its relations and its place in every view.

use serde::{Deserialize, Serialize};

use super::disconnect::without_relations;
use super::find::element;
use super::remove_from_view::without_nodes;
use crate::diff::Change;
use crate::{Diff, Id, Model, Refusal};

/// Deletes an element from the model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DeleteElement {
    /// The element.
    pub id: Id,
}

impl DeleteElement {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let gone = element(model, &self.id)?.clone();
        let mut diff = without_relations(model, model.relations_of(self.id.as_str()));
        for view in model.views_showing(&self.id) {
            diff.nodes.extend(without_nodes(model, view, std::slice::from_ref(&self.id)));
        }
        diff.elements.push(Change::removed(gone));
        Ok(diff)
    }
}
