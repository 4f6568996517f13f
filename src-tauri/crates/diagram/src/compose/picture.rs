//! What stands where in a picture, before anything is drawn: from a stored view or from the layout.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::records::Point;
use tragwerk_model::{ElementKind, Id, Model, Note, ViewNode, Viewpoint};

use crate::labels::{Labels, Overlay, Phrase, SceneOptions, ViewSource};
use crate::layout;
use crate::node::{self, Room};
use crate::scene::{Rect, SceneNode};
use crate::viewpoint;

/// A node's place in the picture.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub element: Id,
    pub kind: ElementKind,
    pub bounds: Rect,
    /// Position of the node that contains it; always smaller than its own.
    pub parent: Option<usize>,
    pub container: bool,
}

/// Everything a scene is drawn from.
pub(super) struct Picture {
    pub view: Option<Id>,
    pub viewpoint: Viewpoint,
    pub name: String,
    /// Parents before what they contain.
    pub nodes: Vec<Placed>,
    /// Position in `nodes` by element.
    pub at: BTreeMap<Id, usize>,
    /// Corners placed by hand, by relation.
    pub by_hand: BTreeMap<Id, Vec<Point>>,
    pub notes: Vec<Note>,
}

impl Picture {
    /// Reads a stored view or arranges a generated one.
    pub fn of(model: &Model, source: ViewSource<'_>, labels: &dyn Labels, options: &SceneOptions) -> Option<Self> {
        match source {
            ViewSource::Stored(id) => Self::stored(model, id),
            ViewSource::Generated(viewpoint) => Some(Self::generated(model, viewpoint, labels, options)),
        }
    }

    fn stored(model: &Model, id: &Id) -> Option<Self> {
        let view = model.view(id.as_str())?;
        let routes = model.edges_in(id).into_iter().filter(|edge| !edge.waypoints.is_empty());
        let boxes = model.nodes_in(id).into_iter().map(stored_box).collect();
        Some(Self {
            view: Some(id.clone()),
            viewpoint: view.viewpoint,
            name: view.name.clone(),
            by_hand: routes.map(|edge| (edge.relation.clone(), edge.waypoints.clone())).collect(),
            notes: model.notes_in(id).into_iter().cloned().collect(),
            ..Self::with_nodes(model, boxes)
        })
    }

    /// Top to bottom, left to right, so that reading aloud follows the picture.
    fn generated(model: &Model, viewpoint: Viewpoint, labels: &dyn Labels, options: &SceneOptions) -> Self {
        let members = viewpoint::members(model, viewpoint);
        let members = options.filter.shown(model, viewpoint, members, options);
        let arranged = layout::arrange(model, viewpoint, &members, labels, options);
        let mut boxes: Vec<(Id, Rect, Option<Id>)> =
            arranged.nodes.into_iter().map(|(id, place)| (id, place.bounds, place.parent)).collect();
        boxes.sort_by(|a, b| a.1.y.total_cmp(&b.1.y).then(a.1.x.total_cmp(&b.1.x)).then_with(|| a.0.cmp(&b.0)));
        Self { viewpoint, name: labels.say(Phrase::Viewpoint(viewpoint)), ..Self::with_nodes(model, boxes) }
    }

    fn with_nodes(model: &Model, boxes: Vec<(Id, Rect, Option<Id>)>) -> Self {
        let nodes = parents_first(model, boxes);
        let at = nodes.iter().enumerate().map(|(at, node)| (node.element.clone(), at)).collect();
        Self {
            view: None,
            viewpoint: Viewpoint::Free,
            name: String::new(),
            nodes,
            at,
            by_hand: BTreeMap::new(),
            notes: Vec::new(),
        }
    }

    /// Moves nodes and what they contain; tells which positions moved.
    pub fn shift(&mut self, moves: &[(Id, Point)]) -> BTreeSet<usize> {
        let mut by: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
        for (id, to) in moves {
            if let Some(at) = self.at.get(id) {
                let from = self.nodes[*at].bounds;
                by.insert(*at, (to.x - from.x, to.y - from.y));
            }
        }
        for at in 0..self.nodes.len() {
            let inherited = self.nodes[at].parent.and_then(|parent| by.get(&parent)).copied();
            if let Some((x, y)) = by.get(&at).copied().or(inherited) {
                self.nodes[at].bounds.x += x;
                self.nodes[at].bounds.y += y;
                by.insert(at, (x, y));
            }
        }
        by.into_keys().collect()
    }

    /// Whether `inner` lies within `outer`, at any depth.
    pub fn is_within(&self, inner: usize, outer: usize) -> bool {
        std::iter::successors(self.nodes[inner].parent, |at| self.nodes[*at].parent).any(|at| at == outer)
    }

    /// The nodes as they are drawn.
    pub fn scene_nodes(&self, model: &Model, labels: &dyn Labels, overlay: &Overlay) -> Vec<SceneNode> {
        self.nodes.iter().filter_map(|placed| self.scene_node(placed, model, labels, overlay)).collect()
    }

    /// One of them.
    pub fn scene_node(
        &self,
        placed: &Placed,
        model: &Model,
        labels: &dyn Labels,
        overlay: &Overlay,
    ) -> Option<SceneNode> {
        let element = model.element(placed.element.as_str())?;
        let parent = placed.parent.map(|parent| self.nodes[parent].element.clone());
        let room = Room { viewpoint: self.viewpoint, container: placed.container };
        Some(node::node(model, element, placed.bounds, parent, room, labels, overlay))
    }
}

fn stored_box(node: &ViewNode) -> (Id, Rect, Option<Id>) {
    (node.element.clone(), Rect::new(node.x, node.y, node.width, node.height), node.parent.clone())
}

/// In the given order, but a parent never after what it contains. Elements the model lacks are left out, parents
/// that are not in the picture are forgotten.
fn parents_first(model: &Model, boxes: Vec<(Id, Rect, Option<Id>)>) -> Vec<Placed> {
    let known = |id: &Id| model.element(id.as_str()).map(|element| element.kind);
    let order: BTreeMap<Id, usize> = boxes.iter().enumerate().map(|(at, (id, ..))| (id.clone(), at)).collect();
    let containers: BTreeSet<Id> = boxes.iter().filter_map(|(.., parent)| parent.clone()).collect();
    let mut nodes: Vec<Placed> = Vec::with_capacity(boxes.len());
    let mut at: BTreeMap<Id, usize> = BTreeMap::new();
    for start in 0..boxes.len() {
        for index in chain(&boxes, &order, start).into_iter().rev() {
            let (id, bounds, parent) = &boxes[index];
            let Some(kind) = known(id).filter(|_| !at.contains_key(id)) else { continue };
            let parent = parent.as_ref().and_then(|parent| at.get(parent)).copied();
            at.insert(id.clone(), nodes.len());
            let container = containers.contains(id);
            nodes.push(Placed { element: id.clone(), kind, bounds: *bounds, parent, container });
        }
    }
    nodes
}

/// A box and what it lies in, innermost first.
fn chain(boxes: &[(Id, Rect, Option<Id>)], order: &BTreeMap<Id, usize>, start: usize) -> Vec<usize> {
    let mut chain = vec![start];
    let mut at = start;
    while let Some(parent) = boxes[at].2.as_ref().and_then(|parent| order.get(parent)) {
        if chain.contains(parent) {
            break;
        }
        chain.push(*parent);
        at = *parent;
    }
    chain
}
