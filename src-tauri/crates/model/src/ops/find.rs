//! Finding the record an operation speaks of, or refusing.

use serde::{Deserialize, Serialize};

use crate::constraints::check_id;
use crate::diff::Change;
use crate::{Diff, Element, Id, Model, Note, Refusal, Relation, Statement, View, ViewNode};

/// An element or a relation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "id", rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum RecordRef {
    /// An element by id.
    Element(Id),
    /// A relation by id.
    Relation(Id),
}

impl RecordRef {
    /// The diff of editing the statements of the record.
    pub(super) fn edit_statements(
        &self,
        model: &Model,
        edit: impl FnOnce(&mut Vec<Statement>) -> Result<(), Refusal>,
    ) -> Result<Diff, Refusal> {
        match self {
            Self::Element(id) => change_element(model, id, |element| edit(&mut element.statements)),
            Self::Relation(id) => change_relation(model, id, |relation| edit(&mut relation.statements)),
        }
    }
}

pub(super) fn element<'m>(model: &'m Model, id: &Id) -> Result<&'m Element, Refusal> {
    model.element(id.as_str()).ok_or_else(|| Refusal::new("element-unknown").with("id", id))
}

pub(super) fn relation<'m>(model: &'m Model, id: &Id) -> Result<&'m Relation, Refusal> {
    model.relation(id.as_str()).ok_or_else(|| Refusal::new("relation-unknown").with("id", id))
}

pub(super) fn view<'m>(model: &'m Model, id: &Id) -> Result<&'m View, Refusal> {
    model.view(id.as_str()).ok_or_else(|| Refusal::new("view-unknown").with("id", id))
}

pub(super) fn node<'m>(model: &'m Model, view_id: &Id, id: &Id) -> Result<&'m ViewNode, Refusal> {
    view(model, view_id)?;
    let name = element(model, id)?.name.as_str();
    model.node(view_id, id).ok_or_else(|| Refusal::new("not-placed").with("name", name))
}

pub(super) fn note<'m>(model: &'m Model, view_id: &Id, id: &Id) -> Result<&'m Note, Refusal> {
    view(model, view_id)?;
    model.note(view_id, id).ok_or_else(|| Refusal::new("note-unknown").with("id", id))
}

/// The id of a new record: given, valid, not taken.
pub(super) fn new_id(id: Option<&Id>, taken: impl FnOnce(&Id) -> bool) -> Result<Id, Refusal> {
    let id = id.ok_or_else(|| Refusal::new("id-invalid").with("id", ""))?;
    check_id(id)?;
    if taken(id) {
        return Err(Refusal::new("id-taken").with("id", id));
    }
    Ok(id.clone())
}

/// The diff of one changed element; empty when nothing changes.
pub(super) fn change_element(
    model: &Model,
    id: &Id,
    edit: impl FnOnce(&mut Element) -> Result<(), Refusal>,
) -> Result<Diff, Refusal> {
    let elements = changed(element(model, id)?, edit)?;
    Ok(Diff { elements, ..Diff::default() })
}

/// The diff of one changed relation; empty when nothing changes.
pub(super) fn change_relation(
    model: &Model,
    id: &Id,
    edit: impl FnOnce(&mut Relation) -> Result<(), Refusal>,
) -> Result<Diff, Refusal> {
    let relations = changed(relation(model, id)?, edit)?;
    Ok(Diff { relations, ..Diff::default() })
}

/// The change of one record, or none when it stays as it was.
pub(super) fn changed<T: Clone + PartialEq>(
    before: &T,
    edit: impl FnOnce(&mut T) -> Result<(), Refusal>,
) -> Result<Vec<Change<T>>, Refusal> {
    let mut after = before.clone();
    edit(&mut after)?;
    Ok(if after == *before { Vec::new() } else { vec![Change::changed(before.clone(), after)] })
}
