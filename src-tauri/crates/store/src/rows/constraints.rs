//! Whether rows together are a model: what the rest of the program takes for granted and a foreign hand may have
//! broken. Wrong models pass (rules speak about those), corrupt ones do not.

use tragwerk_model::constraints::{check_ends, check_id, check_place, check_size};
use tragwerk_model::records::has_parent_cycle;
use tragwerk_model::{Change, Diff, Element, Id, Model, Relation, View};

use crate::error::Cause;

/// Checks the model that is made of these records alone; the error says what is broken.
pub(crate) fn check(model: &Model, content: &Diff) -> Result<(), &'static str> {
    let checks: [(bool, &str); 5] = [
        (ids_are_valid(content), "an id is not valid"),
        (relations_have_ends(model, content), "a relation without its ends"),
        (relations_are_allowed(model), "a relation that the relation table does not allow"),
        (contents_refer_to_records(model, content), "a view shows what is not there"),
        (views_are_drawable(model, content), "a view cannot be drawn"),
    ];
    match checks.iter().find(|(holds, _)| !holds) {
        Some((_, broken)) => Err(broken),
        None => Ok(()),
    }
}

/// Whether a step takes away nothing that a remaining record refers to; looks only at what the step removes.
pub(crate) fn check_removals(after: &Model, diff: &Diff) -> Result<(), Cause> {
    let would_leave = |what: &str, id: &Id| Err(Cause::WouldCorrupt { detail: format!("{what} of {id}") });
    for Element { id, .. } in removed(&diff.elements) {
        // An element takes its lines out of the graph with it, but not out of the list of relations.
        if after.graph().edge_count() != after.relation_count() {
            return would_leave("relations", id);
        }
        if !after.views_showing(id).is_empty() {
            return would_leave("nodes", id);
        }
    }
    for Relation { id, .. } in removed(&diff.relations) {
        if after.views().any(|view| after.edge(&view.id, id).is_some()) {
            return would_leave("edges", id);
        }
    }
    for View { id, .. } in removed(&diff.views) {
        if after.nodes_in(id).len() + after.edges_in(id).len() + after.notes_in(id).len() > 0 {
            return would_leave("contents", id);
        }
    }
    Ok(())
}

fn removed<T>(changes: &[Change<T>]) -> impl Iterator<Item = &T> {
    changes.iter().filter(|change| change.after.is_none()).filter_map(|change| change.before.as_ref())
}

fn added<T>(changes: &[Change<T>]) -> impl Iterator<Item = &T> {
    changes.iter().filter_map(|change| change.after.as_ref())
}

fn ids_are_valid(content: &Diff) -> bool {
    added(&content.elements).all(|element| check_id(&element.id).is_ok())
        && added(&content.relations).all(|relation| check_id(&relation.id).is_ok())
        && added(&content.views).all(|view| check_id(&view.id).is_ok())
        && added(&content.notes).all(|note| check_id(&note.id).is_ok())
        && added(&content.waivers).all(|waiver| check_id(&waiver.id).is_ok())
}

/// The graph leaves out a relation whose ends it does not find.
fn relations_have_ends(model: &Model, content: &Diff) -> bool {
    model.relation_count() == content.relations.len()
}

fn relations_are_allowed(model: &Model) -> bool {
    let kind = |id: &Id| model.element(id.as_str()).map(|element| element.kind);
    model.relations().all(|relation| match (kind(&relation.source), kind(&relation.target)) {
        (Some(source), Some(target)) => check_ends(relation.kind, source, target).is_ok(),
        _ => false,
    })
}

fn contents_refer_to_records(model: &Model, content: &Diff) -> bool {
    let view = |id: &Id| model.view(id.as_str()).is_some();
    let nodes = added(&content.nodes).all(|node| {
        let parent = node.parent.as_ref();
        view(&node.view)
            && model.element(node.element.as_str()).is_some()
            && parent.is_none_or(|parent| model.node(&node.view, parent).is_some())
    });
    nodes
        && added(&content.edges).all(|edge| view(&edge.view) && model.relation(edge.relation.as_str()).is_some())
        && added(&content.notes).all(|note| view(&note.view))
}

fn views_are_drawable(model: &Model, content: &Diff) -> bool {
    let boxed = |x, y, width, height| check_place(&[x, y]).is_ok() && check_size(width, height).is_ok();
    let mut corners = added(&content.edges).flat_map(|edge| &edge.waypoints);
    added(&content.nodes).all(|node| boxed(node.x, node.y, node.width, node.height))
        && added(&content.notes).all(|note| boxed(note.x, note.y, note.width, note.height))
        && corners.all(|corner| check_place(&[corner.x, corner.y]).is_ok())
        && model.views().all(|view| !has_parent_cycle(model.nodes_in(&view.id).into_iter()))
}
