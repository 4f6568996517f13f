//! Whole elements and views as one thing: with what hangs on them, so that a choice can bring it back.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::fields::{view_fields, whole};
use crate::{Id, Model, Note, View, ViewEdge, ViewNode};

/// An element with its relations, its places in views and the routes of its relations, as JSON: `relations`, `nodes` and
/// `edges` beside its own keys.
pub fn whole_element(model: &Model, id: &Id) -> Option<Json> {
    let mut json = whole(model.element(id.as_str())?);
    let relations = model.relations_of(id.as_str());
    let views = model.views_showing(id);
    let own = |edge: &&ViewEdge| relations.iter().any(|relation| relation.id == edge.relation);
    let edges: Vec<Json> = views.iter().flat_map(|view| model.edges_in(view)).filter(own).map(whole).collect();
    let nodes: Vec<Json> = views.iter().filter_map(|view| model.node(view, id)).map(whole).collect();
    let relations: Vec<Json> = relations.into_iter().map(whole).collect();
    let entries = json.as_object_mut()?;
    for (key, items) in [("relations", relations), ("nodes", nodes), ("edges", edges)] {
        if !items.is_empty() {
            entries.insert(key.to_owned(), Json::Array(items));
        }
    }
    Some(json)
}

/// A view with what stands in it, as JSON: `nodes`, `edges` and `notes` beside its own keys.
pub fn whole_view(contents: &Contents) -> Json {
    let mut json = whole(&contents.view);
    let lists = [
        ("nodes", contents.nodes.values().map(whole).collect::<Vec<_>>()),
        ("edges", contents.edges.values().map(whole).collect()),
        ("notes", contents.notes.values().map(whole).collect()),
    ];
    if let Some(entries) = json.as_object_mut() {
        let filled = lists.into_iter().filter(|(_, items)| !items.is_empty());
        entries.extend(filled.map(|(key, items)| (key.to_owned(), Json::Array(items))));
    }
    json
}

/// A view with what stands in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Contents {
    /// Its head.
    pub view: View,
    /// By element.
    pub nodes: BTreeMap<Id, ViewNode>,
    /// By relation.
    pub edges: BTreeMap<Id, ViewEdge>,
    /// By id.
    pub notes: BTreeMap<Id, Note>,
}

impl Contents {
    /// A view of a model.
    pub fn of(model: &Model, id: &Id) -> Option<Self> {
        Some(Self {
            view: model.view(id.as_str())?.clone(),
            nodes: model.nodes_in(id).into_iter().map(|node| (node.element.clone(), node.clone())).collect(),
            edges: model.edges_in(id).into_iter().map(|edge| (edge.relation.clone(), edge.clone())).collect(),
            notes: model.notes_in(id).into_iter().map(|note| (note.id.clone(), note.clone())).collect(),
        })
    }

    /// Its fields, as [`view_fields`] names them.
    pub(super) fn fields(&self, model: &Model) -> crate::fields::Fields {
        view_fields(model, &self.view)
    }

    /// Drops what is not there any more, and boxes within boxes that are not.
    pub(crate) fn retain(&mut self, element: impl Fn(&Id) -> bool, relation: impl Fn(&Id) -> bool) {
        self.nodes.retain(|id, _| element(id));
        self.edges.retain(|id, _| relation(id));
        let there: std::collections::BTreeSet<Id> = self.nodes.keys().cloned().collect();
        for node in self.nodes.values_mut() {
            node.parent = node.parent.take().filter(|parent| there.contains(parent));
        }
        if crate::records::has_parent_cycle(self.nodes.values()) {
            self.nodes.values_mut().for_each(|node| node.parent = None);
        }
    }
}
