//! The model in memory: elements and relations as a petgraph graph, the rest by key.
//!
//! Reading is free; the only way to change it is [`Model::apply`]. Iteration is always in the order of ids
//! (views: drawing order), so nothing that leaves depends on the order of edits.

use std::collections::BTreeMap;

use petgraph::Direction;
use petgraph::stable_graph::{EdgeIndex, NodeIndex, StableDiGraph};
use petgraph::visit::EdgeRef;

use crate::{Conflict, Element, Id, ModelInfo, Note, Relation, RelationKind, View, ViewEdge, ViewNode, Waiver};

mod apply;

pub use apply::Misfit;

/// A go-to-market model: one typed, directed graph, views of it, waivers and a rule pack.
#[derive(Debug, Clone, Default)]
pub struct Model {
    info: ModelInfo,
    graph: StableDiGraph<Element, Relation>,
    elements: BTreeMap<Id, NodeIndex>,
    relations: BTreeMap<Id, EdgeIndex>,
    views: BTreeMap<Id, View>,
    nodes: BTreeMap<(Id, Id), ViewNode>,
    edges: BTreeMap<(Id, Id), ViewEdge>,
    notes: BTreeMap<(Id, Id), Note>,
    waivers: BTreeMap<Id, Waiver>,
    rule_pack: Option<String>,
    conflicts: BTreeMap<Id, Conflict>,
}

impl Model {
    /// An empty model of that name.
    pub fn named(name: impl Into<String>) -> Self {
        Self { info: ModelInfo { name: name.into(), ..ModelInfo::default() }, ..Self::default() }
    }

    /// Name, description, language.
    pub fn info(&self) -> &ModelInfo {
        &self.info
    }

    /// The graph: for algorithms. Node and edge indices are stable while a record exists.
    pub fn graph(&self) -> &StableDiGraph<Element, Relation> {
        &self.graph
    }

    /// Where an element stands in [`Model::graph`].
    pub fn node_index(&self, id: &str) -> Option<NodeIndex> {
        self.elements.get(id).copied()
    }

