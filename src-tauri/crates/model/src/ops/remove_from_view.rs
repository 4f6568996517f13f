//! Elements are no longer shown in a view; they stay in the model.

use serde::{Deserialize, Serialize};

use super::find::node;
use crate::diff::Change;
use crate::{Diff, Id, Model, Refusal, ViewNode};

/// Takes elements out of a view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RemoveFromView {
    /// The view.
    pub view: Id,
    /// The elements.
    pub elements: Vec<Id>,
}

impl RemoveFromView {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        for element in &self.elements {
            node(model, &self.view, element)?;
        }
        let touches = |id: &Id| {
            let relation = model.relation(id.as_str());
            relation.is_some_and(|one| self.elements.contains(&one.source) || self.elements.contains(&one.target))
        };
        let routes = model.edges_in(&self.view).into_iter().filter(|edge| touches(&edge.relation));
        Ok(Diff {
            edges: routes.cloned().map(Change::removed).collect(),
            nodes: without_nodes(model, &self.view, &self.elements),
            ..Diff::default()
        })
    }
}

/// The changes of nodes leaving a view; what they held stands in the nearest container that stays.
pub(super) fn without_nodes(model: &Model, view: &Id, gone: &[Id]) -> Vec<Change<ViewNode>> {
    let mut changes = Vec::new();
    for before in model.nodes_in(view) {
        if gone.contains(&before.element) {
            changes.push(Change::removed(before.clone()));
            continue;
        }
        let mut parent = before.parent.as_ref();
        while let Some(container) = parent.filter(|container| gone.contains(container)) {
            parent = model.node(view, container).and_then(|node| node.parent.as_ref());
        }
        if parent != before.parent.as_ref() {
            changes.push(Change::changed(before.clone(), ViewNode { parent: parent.cloned(), ..before.clone() }));
        }
    }
    changes
}
