//! The views of a text form: what stands in them, where, and inside what.

use std::collections::{HashMap, HashSet};

use super::fields::{Fields, Problems};
use super::read::{read_id, read_name};
use crate::constraints::{check_place, check_size};
use crate::diff::Change;
use crate::records::{DEFAULT_SIZE, Point, has_parent_cycle};
use crate::{Diff, ElementKind, Id, Note, Refusal, Relation, View, ViewEdge, ViewNode, Viewpoint};

/// Reads all views into the view parts of a diff.
pub(super) fn read_views(
    fields: &mut Fields<'_>,
    kinds: &HashMap<Id, ElementKind>,
    relations: &[Relation],
    problems: &mut Problems,
) -> Diff {
    let mut known = HashSet::new();
    let relation_ids: HashSet<&Id> = relations.iter().map(|relation| &relation.id).collect();
    let mut diff = Diff::default();
    for (place, tree) in fields.list("views", problems) {
        let mut fields = Fields::of(tree, place, problems);
        let id = read_id(&mut fields, &mut known, problems);
        let viewpoint_id = fields.required("viewpoint", problems);
        let viewpoint = Viewpoint::from_id(&viewpoint_id);
        if viewpoint.is_none() && !viewpoint_id.is_empty() {
            let refusal = Refusal::new("viewpoint-unknown").with("name", &viewpoint_id);
            problems.add(fields.pointer("viewpoint"), refusal);
        }
        let name = read_name(&mut fields, problems);
        let view = id.clone().unwrap_or_else(|| Id::new(""));
        let nodes = read_nodes(&mut fields, &view, kinds, problems);
        let edges = read_edges(&mut fields, &view, &relation_ids, problems);
        let notes = read_notes(&mut fields, &view, problems);
        fields.end(problems);
        if let (Some(id), Some(viewpoint)) = (id, viewpoint) {
            diff.views.push(Change::added(View { id, viewpoint, name }));
            diff.nodes.extend(nodes.into_iter().map(Change::added));
            diff.edges.extend(edges.into_iter().map(Change::added));
            diff.notes.extend(notes.into_iter().map(Change::added));
        }
    }
    diff
}

fn read_nodes(
    fields: &mut Fields<'_>,
    view: &Id,
    kinds: &HashMap<Id, ElementKind>,
    problems: &mut Problems,
) -> Vec<ViewNode> {
    let mut nodes: Vec<ViewNode> = Vec::new();
    let mut placed = HashSet::new();
    let mut parents = Vec::new();
    for (place, tree) in fields.list("nodes", problems) {
        let mut fields = Fields::of(tree, place, problems);
        let element = Id::new(fields.required("element", problems));
        if !element.as_str().is_empty() && !kinds.contains_key(&element) {
            let refusal = Refusal::new("dangling").with("id", &element).with("reference", "element");
            problems.add(fields.pointer("element"), refusal);
        }
        if !placed.insert(element.clone()) && !element.as_str().is_empty() {
            problems.add(fields.pointer("element"), Refusal::new("duplicate-node").with("id", &element));
        }
        let [x, y, width, height] = read_box(&mut fields, DEFAULT_SIZE, problems);
        let parent = Some(fields.text("parent", problems)).filter(|parent| !parent.is_empty()).map(Id::new);
        if let Some(parent) = &parent {
            parents.push((fields.place.clone(), parent.clone()));
        }
        fields.end(problems);
        let order = order_of(&nodes);
        nodes.push(ViewNode { view: view.clone(), element, order, x, y, width, height, parent });
    }
    for (place, parent) in parents {
        if !placed.contains(&parent) {
            problems.add(place.field("parent"), Refusal::new("parent-unknown").with("id", parent));
        }
    }
    if has_parent_cycle(nodes.iter()) {
        problems.add(fields.pointer("nodes"), Refusal::new("parent-cycle"));
    }
    nodes
}

fn read_edges(fields: &mut Fields<'_>, view: &Id, relations: &HashSet<&Id>, problems: &mut Problems) -> Vec<ViewEdge> {
    let mut edges: Vec<ViewEdge> = Vec::new();
    let mut known = HashSet::new();
    for (place, tree) in fields.list("edges", problems) {
        let mut fields = Fields::of(tree, place, problems);
        let relation = Id::new(fields.required("relation", problems));
        if !relation.as_str().is_empty() && !relations.contains(&relation) {
            let refusal = Refusal::new("dangling").with("id", &relation).with("reference", "relation");
            problems.add(fields.pointer("relation"), refusal);
        }
        if !known.insert(relation.clone()) && !relation.as_str().is_empty() {
            problems.add(fields.pointer("relation"), Refusal::new("duplicate-node").with("id", &relation));
        }
        let mut waypoints = Vec::new();
        for (place, tree) in fields.list("waypoints", problems) {
            let mut point = Fields::of(tree, place, problems);
            let [x, y] = ["x", "y"].map(|key| point.number(key, 0.0, problems));
            if let Err(refusal) = check_place(&[x, y]) {
                problems.add(&point.place, refusal);
            }
            point.end(problems);
            waypoints.push(Point { x, y });
        }
        fields.end(problems);
        let order = order_of(&edges);
        edges.push(ViewEdge { view: view.clone(), relation, order, waypoints });
    }
    edges
}

fn read_notes(fields: &mut Fields<'_>, view: &Id, problems: &mut Problems) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    let mut known = HashSet::new();
    for (place, tree) in fields.list("notes", problems) {
        let mut fields = Fields::of(tree, place, problems);
        let id = read_id(&mut fields, &mut known, problems);
        let [x, y, width, height] = read_box(&mut fields, (200.0, 80.0), problems);
        let text = fields.text("text", problems).into_owned();
        fields.end(problems);
        let order = order_of(&notes);
        if let Some(id) = id {
            notes.push(Note { view: view.clone(), id, order, x, y, width, height, text });
        }
    }
    notes
}

/// Left, top, width and height within the constraints.
fn read_box(fields: &mut Fields<'_>, size: (f64, f64), problems: &mut Problems) -> [f64; 4] {
    let x = fields.number("x", 0.0, problems);
    let y = fields.number("y", 0.0, problems);
    let width = fields.number("width", size.0, problems);
    let height = fields.number("height", size.1, problems);
    if let Err(refusal) = check_place(&[x, y]).and_then(|()| check_size(width, height)) {
        problems.add(&fields.place, refusal);
    }
    [x, y, width, height]
}

fn order_of<T>(before: &[T]) -> u32 {
    u32::try_from(before.len()).unwrap_or(u32::MAX)
}
