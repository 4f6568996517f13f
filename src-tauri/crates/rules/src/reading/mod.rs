//! A model as the rules read it: elements and relations numbered in the order of their ids, and adjacency by relation
//! kind, built once per check. Knows no rule; what several rules derive from it is in `notions`.
//!
//! Invariant: everything it hands out is in the order of ids, so nothing depends on the order of records.

mod adjacency;
mod components;
mod walk;

use std::collections::HashMap;

use tragwerk_model::{Element, ElementKind, Model, Relation, RelationKind};

use adjacency::Adjacency;
pub use adjacency::{Link, distinct};
pub use components::{cycles, groups};
pub use walk::{Marks, closure, reach};

use crate::notions::Derived;

/// The number of an element: its place in the order of ids (by Unicode code point).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At(u32);

/// The number of a relation: its place in the order of ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelationAt(u32);

impl At {
    /// As an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A model prepared for reading.
#[derive(Debug)]
pub struct Reading<'m> {
    model: &'m Model,
    elements: Vec<&'m Element>,
    relations: Vec<&'m Relation>,
    by_id: HashMap<&'m str, At>,
    by_kind: Vec<Vec<At>>,
    out: Adjacency,
    into: Adjacency,
    pub(crate) derived: Derived,
}

impl<'m> Reading<'m> {
    /// Numbers the model and joins it.
    pub fn of(model: &'m Model) -> Self {
        let elements: Vec<_> = model.elements().collect();
        let relations: Vec<_> = model.relations().collect();
        let by_id: HashMap<_, _> =
            elements.iter().zip(0..).map(|(element, at)| (element.id.as_str(), At(at))).collect();
        let mut by_kind = vec![Vec::new(); ElementKind::ALL.len()];
        for (element, at) in elements.iter().zip(0..) {
            by_kind[element.kind as usize].push(At(at));
        }
        let ends: Vec<_> = relations
            .iter()
            .zip(0..)
            .filter_map(|(relation, at)| {
                let source = by_id.get(relation.source.as_str())?;
                let target = by_id.get(relation.target.as_str())?;
                Some((*source, *target, relation.kind, RelationAt(at)))
            })
            .collect();
        let out = Adjacency::joining(
            elements.len(),
            ends.iter().map(|(from, to, kind, at)| (*from, Link::new(*kind, *to, *at))),
        );
        let into = Adjacency::joining(
            elements.len(),
            ends.iter().map(|(from, to, kind, at)| (*to, Link::new(*kind, *from, *at))),
        );
        Self { model, elements, relations, by_id, by_kind, out, into, derived: Derived::default() }
    }

    /// The model itself.
    pub fn model(&self) -> &'m Model {
        self.model
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.elements.len()
    }

    /// Whether there is no element.
    pub fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// All elements.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = At> + use<> {
        (0..self.elements.len() as u32).map(At)
    }

    /// All elements of a kind.
    pub fn of_kind(&self, kind: ElementKind) -> &[At] {
        &self.by_kind[kind as usize]
    }

    /// The number of the element with this id.
    pub fn at(&self, id: &str) -> Option<At> {
        self.by_id.get(id).copied()
    }

    /// The element.
    pub fn element(&self, at: At) -> &'m Element {
        self.elements[at.index()]
    }

    /// Its kind.
    pub fn kind(&self, at: At) -> ElementKind {
        self.element(at).kind
    }

    /// The text of a typed attribute; empty when there is none.
    pub fn text(&self, at: At, attribute: &str) -> &'m str {
        self.element(at).text(attribute)
    }

    /// The relation.
    pub fn relation(&self, at: RelationAt) -> &'m Relation {
        self.relations[at.0 as usize]
    }

    /// All relations with their numbers.
    pub fn relations(&self) -> impl Iterator<Item = (RelationAt, &'m Relation)> + '_ {
        self.relations.iter().zip(0..).map(|(relation, at)| (RelationAt(at), *relation))
    }

    /// Relations of a kind that leave the element: by other end, then relation.
    pub fn out(&self, at: At, kind: RelationKind) -> &[Link] {
        self.out.of_kind(at, kind)
    }

    /// Relations of a kind that arrive at the element: by other end, then relation.
    pub fn into(&self, at: At, kind: RelationKind) -> &[Link] {
        self.into.of_kind(at, kind)
    }

    /// All relations that leave the element: by kind, other end, relation.
    pub fn all_out(&self, at: At) -> &[Link] {
        self.out.of(at)
    }

    /// All relations that arrive at the element: by kind, other end, relation.
    pub fn all_into(&self, at: At) -> &[Link] {
        self.into.of(at)
    }

    /// The distinct elements that relations of a kind lead to.
    pub fn targets(&self, at: At, kind: RelationKind) -> impl Iterator<Item = At> + Clone + '_ {
        distinct(self.out(at, kind))
    }

    /// The distinct elements from which relations of a kind come.
    pub fn sources(&self, at: At, kind: RelationKind) -> impl Iterator<Item = At> + Clone + '_ {
        distinct(self.into(at, kind))
    }

    /// Whether a relation of a kind leaves the element.
    pub fn has_out(&self, at: At, kind: RelationKind) -> bool {
        !self.out(at, kind).is_empty()
    }

    /// Whether a relation of a kind arrives at the element.
    pub fn has_into(&self, at: At, kind: RelationKind) -> bool {
        !self.into(at, kind).is_empty()
    }

    /// How many relations touch the element; one from it to itself counts once.
    pub fn degree(&self, at: At) -> usize {
        let into = self.all_into(at).iter().filter(|link| link.other != at).count();
        self.all_out(at).len() + into
    }
}
