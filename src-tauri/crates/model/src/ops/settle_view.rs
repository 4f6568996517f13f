//! A choice about a view: its head, whose layout, a note, or the view as a whole. Used by `resolve_conflict` only.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use super::find::{changed, view};
use super::resolve_conflict::misfit;
use crate::diff::Change;
use crate::fields::{fields, from_placed, from_whole, id_after, record};
use crate::merge::Contents;
use crate::records::has_parent_cycle;
use crate::{Diff, Id, Model, Note, Record, Refusal, View, ViewEdge, ViewNode, Viewpoint};

/// The view comes back, or becomes what this says ([`crate::merge::whole_view`]).
pub(super) fn put(model: &Model, value: &Json) -> Result<Diff, Refusal> {
    let like = View { id: Id::new(""), viewpoint: Viewpoint::Free, name: String::new() };
    let head = from_whole(&like, value).ok_or_else(misfit)?;
    let mut after = Contents {
        nodes: listed(value, "nodes", &some_node(), |node| node.element.clone()),
        edges: listed(value, "edges", &some_edge(), |edge| edge.relation.clone()),
        notes: listed(value, "notes", &some_note(), |note| note.id.clone()),
        view: head,
    };
    after.retain(|id| model.element(id.as_str()).is_some(), |id| model.relation(id.as_str()).is_some());
    let before = Contents::of(model, &after.view.id);
    Ok(between(before, after))
}

/// One field of the view becomes what this says.
pub(super) fn change(model: &Model, id: &Id, field: &str, value: Option<&Json>) -> Result<Diff, Refusal> {
    let head = view(model, id)?;
    let before = Contents::of(model, id).ok_or_else(misfit)?;
    let mut after = before.clone();
    if field == "layout" {
        for (place, value) in value.and_then(Json::as_object).into_iter().flatten() {
            lay(model, &mut after, place, value)?;
        }
        after.retain(|id| model.element(id.as_str()).is_some(), |id| model.relation(id.as_str()).is_some());
        if has_parent_cycle(after.nodes.values()) {
            return Err(Refusal::new("parent-cycle"));
        }
    } else if let Some(note) = id_after(field, "notes.") {
        let like = after.notes.get(&note).cloned().unwrap_or_else(|| Note {
            view: id.clone(),
            id: note.clone(),
            order: next(after.notes.values().map(|note| note.order)),
            ..some_note()
        });
        set(&mut after.notes, note, like, value.unwrap_or(&Json::Null))?;
    } else {
        let views = changed(head, |head| {
            let mut fields = fields(head);
            match value {
                Some(value) => fields.insert(field.to_owned(), value.clone()),
                None => fields.remove(field),
            };
            *head = record(head, &fields).ok_or_else(misfit)?;
            Ok(())
        })?;
        return Ok(Diff { views, ..Diff::default() });
    }
    Ok(between(Some(before), after))
}

/// One place or route as a side has it; null: it has none.
fn lay(model: &Model, view: &mut Contents, place: &str, value: &Json) -> Result<(), Refusal> {
    let id = view.view.id.clone();
    if let Some(element) = id_after(place, "nodes.").filter(|element| model.element(element.as_str()).is_some()) {
        let order = next(view.nodes.values().map(|node| node.order));
        let new = ViewNode { view: id, element: element.clone(), order, ..some_node() };
        let like = view.nodes.get(&element).cloned().unwrap_or(new);
        return set(&mut view.nodes, element, like, value);
    }
    if let Some(relation) = id_after(place, "edges.").filter(|relation| model.relation(relation.as_str()).is_some()) {
        let order = next(view.edges.values().map(|edge| edge.order));
        let new = ViewEdge { view: id, relation: relation.clone(), order, ..some_edge() };
        let like = view.edges.get(&relation).cloned().unwrap_or(new);
        return set(&mut view.edges, relation, like, value);
    }
    Ok(())
}

fn set<T: Serialize + DeserializeOwned>(
    all: &mut std::collections::BTreeMap<Id, T>,
    id: Id,
    like: T,
    value: &Json,
) -> Result<(), Refusal> {
    match value {
        Json::Null => drop(all.remove(&id)),
        value => drop(all.insert(id, from_placed(&like, value).ok_or_else(misfit)?)),
    }
    Ok(())
}

fn next(orders: impl Iterator<Item = u32>) -> u32 {
    orders.max().map_or(0, |last| last.saturating_add(1))
}

fn between(before: Option<Contents>, after: Contents) -> Diff {
    let (head, before) = match before {
        Some(before) => (Some(before.view), (before.nodes, before.edges, before.notes)),
        None => (None, Default::default()),
    };
    let view = Change { before: head, after: Some(after.view) };
    Diff {
        views: if view.before == view.after { Vec::new() } else { vec![view] },
        nodes: crate::compare::changes(before.0.values(), after.nodes.values()),
        edges: crate::compare::changes(before.1.values(), after.edges.values()),
        notes: crate::compare::changes(before.2.values(), after.notes.values()),
        ..Diff::default()
    }
}

fn listed<T: Serialize + DeserializeOwned + Record>(
    value: &Json,
    key: &str,
    like: &T,
    id: impl Fn(&T) -> Id,
) -> std::collections::BTreeMap<Id, T> {
    let items = value.get(key).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(|item| from_whole(like, item)).map(|thing| (id(&thing), thing)).collect()
}

pub(super) fn some_node() -> ViewNode {
    let none = || Id::new("");
    ViewNode { view: none(), element: none(), order: 0, x: 0.0, y: 0.0, width: 0.0, height: 0.0, parent: None }
}

pub(super) fn some_edge() -> ViewEdge {
    ViewEdge { view: Id::new(""), relation: Id::new(""), order: 0, waypoints: Vec::new() }
}

fn some_note() -> Note {
    let text = String::new();
    Note { view: Id::new(""), id: Id::new(""), order: 0, x: 0.0, y: 0.0, width: 0.0, height: 0.0, text }
}
