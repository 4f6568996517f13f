//! The numbering of a model and its adjacency, apart from the records: what is dear to build and cheap to keep.

use petgraph::graph::{EdgeIndex, NodeIndex};
use tragwerk_model::{Change, Diff, ElementKind, Model, Relation};

use super::adjacency::{Adjacency, Link};
use super::renumbering::Renumbering;
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
    /// Where in the model's graph the elements stand about which something is stated.
    stated_elements: Stated,
    /// Where in the model's graph the relations stand about which something is stated.
    stated_relations: Stated,
    /// The elements of each kind.
    pub by_kind: Vec<Vec<At>>,
    /// What leaves each element.
    pub out: Adjacency,
    /// What arrives at each element.
    pub into: Adjacency,
}

impl Index {
    pub fn of(model: &Model) -> Self {
        let mut index = Self::default();
        index.find(model);
        let graph = model.graph();
        index.kinds = index.elements.iter().map(|node| graph[*node].kind).collect();
        index.sort_by_kind();
        let (leaving, arriving) = index.links(model, 0..index.relations.len() as u32);
        for node in &index.elements {
            index.stated_elements.set(node.index(), !graph[*node].statements.is_empty());
        }
        for edge in &index.relations {
            index.stated_relations.set(edge.index(), !graph[*edge].statements.is_empty());
        }
        index.out = Adjacency::joining(index.elements.len(), &leaving);
        index.into = Adjacency::joining(index.elements.len(), &arriving);
        index
    }

    /// Follows the model through a diff that changes no kinds of elements; gives what became of the elements' numbers.
    pub(super) fn follow(&mut self, model: &Model, diff: &Diff) -> Renumbering {
        let (count, relation_count) = (self.elements.len(), self.relations.len());
        self.find(model);
        let graph = model.graph();
        self.follow_statements(model, diff);
        let (went, came) = gone_and_new(&diff.elements, |_, _| true, |element| element.id.as_str());
        let rank = |id: &str| self.elements.partition_point(|node| graph[*node].id.as_str() < id);
        let elements = Renumbering::new(count, &went, &came, rank);
        let (parted, joined) = gone_and_new(&diff.relations, joined_alike, |relation| relation.id.as_str());
        let rank = |id: &str| self.relations.partition_point(|edge| graph[*edge].id.as_str() < id);
        let relations = Renumbering::new(relation_count, &parted, &joined, rank);
        if !elements.is_idle() {
            self.kinds = self.elements.iter().map(|node| graph[*node].kind).collect();
            self.sort_by_kind();
        }
        if !(elements.is_idle() && relations.is_idle()) {
            let (leaving, arriving) = self.links(model, relations.came.iter().copied());
            self.out.follow(&elements, &relations, leaving);
            self.into.follow(&elements, &relations, arriving);
        }
        elements
    }

    /// The number of the element at a place of the model's graph.
    pub fn number(&self, node: NodeIndex) -> Option<At> {
        self.numbers.get(node.index()).filter(|at| **at != u32::MAX).map(|at| At(*at))
    }

    /// Whether something is stated about the element.
    pub fn is_element_stated(&self, at: At) -> bool {
        self.stated_elements.has(self.elements[at.index()].index())
    }

    /// Whether something is stated about the relation.
    pub fn is_relation_stated(&self, at: RelationAt) -> bool {
        self.stated_relations.has(self.relations[at.0 as usize].index())
    }

    /// What came or changed says anew whether something is stated about it; nobody asks about what went.
    fn follow_statements(&mut self, model: &Model, diff: &Diff) {
        for element in diff.elements.iter().filter_map(|change| change.after.as_ref()) {
            if let Some(node) = model.node_index(element.id.as_str()) {
                self.stated_elements.set(node.index(), !element.statements.is_empty());
            }
        }
        for relation in diff.relations.iter().filter_map(|change| change.after.as_ref()) {
            if let Some(edge) = model.edge_index(relation.id.as_str()) {
                self.stated_relations.set(edge.index(), !relation.statements.is_empty());
            }
        }
    }

    /// Numbers all elements and relations, wherever they stand in the model's graph.
    fn find(&mut self, model: &Model) {
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

    fn sort_by_kind(&mut self) {
        self.by_kind.resize(ElementKind::ALL.len(), Vec::new());
        self.by_kind.iter_mut().for_each(Vec::clear);
        for (kind, at) in self.kinds.iter().zip(0..) {
            self.by_kind[*kind as usize].push(At(at));
        }
    }

    /// Both ends of the relations with these numbers: as they leave one element and as they arrive at another.
    fn links(&self, model: &Model, relations: impl Iterator<Item = u32>) -> (Links, Links) {
        let graph = model.graph();
        let both = relations.filter_map(|number| {
            let edge = self.relations[number as usize];
            let (source, target) = graph.edge_endpoints(edge)?;
            let (source, target) = (self.number(source)?, self.number(target)?);
            let link = |other| Link::new(graph[edge].kind, other, RelationAt(number));
            Some(((source, link(target)), (target, link(source))))
        });
        both.unzip()
    }
}

/// Places of a graph at which something is stated.
#[derive(Debug, Clone, Default, PartialEq)]
struct Stated(Vec<bool>);

impl Stated {
    fn has(&self, place: usize) -> bool {
        self.0.get(place).copied().unwrap_or_default()
    }

    fn set(&mut self, place: usize, stated: bool) {
        if place >= self.0.len() {
            self.0.resize(place + 1, false);
        }
        self.0[place] = stated;
    }
}

/// Links with the elements they belong to.
type Links = Vec<(At, Link)>;

/// The ids of the records that are not what they were any more, and of those that are new, both sorted. A record that is
/// `alike` before and after is neither.
fn gone_and_new<'d, T>(
    changes: &'d [Change<T>],
    alike: impl Fn(&T, &T) -> bool,
    id: impl Fn(&'d T) -> &'d str,
) -> (Vec<&'d str>, Vec<&'d str>) {
    let apart = changes.iter().filter(|change| match (&change.before, &change.after) {
        (Some(before), Some(after)) => !alike(before, after),
        _ => true,
    });
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    for change in apart {
        gone.extend(change.before.as_ref().map(&id));
        new.extend(change.after.as_ref().map(&id));
    }
    gone.sort_unstable();
    new.sort_unstable();
    (gone, new)
}

/// Whether a relation joins the same elements in the same way.
pub(super) fn joined_alike(before: &Relation, after: &Relation) -> bool {
    (before.kind, &before.source, &before.target) == (after.kind, &after.source, &after.target)
}
