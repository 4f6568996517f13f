//! Elements and relations of a merge: graphs whose ends have to be there.

use serde_json::Value as Json;

use super::content::whole_element;
use super::decide::{Fate, Open, fate};
use super::{Merge, Sides, ids};
use crate::constraints::{check_attribute, check_ends};
use crate::fields::{fields, record, whole};
use crate::records::Attributes;
use crate::{Conflict, ConflictRecord, Element, Id, Model, Relation};

impl Merge<'_> {
    pub(super) fn merge_elements(&mut self) {
        let all = ids(self.models.map(|model| model.elements().map(|element| &element.id)));
        for id in all {
            let sides = self.models.map(|model| model.element(id.as_str()));
            let element = match fate(sides, fields) {
                Fate::Settled(element) => element,
                Fate::Contested => {
                    self.contest_element(id);
                    sides.ours.cloned()
                }
                Fate::Mixed(together, open) => {
                    let made = sides.ours.and_then(|ours| record(ours, &together)).filter(fits_its_kind);
                    self.open_fields(
                        ConflictRecord::Element,
                        id,
                        open,
                        made.is_some(),
                        sides.map(|side| side.map(whole)),
                    );
                    made.or_else(|| sides.ours.cloned())
                }
            };
            self.elements.extend(element.map(|element| (id.clone(), element)));
        }
        self.hold_kinds();
    }

    /// Where the sides have other kinds, and a relation that one of them made or changed is not allowed with the kind that
    /// the other gave, kind and relation are open; the kind of ours holds.
    fn hold_kinds(&mut self) {
        let Sides { base, ours, theirs } = self.models;
        let differs =
            |element: &&Element| theirs.element(element.id.as_str()).is_some_and(|other| other.kind != element.kind);
        for element in ours.elements().filter(differs) {
            let id = element.id.as_str();
            let blocked = |side: &Model, other: &Model| -> Vec<Id> {
                if base.element(id).map(|before| before.kind) == other.element(id).map(|there| there.kind) {
                    // The other side left the kind as it was: that of this side is taken.
                    return Vec::new();
                }
                let made = side.relations_of(id).into_iter();
                let made = made.filter(|relation| base.relation(relation.id.as_str()) != Some(*relation));
                made.filter(|relation| !is_allowed(relation, side, other)).map(|relation| relation.id.clone()).collect()
            };
            let blocked = [blocked(ours, theirs), blocked(theirs, ours)].concat();
            if blocked.is_empty() {
                continue;
            }
            self.hold_kind(element);
            for id in blocked {
                let sides = self.models.map(|model| model.relation(id.as_str()).map(whole));
                self.report(conflict(ConflictRecord::Relation, &id, None, sides));
            }
        }
    }

    /// The kind is open; that of ours holds.
    fn hold_kind(&mut self, ours: &Element) {
        let merged = self.elements.get(&ours.id).unwrap_or(ours);
        let held = Element { kind: ours.kind, ..merged.clone() };
        let fits = fits_its_kind(&held);
        let sides = self.models.map(|model| model.element(ours.id.as_str()));
        let kinds = sides.map(|side| side.map(|element| Json::from(element.kind.id())));
        let open = vec![("kind".to_owned(), kinds)];
        self.open_fields(ConflictRecord::Element, &ours.id, open, fits, sides.map(|side| side.map(whole)));
        self.elements.insert(ours.id.clone(), if fits { held } else { ours.clone() });
    }

    pub(super) fn merge_relations(&mut self) {
        let all = ids(self.models.map(|model| model.relations().map(|relation| &relation.id)));
        for id in &all {
            let sides = self.models.map(|model| model.relation(id.as_str()));
            let relation = match fate(sides, fields) {
                Fate::Settled(relation) => relation,
                Fate::Contested => {
                    // Deleted because an end was: then the question is about the end, which is asked below.
                    let lost_end = |relation: Option<&Relation>, there: &Model| {
                        relation.is_some_and(|each| !has_ends(there, each))
                    };
                    let Sides { ours, theirs, .. } = sides;
                    if !lost_end(ours, self.models.theirs) && !lost_end(theirs, self.models.ours) {
                        let values = sides.map(|side| side.map(whole));
                        self.report(conflict(ConflictRecord::Relation, id, None, values));
                        ours.cloned()
                    } else {
                        ours.or(theirs).cloned()
                    }
                }
                Fate::Mixed(together, open) => {
                    let made = sides.ours.and_then(|ours| record(ours, &together)).filter(relation_fits_its_kind);
                    if let Fate::Mixed(there, _) = fate(sides.swapped(), fields)
                        && let Some(theirs) = sides.theirs
                        && let made = record(theirs, &there).filter(relation_fits_its_kind)
                        && self.is_barred(made.as_ref().unwrap_or(theirs))
                    {
                        // Their merge would have to ask; so this one does, too.
                        self.report(conflict(ConflictRecord::Relation, id, None, sides.map(|side| side.map(whole))));
                    }
                    self.open_fields(
                        ConflictRecord::Relation,
                        id,
                        open,
                        made.is_some(),
                        sides.map(|side| side.map(whole)),
                    );
                    made.or_else(|| sides.ours.cloned())
                }
            };
            if let Some(relation) = relation {
                self.take_relation(relation, sides);
            }
        }
        self.keep_what_hangs_on_the_held();
    }

    /// Takes a relation in, when it can stand: asks about an end that is gone, holds what ours needs.
    fn take_relation(&mut self, relation: Relation, sides: Sides<Option<&Relation>>) {
        for end in [&relation.source, &relation.target] {
            if self.elements.contains_key(end) {
                continue;
            }
            self.contest_element(end);
            if let Some(ours) = self.models.ours.element(end.as_str()) {
                self.elements.insert(end.clone(), ours.clone());
            }
        }
        if self.stands(&relation) {
            self.relations.insert(relation.id.clone(), relation);
            return;
        }
        if self.is_barred(&relation) {
            self.report(conflict(ConflictRecord::Relation, &relation.id, None, sides.map(|side| side.map(whole))));
        }
        let ours = sides.ours.filter(|ours| self.stands(ours)).cloned();
        self.relations.extend(ours.map(|ours| (ours.id.clone(), ours)));
    }

    /// Whether both its ends are there, but the table does not allow it between them.
    fn is_barred(&self, relation: &Relation) -> bool {
        let there = |end: &Id| self.elements.contains_key(end);
        there(&relation.source) && there(&relation.target) && !self.stands(relation)
    }

    /// Whether its ends are there and may be joined so.
    fn stands(&self, relation: &Relation) -> bool {
        match (self.elements.get(&relation.source), self.elements.get(&relation.target)) {
            (Some(source), Some(target)) => check_ends(relation.kind, source.kind, target.kind).is_ok(),
            _ => false,
        }
    }

    /// The other side took the relations of what it deleted along; where the element stays they stay.
    fn keep_what_hangs_on_the_held(&mut self) {
        let hanging = self.held.iter().flat_map(|id| self.models.ours.relations_of(id.as_str()));
        let lost = hanging.filter(|relation| self.models.theirs.relation(relation.id.as_str()).is_none());
        let kept: Vec<Relation> = lost.filter(|relation| self.stands(relation)).cloned().collect();
        for relation in kept {
            self.relations.entry(relation.id.clone()).or_insert(relation);
        }
    }

    /// Asks about an element that one side deleted and the other needs.
    fn contest_element(&mut self, id: &Id) {
        let ours_has_it = self.models.ours.element(id.as_str()).is_some();
        if ours_has_it {
            self.held.insert(id.clone());
        }
        // What ours has stays where it is; what only the others have comes with what hangs on it.
        let values = self.models.map(|model| match ours_has_it {
            true => model.element(id.as_str()).map(whole),
            false => whole_element(model, id),
        });
        self.report(conflict(ConflictRecord::Element, id, None, values));
    }

    /// Reports open fields, each by itself; the whole record when they could not be brought together at all.
    pub(super) fn open_fields(
        &mut self,
        record: ConflictRecord,
        id: &Id,
        open: Open,
        made: bool,
        whole: Sides<Option<Json>>,
    ) {
        if !made {
            self.report(conflict(record, id, None, whole));
            return;
        }
        for (field, values) in open {
            self.report(conflict(record, id, Some(&field), values));
        }
    }
}

