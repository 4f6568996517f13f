//! A finding and the model in which it was found, as fixes look at them.

use tragwerk_model::ops::{Disconnect, EditRelation, Op};
use tragwerk_model::{ElementKind, Id, Relation, RelationKind};

use crate::{At, Finding, Reading};

/// A finding in its model.
#[derive(Debug, Clone, Copy)]
pub struct Case<'c> {
    /// The model, read.
    pub reading: &'c Reading<'c>,
    /// The finding.
    pub finding: &'c Finding,
}

impl<'c> Case<'c> {
    /// A finding of this model.
    pub fn new(reading: &'c Reading<'c>, finding: &'c Finding) -> Self {
        Self { reading, finding }
    }

    /// The element it is about.
    pub fn subject(&self) -> Option<At> {
        self.finding.subject.as_ref().and_then(|id| self.reading.at(id.as_str()))
    }

    /// The other element of a pair: its id is the finding's key.
    pub fn other(&self) -> Option<At> {
        self.reading.at(&self.finding.key)
    }

    /// The id of an element.
    pub fn id(&self, at: At) -> &'c Id {
        &self.reading.element(at).id
    }

    /// The ids of elements.
    pub fn ids(&self, all: impl IntoIterator<Item = At>) -> Vec<Id> {
        all.into_iter().map(|at| self.id(at).clone()).collect()
    }

    /// What proves it, of one kind.
    pub fn evidence(&self, kind: ElementKind) -> Vec<At> {
        let elements = self.finding.evidence.iter().filter_map(|id| self.reading.at(id.as_str()));
        elements.filter(|at| self.reading.kind(*at) == kind).collect()
    }

    /// The relations of a kind from one element to another.
    pub fn between(&self, source: At, kind: RelationKind, target: At) -> Vec<&'c Relation> {
        let links = self.reading.out(source, kind).iter().filter(|link| link.other == target);
        links.map(|link| self.reading.relation(link.relation)).collect()
    }

    /// Takes the relations of a kind between two elements away.
    pub fn cut(&self, source: At, kind: RelationKind, target: At) -> Vec<Op> {
        let relations = self.between(source, kind, target).into_iter();
        relations.map(|relation| Op::Disconnect(Disconnect { id: relation.id.clone() })).collect()
    }

    /// Makes the relations of a kind between two elements one of another kind, the first of these that the metamodel
    /// allows between them; what says the same already, or cannot be said, goes.
    pub fn turn(&self, source: At, kind: RelationKind, target: At, into: &[RelationKind]) -> Vec<Op> {
        let ends = (self.reading.kind(source), self.reading.kind(target));
        let turned = into.iter().copied().find(|kind| kind.allows(ends.0, ends.1));
        let turned = turned.filter(|kind| self.between(source, *kind, target).is_empty());
        let mut ops = self.cut(source, kind, target);
        if let (Some(Op::Disconnect(first)), Some(kind)) = (ops.first().cloned(), turned) {
            let (id, kind) = (first.id, Some(kind));
            ops[0] = Op::EditRelation(EditRelation { id, kind, source: None, target: None, properties: None });
        }
        ops
    }
}
