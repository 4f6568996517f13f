//! A model as the rules read it: elements and relations numbered in the order of their ids, and adjacency by relation
//! kind, built once per check. Knows no rule; what several rules derive from it is in `notions`.
//!
//! Invariant: everything it hands out is in the order of ids, so nothing depends on the order of records.

mod adjacency;
mod components;
mod index;
mod renumbering;
#[cfg(test)]
pub(crate) mod seen;
mod walk;

use std::collections::BTreeSet;

use tragwerk_model::{Diff, Element, ElementKind, Model, Relation, RelationKind, Statement};

pub use adjacency::{Link, distinct};
pub use components::{cycles, groups};
pub(crate) use index::Index;
pub use walk::{Marks, closure, reach};

use crate::notions::Derived;
use crate::{Parameter, Parameters};

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
    index: Index,
    pub(crate) derived: Derived,
    parameters: Parameters,
    /// What has been read of it so far.
    #[cfg(test)]
    pub(crate) seen: std::cell::RefCell<seen::Seen>,
}

/// Notes what a check reads; only tests ask for it.
macro_rules! note {
    ($reading:expr, $set:ident, $what:expr) => {
        #[cfg(test)]
        $reading.seen.borrow_mut().$set.insert($what);
    };
}

impl<'m> Reading<'m> {
    /// Numbers the model and joins it.
    pub fn of(model: &'m Model) -> Self {
        Self::resumed(model, Index::of(model), Derived::default())
    }

    /// Takes up a model again of which numbering and what was worked out still hold.
    pub(crate) fn resumed(model: &'m Model, index: Index, derived: Derived) -> Self {
        Self {
            model,
            index,
            derived,
            parameters: Parameters::default(),
            #[cfg(test)]
            seen: std::cell::RefCell::default(),
        }
    }

    /// The same, with numbers in rules set otherwise.
    #[must_use]
    pub(crate) fn with_parameters(mut self, parameters: &Parameters) -> Self {
        self.parameters.clone_from(parameters);
        self
    }

    /// A model read before, after a diff: what still holds of its numbering and of what was worked out is kept.
    pub(crate) fn followed(model: &'m Model, diff: &Diff, mut index: Index, derived: Derived) -> Self {
        let joined = diff.relations.iter().filter(|change| match (&change.before, &change.after) {
            (Some(before), Some(after)) => !index::joined_alike(before, after),
            _ => true,
        });
        let joined = joined.flat_map(|change| change.before.iter().chain(&change.after));
        let joined: BTreeSet<RelationKind> = joined.map(|relation| relation.kind).collect();
        let numbers = index.follow(model, diff);
        let mut reading = Self::resumed(model, index, Derived::default());
        let changed = diff.elements.iter().filter_map(|change| change.after.as_ref());
        let changed = changed.filter_map(|element| Some((reading.at(element.id.as_str())?, element.name.as_str())));
        let changed: Vec<(At, &str)> = changed.collect();
        reading.derived = if numbers.is_idle() {
            derived.kept(&joined, &changed)
        } else {
            derived.renumbered(&numbers.before(), &changed)
        };
        reading
    }

    /// What still holds of it while nothing comes, goes or is joined anew.
    pub(crate) fn into_parts(self) -> (Index, Derived) {
        (self.index, self.derived)
    }

    /// The model itself.
    pub fn model(&self) -> &'m Model {
        self.model
    }

    /// The number that holds for a parameter of a rule.
    pub fn parameter(&self, parameter: &Parameter) -> usize {
        self.parameters.get(parameter)
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        #[cfg(test)]
        self.seen.borrow_mut().kinds.extend(ElementKind::ALL);
        self.count()
    }

    /// How many numbers there are: room for something about each element.
    pub(crate) fn count(&self) -> usize {
        self.index.elements.len()
    }

    /// Whether there is no element.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All elements.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = At> + use<> {
        (0..self.index.elements.len() as u32).map(At)
    }

    /// All elements of a kind.
    pub fn of_kind(&self, kind: ElementKind) -> &[At] {
        note!(self, kinds, kind);
        self.starting_at(kind)
    }

    /// All elements of a kind, to begin at each by itself: those without relations make no difference to others.
    pub(crate) fn starting_at(&self, kind: ElementKind) -> &[At] {
        &self.index.by_kind[kind as usize]
    }

    /// The number of the element with this id.
    pub fn at(&self, id: &str) -> Option<At> {
        self.index.number(self.model.node_index(id)?)
    }

    /// The element.
    pub fn element(&self, at: At) -> &'m Element {
        note!(self, elements, at);
        self.named(at)
    }

    /// The element, to tell its id and name.
    pub(crate) fn named(&self, at: At) -> &'m Element {
        &self.model.graph()[self.index.elements[at.index()]]
    }

    /// Its kind.
    pub fn kind(&self, at: At) -> ElementKind {
        self.index.kinds[at.index()]
    }

    /// The text of a typed attribute; empty when there is none.
    pub fn text(&self, at: At, attribute: &str) -> &'m str {
        self.element(at).text(attribute)
    }

    /// The relation.
    pub fn relation(&self, at: RelationAt) -> &'m Relation {
        note!(self, relations, at);
        self.numbered(at)
    }

    /// The relation, to tell its id.
    pub(crate) fn numbered(&self, at: RelationAt) -> &'m Relation {
        &self.model.graph()[self.index.relations[at.0 as usize]]
    }

    /// What sources say about the element.
    pub fn statements(&self, at: At) -> &'m [Statement] {
        if self.index.is_element_stated(at) { &self.element(at).statements } else { &[] }
    }

    /// What sources say about the relation.
    pub fn statements_on(&self, at: RelationAt) -> &'m [Statement] {
        if self.index.is_relation_stated(at) { &self.relation(at).statements } else { &[] }
    }

    /// All relations with their numbers.
    pub fn relations(&self) -> impl Iterator<Item = (RelationAt, &'m Relation)> + '_ {
        let all = self.index.relations.iter().zip(0..);
        all.map(|(edge, at)| (RelationAt(at), &self.model.graph()[*edge]))
    }

    /// Relations of a kind that leave the element: by other end, then relation.
    pub fn out(&self, at: At, kind: RelationKind) -> &[Link] {
        note!(self, links, (at, kind));
        self.index.out.of_kind(at, kind)
    }

    /// Relations of a kind that arrive at the element: by other end, then relation.
    pub fn into(&self, at: At, kind: RelationKind) -> &[Link] {
        note!(self, links, (at, kind));
        self.index.into.of_kind(at, kind)
    }

    /// All relations that leave the element: by kind, other end, relation.
    pub fn all_out(&self, at: At) -> &[Link] {
        note!(self, ends, at);
        self.index.out.of(at)
    }

    /// All relations that arrive at the element: by kind, other end, relation.
    pub fn all_into(&self, at: At) -> &[Link] {
        note!(self, ends, at);
        self.index.into.of(at)
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
