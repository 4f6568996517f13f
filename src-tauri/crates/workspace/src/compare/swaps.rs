//! Relations that came and went, gathered to what a person would say of one element: who decides now instead of whom.
//!
//! It must not know: any word. Invariant: every relation that is only on one side, or leads elsewhere, is in exactly one
//! turn, unless both of its ends went with it.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::metamodel::Family;
use tragwerk_model::{Diff, Id, Model, Relation, RelationKind};

/// What became of the relations of one kind at one element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swap {
    /// The element it is told of.
    pub subject: Id,
    /// Their kind.
    pub kind: RelationKind,
    /// Whether the element is where they end.
    pub reversed: bool,
    /// The other ends of those that are gone.
    pub from: Vec<Id>,
    /// The other ends of those that are new.
    pub to: Vec<Id>,
    /// The relations themselves.
    pub relations: Vec<Id>,
}

/// Whether a relation is told where it ends: who answers for something and what it rests on is told of the thing.
pub fn told_at_target(kind: RelationKind) -> bool {
    matches!(kind.family(), Family::Responsibility | Family::Information | Family::Authority)
        && kind != RelationKind::DecidedIn
}

/// Whether a relation says where something belongs, so that another one means it moved.
pub fn is_place(kind: RelationKind) -> bool {
    matches!(kind, RelationKind::PartOf | RelationKind::ReportsTo)
}

/// All turns of a diff, by kind and element.
pub fn swaps(before: &Model, after: &Model, diff: &Diff) -> Vec<Swap> {
    let (mut lost, mut gained): (Vec<&Relation>, Vec<&Relation>) = (Vec::new(), Vec::new());
    for change in &diff.relations {
        match (&change.before, &change.after) {
            (Some(was), Some(is)) if ends(was) == ends(is) => {}
            (was, is) => {
                lost.extend(was);
                gained.extend(is);
            }
        }
    }
    // What went with both its ends is told by these.
    lost.retain(|relation| {
        [&relation.source, &relation.target].iter().any(|end| after.element(end.as_str()).is_some())
    });
    let (gone, come) = (anchors(&lost), anchors(&gained));
    let sides = Sides { before, after, swapped: gone.intersection(&come).cloned().collect() };
    let mut turns: BTreeMap<(RelationKind, Id, bool), Swap> = BTreeMap::new();
    for (relation, is_new) in lost.iter().map(|each| (each, false)).chain(gained.iter().map(|each| (each, true))) {
        let reversed = sides.is_told_at_target(relation);
        let (subject, other) = anchored(relation, reversed);
        let turn = turns.entry((relation.kind, subject.clone(), reversed)).or_insert_with(|| Swap {
            subject: subject.clone(),
            kind: relation.kind,
            reversed,
            from: Vec::new(),
            to: Vec::new(),
            relations: Vec::new(),
        });
        if is_new {
            turn.to.push(other.clone())
        } else {
            turn.from.push(other.clone())
        }
        turn.relations.push(relation.id.clone());
    }
    turns.into_values().collect()
}

fn ends(relation: &Relation) -> (RelationKind, &Id, &Id) {
    (relation.kind, &relation.source, &relation.target)
}

fn anchored(relation: &Relation, reversed: bool) -> (&Id, &Id) {
    if reversed { (&relation.target, &relation.source) } else { (&relation.source, &relation.target) }
}

/// A kind of relation at one element, and whether the element is where it ends.
type Anchor<'a> = (RelationKind, &'a Id, bool);

fn anchors<'a>(relations: &[&'a Relation]) -> BTreeSet<Anchor<'a>> {
    let both = |relation: &&'a Relation| {
        [false, true].map(|reversed| (relation.kind, anchored(relation, reversed).0, reversed))
    };
    relations.iter().flat_map(both).collect()
}

struct Sides<'a> {
    before: &'a Model,
    after: &'a Model,
    /// Where something came for something of its kind that went.
    swapped: BTreeSet<Anchor<'a>>,
}

impl Sides<'_> {
    /// Where its kind is told; at the other end when only there something came for something that went, or when only
    /// that one is on both sides.
    fn is_told_at_target(&self, relation: &Relation) -> bool {
        let usual = told_at_target(relation.kind);
        if self.is_swapped(relation, usual) {
            return usual;
        }
        if self.is_swapped(relation, !usual) {
            return !usual;
        }
        let lasts = |reversed: bool| {
            let id = anchored(relation, reversed).0.as_str();
            self.before.element(id).is_some() && self.after.element(id).is_some()
        };
        if !lasts(usual) && lasts(!usual) { !usual } else { usual }
    }

    fn is_swapped(&self, relation: &Relation, reversed: bool) -> bool {
        self.swapped.contains(&(relation.kind, anchored(relation, reversed).0, reversed))
    }
}