    /// Where the elements stand in [`Model::graph`], by id.
    pub fn element_indices(&self) -> impl ExactSizeIterator<Item = NodeIndex> + '_ {
        self.elements.values().copied()
    }

    /// Where the relations stand in [`Model::graph`], by id.
    pub fn relation_indices(&self) -> impl ExactSizeIterator<Item = EdgeIndex> + '_ {
        self.relations.values().copied()
    }

    /// Where a relation stands in [`Model::graph`].
    pub fn edge_index(&self, id: &str) -> Option<EdgeIndex> {
        self.relations.get(id).copied()
    }

    /// How many elements there are.
    pub fn element_count(&self) -> usize {
        self.elements.len()
    }

    /// How many relations there are.
    pub fn relation_count(&self) -> usize {
        self.relations.len()
    }

    /// The element with this id.
    pub fn element(&self, id: &str) -> Option<&Element> {
        self.elements.get(id).map(|index| &self.graph[*index])
    }

    /// All elements by id.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.elements.values().map(|index| &self.graph[*index])
    }

    /// The relation with this id.
    pub fn relation(&self, id: &str) -> Option<&Relation> {
        self.relations.get(id).map(|index| &self.graph[*index])
    }

    /// All relations by id.
    pub fn relations(&self) -> impl Iterator<Item = &Relation> {
        self.relations.values().map(|index| &self.graph[*index])
    }

    /// Relations that leave the element, by id.
    pub fn outgoing(&self, id: &str) -> Vec<&Relation> {
        self.touching(id, Direction::Outgoing)
    }

    /// Relations that arrive at the element, by id.
    pub fn incoming(&self, id: &str) -> Vec<&Relation> {
        self.touching(id, Direction::Incoming)
    }

    /// Relations of the element in either direction, by id; a self relation once.
    pub fn relations_of(&self, id: &str) -> Vec<&Relation> {
        let mut both = self.outgoing(id);
        both.extend(self.incoming(id).into_iter().filter(|relation| relation.source.as_str() != id));
        both.sort_by(|a, b| a.id.cmp(&b.id));
        both
    }

    /// The elements that relations of this kind lead to from the element, by relation id.
    pub fn targets(&self, id: &str, kind: RelationKind) -> Vec<&Element> {
        let ends = self.outgoing(id).into_iter().filter(|relation| relation.kind == kind);
        ends.filter_map(|relation| self.element(relation.target.as_str())).collect()
    }

    /// The elements from which relations of this kind lead to the element, by relation id.
    pub fn sources(&self, id: &str, kind: RelationKind) -> Vec<&Element> {
        let ends = self.incoming(id).into_iter().filter(|relation| relation.kind == kind);
        ends.filter_map(|relation| self.element(relation.source.as_str())).collect()
    }

    fn touching(&self, id: &str, direction: Direction) -> Vec<&Relation> {
        let Some(index) = self.node_index(id) else {
            return Vec::new();
        };
        let mut found: Vec<_> = self.graph.edges_directed(index, direction).map(|edge| edge.weight()).collect();
        found.sort_by(|a, b| a.id.cmp(&b.id));
        found
    }

    /// The view with this id.
    pub fn view(&self, id: &str) -> Option<&View> {
        self.views.get(id)
    }

    /// All views by id.
    pub fn views(&self) -> impl Iterator<Item = &View> {
        self.views.values()
    }

    /// What stands in any view, by view and element.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = &ViewNode> {
        self.nodes.values()
    }

    /// Hand-drawn routes of all views, by view and relation.
    pub(crate) fn edges(&self) -> impl Iterator<Item = &ViewEdge> {
        self.edges.values()
    }

    /// Notes of all views, by view and id.
    pub(crate) fn notes(&self) -> impl Iterator<Item = &Note> {
        self.notes.values()
    }

    /// What stands in a view, in drawing order.
    pub fn nodes_in(&self, view: &Id) -> Vec<&ViewNode> {
        in_order(contents(&self.nodes, view), |node| (node.order, node.element.clone()))
    }

    /// How an element stands in a view.
    pub fn node(&self, view: &Id, element: &Id) -> Option<&ViewNode> {
        self.nodes.get(&(view.clone(), element.clone()))
    }

    /// Hand-drawn routes of a view, in the file's order.
    pub fn edges_in(&self, view: &Id) -> Vec<&ViewEdge> {
        in_order(contents(&self.edges, view), |edge| (edge.order, edge.relation.clone()))
    }

    /// The hand-drawn route of a relation in a view.
    pub fn edge(&self, view: &Id, relation: &Id) -> Option<&ViewEdge> {
        self.edges.get(&(view.clone(), relation.clone()))
    }

    /// Notes of a view, in drawing order.
    pub fn notes_in(&self, view: &Id) -> Vec<&Note> {
        in_order(contents(&self.notes, view), |note| (note.order, note.id.clone()))
    }

    /// One note of a view.
    pub fn note(&self, view: &Id, id: &Id) -> Option<&Note> {
        self.notes.get(&(view.clone(), id.clone()))
    }

    /// All waivers by id.
    pub fn waivers(&self) -> impl Iterator<Item = &Waiver> {
        self.waivers.values()
    }

    /// The waiver with this id.
    pub fn waiver(&self, id: &str) -> Option<&Waiver> {
        self.waivers.get(id)
    }

    /// The rule pack of this model (TOML text), if it has one.
    pub fn rule_pack(&self) -> Option<&str> {
        self.rule_pack.as_deref()
    }

    /// What merges left open, by id.
    pub fn conflicts(&self) -> impl Iterator<Item = &Conflict> {
        self.conflicts.values()
    }

    /// The open conflict with this id.
    pub fn conflict(&self, id: &str) -> Option<&Conflict> {
        self.conflicts.get(id)
    }

    /// The ids of views an element stands in.
    pub fn views_showing(&self, element: &Id) -> Vec<&Id> {
        self.views.keys().filter(|view| self.node(view, element).is_some()).collect()
    }

    /// How many records the model holds.
    pub fn record_count(&self) -> usize {
        self.elements.len()
            + self.relations.len()
            + self.views.len()
            + self.nodes.len()
            + self.edges.len()
            + self.notes.len()
            + self.waivers.len()
            + self.conflicts.len()
    }

    /// The other end of every relation that touches the element, without regard to direction or kind.
    pub fn neighbours(&self, id: &str) -> Vec<&Element> {
        let Some(index) = self.node_index(id) else {
            return Vec::new();
        };
        let out = self.graph.edges_directed(index, Direction::Outgoing).map(|edge| edge.target());
        let into = self.graph.edges_directed(index, Direction::Incoming).map(|edge| edge.source());
        let mut ends: Vec<_> = out.chain(into).map(|end| &self.graph[end]).collect();
        ends.sort_by(|a, b| a.id.cmp(&b.id));
        ends.dedup_by(|a, b| a.id == b.id);
        ends
    }
}

/// Two models are equal when their records are, however they came to be.
impl PartialEq for Model {
    fn eq(&self, other: &Self) -> bool {
        self.info == other.info
            && self.elements().eq(other.elements())
            && self.relations().eq(other.relations())
            && self.views == other.views
            && self.nodes == other.nodes
            && self.edges == other.edges
            && self.notes == other.notes
            && self.waivers == other.waivers
            && self.rule_pack == other.rule_pack
            && self.conflicts == other.conflicts
    }
}

fn contents<'a, T>(records: &'a BTreeMap<(Id, Id), T>, view: &Id) -> impl Iterator<Item = &'a T> {
    let from = (view.clone(), Id::new(""));
    let view = view.clone();
    records.range(from..).take_while(move |((of, _), _)| *of == view).map(|(_, record)| record)
}

fn in_order<'a, T, K: Ord>(records: impl Iterator<Item = &'a T>, key: impl Fn(&T) -> K) -> Vec<&'a T> {
    let mut sorted: Vec<_> = records.collect();
    sorted.sort_by_key(|record| key(record));
    sorted
}
