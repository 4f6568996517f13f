//! The numbering of a model and its adjacency, apart from the records: what is dear to build and cheap to keep.

use petgraph::graph::{EdgeIndex, NodeIndex};
use tragwerk_model::{ElementKind, Model};

use super::adjacency::{Adjacency, Link};
use super::{At, RelationAt};

/// Elements and relations numbered in the order of their ids, and what joins them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    /// Where in the model's graph an element stands.
    pub elements: Vec<NodeIndex>,
    /// Where in the model's graph a relation stands.
    pub relations: Vec<EdgeIndex>,
    /// The kind of each element.
    pub kinds: Vec<ElementKind>,
    /// The number of what stands at a place of the model's graph.
    numbers: Vec<u32>,
    /// The elements of each kind.
    pub by_kind: Vec<Vec<At>>,
    /// What leaves each element.
    pub out: Adjacency,
    /// What arrives at each element.
    pub into: Adjacency,
}

impl Index {
    pub fn of(model: &Model) -> Self {
        let graph = model.graph();
        let elements: Vec<NodeIndex> = model.element_indices().collect();
        let relations: Vec<EdgeIndex> = model.relation_indices().collect();
        let kinds: Vec<ElementKind> = elements.iter().map(|node| graph[*node].kind).collect();
        let highest = elements.iter().map(|node| node.index() + 1).max();
        let mut numbers = vec![u32::MAX; highest.unwrap_or_default()];
        let mut by_kind = vec![Vec::new(); ElementKind::ALL.len()];
        for ((node, kind), at) in elements.iter().zip(&kinds).zip(0..) {
            numbers[node.index()] = at;
            by_kind[*kind as usize].push(At(at));
        }
        let ends: Vec<_> = relations
            .iter()
            .zip(0..)
            .filter_map(|(edge, at)| {
                let (source, target) = graph.edge_endpoints(*edge)?;
                Some((At(numbers[source.index()]), At(numbers[target.index()]), graph[*edge].kind, RelationAt(at)))
            })
            .collect();
        let leaving = ends.iter().map(|(from, to, kind, at)| (*from, Link::new(*kind, *to, *at)));
        let arriving = ends.iter().map(|(from, to, kind, at)| (*to, Link::new(*kind, *from, *at)));
        let out = Adjacency::joining(elements.len(), leaving);
        let into = Adjacency::joining(elements.len(), arriving);
        Self { elements, relations, kinds, numbers, by_kind, out, into }
    }

    /// Finds the same elements and relations again, wherever they stand in the model's graph now.
    pub fn find_again(&mut self, model: &Model) {
        self.elements.clear();
        self.elements.extend(model.element_indices());
        self.relations.clear();
        self.relations.extend(model.relation_indices());
        let highest = self.elements.iter().map(|node| node.index() + 1).max();
        self.numbers.clear();
        self.numbers.resize(highest.unwrap_or_default(), u32::MAX);
        for (node, at) in self.elements.iter().zip(0..) {
            self.numbers[node.index()] = at;
        }
    }

    /// The number of the element at a place of the model's graph.
    pub fn number(&self, node: NodeIndex) -> Option<At> {
        self.numbers.get(node.index()).filter(|at| **at != u32::MAX).map(|at| At(*at))
    }
}
