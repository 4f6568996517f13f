//! The model in memory: elements and relations as a petgraph graph, the rest by key.
//!
//! Reading is free; the only way to change it is [`Model::apply`]. Iteration is always in the order of ids
//! (views: drawing order), so nothing that leaves depends on the order of edits.

use std::collections::BTreeMap;

use petgraph::Direction;
use petgraph::stable_graph::{EdgeIndex, NodeIndex, StableDiGraph};
use petgraph::visit::EdgeRef;

use crate::diff::{Change, Record};
use crate::{Conflict, Diff, Element, Id, ModelInfo, Note, Relation, RelationKind, View, ViewEdge, ViewNode, Waiver};

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

/// A diff that does not fit the model it is applied to: some record is not as the diff remembers it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{record} {id} is not as the change remembers it")]
pub struct Misfit {
    /// Which sort of record.
    pub record: &'static str,
    /// Its key.
    pub id: String,
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

    /// Applies a diff, wholly or not at all.
    ///
    /// # Errors
    /// [`Misfit`] when a record is not as the diff's `before` says; the model is then unchanged.
    pub fn apply(&mut self, diff: &Diff) -> Result<(), Misfit> {
        self.check_fit(diff)?;
        for change in &diff.info {
            self.info = change.after.clone().unwrap_or_default();
        }
        self.apply_graph(diff);
        put_all(&mut self.views, &diff.views);
        put_all(&mut self.nodes, &diff.nodes);
        put_all(&mut self.edges, &diff.edges);
        put_all(&mut self.notes, &diff.notes);
        put_all(&mut self.waivers, &diff.waivers);
        for change in &diff.rule_pack {
            self.rule_pack.clone_from(&change.after);
        }
        put_all(&mut self.conflicts, &diff.conflicts);
        Ok(())
    }

    /// The model that holds exactly what a diff adds, without copying a record: for reading a whole one.
    ///
    /// What the diff removes or remembers counts for nothing. A relation is left out when an end of it is not there.
    pub fn of_added(diff: Diff) -> Self {
        let mut graph = StableDiGraph::with_capacity(diff.elements.len(), diff.relations.len());
        let elements: BTreeMap<Id, NodeIndex> =
            added(diff.elements).map(|element| (element.id.clone(), graph.add_node(element))).collect();
        let place = |relation: Relation| {
            let (source, target) = (elements.get(&relation.source)?, elements.get(&relation.target)?);
            Some((relation.id.clone(), graph.add_edge(*source, *target, relation)))
        };
        let relations = added(diff.relations).filter_map(place).collect();
        Self {
            info: added(diff.info).last().unwrap_or_default(),
            graph,
            elements,
            relations,
            views: by_key(diff.views),
            nodes: by_key(diff.nodes),
            edges: by_key(diff.edges),
            notes: by_key(diff.notes),
            waivers: by_key(diff.waivers),
            rule_pack: added(diff.rule_pack).last(),
            conflicts: by_key(diff.conflicts),
        }
    }

    /// Whether every record is as the diff's `before` says, so that it can be applied.
    ///
    /// # Errors
    /// [`Misfit`] names the first record that is not.
    pub fn check_fit(&self, diff: &Diff) -> Result<(), Misfit> {
        fits("model", &diff.info, |()| Some(&self.info), |()| String::new())?;
        fits("element", &diff.elements, |id| self.element(id.as_str()), Id::to_string)?;
        fits("relation", &diff.relations, |id| self.relation(id.as_str()), Id::to_string)?;
        fits("view", &diff.views, |id| self.views.get(id), Id::to_string)?;
        fits("node", &diff.nodes, |key| self.nodes.get(key), pair)?;
        fits("edge", &diff.edges, |key| self.edges.get(key), pair)?;
        fits("note", &diff.notes, |key| self.notes.get(key), pair)?;
        fits("waiver", &diff.waivers, |id| self.waivers.get(id), Id::to_string)?;
        fits("rule pack", &diff.rule_pack, |()| self.rule_pack.as_ref(), |()| String::new())?;
        fits("conflict", &diff.conflicts, |id| self.conflicts.get(id), Id::to_string)
    }

    /// Relations go before elements leave and come after elements arrive.
    fn apply_graph(&mut self, diff: &Diff) {
        for change in &diff.relations {
            if let Some(before) = &change.before
                && let Some(edge) = self.relations.remove(&before.id)
            {
                self.graph.remove_edge(edge);
            }
        }
        for change in &diff.elements {
            self.apply_element(change);
        }
        for relation in diff.relations.iter().filter_map(|change| change.after.as_ref()) {
            let ends = (self.node_index(relation.source.as_str()), self.node_index(relation.target.as_str()));
            if let (Some(source), Some(target)) = ends {
                let edge = self.graph.add_edge(source, target, relation.clone());
                self.relations.insert(relation.id.clone(), edge);
            }
        }
    }

    fn apply_element(&mut self, change: &Change<Element>) {
        match (&change.before, &change.after) {
            (_, Some(after)) => match self.elements.get(&after.id) {
                Some(index) => self.graph[*index] = after.clone(),
                None => {
                    let index = self.graph.add_node(after.clone());
                    self.elements.insert(after.id.clone(), index);
                }
            },
            (Some(before), None) => {
                if let Some(index) = self.elements.remove(&before.id) {
                    self.graph.remove_node(index);
                }
            }
            (None, None) => {}
        }
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

fn pair((view, id): &(Id, Id)) -> String {
    format!("{view}/{id}")
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

fn added<T>(changes: Vec<Change<T>>) -> impl Iterator<Item = T> {
    changes.into_iter().filter_map(|change| change.after)
}

fn by_key<T: Record>(changes: Vec<Change<T>>) -> BTreeMap<T::Key, T> {
    added(changes).map(|record| (record.key(), record)).collect()
}

fn put_all<T: Record>(records: &mut BTreeMap<T::Key, T>, changes: &[Change<T>]) {
    for change in changes {
        if let Some(before) = &change.before {
            records.remove(&before.key());
        }
        if let Some(after) = &change.after {
            records.insert(after.key(), after.clone());
        }
    }
}

fn fits<'a, T: Record + 'a>(
    record: &'static str,
    changes: &[Change<T>],
    current: impl Fn(&T::Key) -> Option<&'a T>,
    name: impl Fn(&T::Key) -> String,
) -> Result<(), Misfit> {
    for change in changes {
        let Some(key) = change.record().map(Record::key) else {
            continue;
        };
        if current(&key) != change.before.as_ref() {
            // A head that was never set counts as absent.
            return Err(Misfit { record, id: name(&key) });
        }
    }
    Ok(())
}
