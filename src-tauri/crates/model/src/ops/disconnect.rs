//! A relation leaves the model.

use serde::{Deserialize, Serialize};

use super::find::relation;
use crate::diff::Change;
use crate::{Diff, Id, Model, Refusal, Relation};

/// Deletes a relation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Disconnect {
    /// The relation.
    pub id: Id,
}

impl Disconnect {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        Ok(without_relations(model, vec![relation(model, &self.id)?]))
    }
}

/// The diff of relations leaving, with their hand-drawn routes.
pub(super) fn without_relations(model: &Model, gone: Vec<&Relation>) -> Diff {
    let mut diff = Diff::default();
    for relation in gone {
        for view in model.views() {
            let route = model.edge(&view.id, &relation.id).cloned();
            diff.edges.extend(route.map(Change::removed));
        }
        diff.relations.push(Change::removed(relation.clone()));
    }
    diff
}