/// A conflict with its three values.
pub(super) fn conflict(record: ConflictRecord, id: &Id, field: Option<&str>, values: Sides<Option<Json>>) -> Conflict {
    Conflict::new(record, id.as_str(), field, [values.base, values.ours, values.theirs])
}

/// Whether the table allows a relation of one side with the kinds of the other, where that has its ends.
fn is_allowed(relation: &Relation, side: &Model, other: &Model) -> bool {
    let kind = |id: &Id| other.element(id.as_str()).or_else(|| side.element(id.as_str())).map(|element| element.kind);
    match (kind(&relation.source), kind(&relation.target)) {
        (Some(source), Some(target)) => check_ends(relation.kind, source, target).is_ok(),
        _ => false,
    }
}

fn has_ends(model: &Model, relation: &Relation) -> bool {
    [&relation.source, &relation.target].iter().all(|end| model.element(end.as_str()).is_some())
}

/// Whether every attribute is one of its kind, and of the right type.
pub(crate) fn fits_its_kind(element: &Element) -> bool {
    fit(&element.attributes, |attribute| element.kind.attribute(attribute), element.kind.id())
}

/// The same for a relation.
pub(crate) fn relation_fits_its_kind(relation: &Relation) -> bool {
    fit(&relation.attributes, |attribute| relation.kind.attribute(attribute), relation.kind.id())
}

fn fit(
    attributes: &Attributes,
    spec: impl Fn(&str) -> Option<&'static crate::metamodel::AttributeSpec>,
    kind: &str,
) -> bool {
    attributes.iter().all(|(name, value)| check_attribute(kind, spec(name), name, value).is_ok())
}
