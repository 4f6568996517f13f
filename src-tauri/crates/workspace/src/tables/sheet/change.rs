//! What an edit of a cell does: a text becomes operations, or is refused.
//!
//! The operations may name new records; their ids come from the caller.

use std::collections::BTreeSet;

use tragwerk_model::metamodel::{AttributeSpec, Family};
use tragwerk_model::ops::{
    Connect, CreateElement, Disconnect, EditElement, EditRelation, Op, RecordRef, RenameElement, SetAttribute,
};
use tragwerk_model::{Element, ElementKind, Id, Model, Refusal, Relation, RelationKind};
use tragwerk_text::{Args, Language, say};

use super::cell::others;
use super::column::{Column, Joined};
use super::named::Named;
use super::{attributes, head, letters, named};
use crate::wire::{Notation, TableRef};

/// What is to stand in a cell.
pub(crate) struct Wanted<'a> {
    /// Of which table.
    pub which: &'a TableRef,
    /// Element or relation of the row.
    pub row: &'a Id,
    /// The column.
    pub column: &'a Column,
    /// The new text.
    pub text: &'a str,
    /// What names that do not exist become.
    pub creates: Option<ElementKind>,
}

/// The operations that make a cell say a text; none when it says so already.
///
/// # Errors
/// What does not fit there.
pub(crate) fn change(
    language: Language,
    model: &Model,
    wanted: &Wanted<'_>,
    next_id: &mut dyn FnMut() -> Id,
) -> Result<Vec<Op>, Refusal> {
    if let Some(why) = head::locked(wanted.which, wanted.column) {
        return Err(Refusal::new("cell-locked").with("why", say(language, why, &Args::new())));
    }
    if let Some(relation) = model.relation(wanted.row.as_str()).filter(|_| is_of_relation(wanted.column)) {
        return of_relation(language, model, relation, wanted);
    }
    let unknown = || Refusal::new("element-unknown").with("id", wanted.row);
    let element = model.element(wanted.row.as_str()).ok_or_else(unknown)?;
    let id = || element.id.clone();
    Ok(match wanted.column {
        Column::Name => vec![Op::RenameElement(RenameElement { id: id(), name: one_line(wanted.text) })],
        Column::Description => vec![edited(element, Some(wanted.text.to_owned()), None)],
        Column::Tags => vec![edited(element, None, Some(tags(wanted.text)))],
        Column::Attribute(spec) => {
            let value = attributes::read(language, element.kind.id(), spec, wanted.text)?;
            vec![set(RecordRef::Element(id()), spec, value)]
        }
        Column::Joined(joined) => join(model, element, joined, wanted, next_id)?,
        Column::Letters(holder) => hold(model, element, holder, wanted, next_id)?,
        _ => Vec::new(),
    })
}

fn is_of_relation(column: &Column) -> bool {
    matches!(column, Column::Source | Column::Verb | Column::Target | Column::Attribute(_))
}

fn of_relation(
    language: Language,
    model: &Model,
    relation: &Relation,
    wanted: &Wanted<'_>,
) -> Result<Vec<Op>, Refusal> {
    let mut edit = EditRelation { id: relation.id.clone(), kind: None, source: None, target: None, properties: None };
    match wanted.column {
        Column::Source => edit.source = Some(end(model, &relation.source, wanted.text)?),
        Column::Target => edit.target = Some(end(model, &relation.target, wanted.text)?),
        Column::Verb => edit.kind = Some(verb(wanted.text)?),
        Column::Attribute(spec) => {
            let kind = relation.kind.id();
            let unknown = || Refusal::new("attribute-unknown").with("kind", kind).with("attribute", spec.id);
            let spec = relation.kind.attribute(spec.id).ok_or_else(unknown)?;
            let value = attributes::read(language, kind, spec, wanted.text)?;
            return Ok(vec![set(RecordRef::Relation(relation.id.clone()), spec, value)]);
        }
        _ => return Ok(Vec::new()),
    }
    Ok(vec![Op::EditRelation(edit)])
}

/// The one element that is named.
fn end(model: &Model, now: &Id, text: &str) -> Result<Id, Refusal> {
    match &named::read(model, ElementKind::ALL, &[now].into(), text)?[..] {
        [Named::Known(id)] => Ok(id.clone()),
        [Named::New(name)] => Err(Refusal::new("element-not-found").with("name", name)),
        _ => Err(Refusal::new("cell-one-name")),
    }
}

/// The relation with this word, in either language, or id.
fn verb(text: &str) -> Result<RelationKind, Refusal> {
    let text = text.trim().to_lowercase();
    let says = |kind: &&RelationKind| {
        kind.id() == text || Language::ALL.iter().any(|language| head::verb(*language, **kind).to_lowercase() == text)
    };
    let found = RelationKind::ALL.iter().find(says).copied();
    found.ok_or_else(|| Refusal::new("unknown-relation-kind").with("kind", text))
}

/// Joins the row to what is named and parts it from what no longer is.
fn join(
    model: &Model,
    row: &Element,
    joined: &Joined,
    wanted: &Wanted<'_>,
    next_id: &mut dyn FnMut() -> Id,
) -> Result<Vec<Op>, Refusal> {
    let there = others(model, &row.id, joined);
    let already: BTreeSet<&Id> = there.iter().map(|(_, other)| *other).collect();
    let meant = named::read(model, &joined.kinds(row.kind), &already, wanted.text)?;
    let stays = |id: &Id| meant.contains(&Named::Known(id.clone()));
    let mut ops: Vec<Op> = there
        .iter()
        .filter(|(_, other)| !stays(other))
        .map(|(relation, _)| Op::Disconnect(Disconnect { id: relation.id.clone() }))
        .collect();
    for one in &meant {
        let (other, kind) = match one {
            Named::Known(id) if already.contains(id) => continue,
            Named::Known(id) => (id.clone(), model.element(id.as_str()).map_or(row.kind, |one| one.kind)),
            Named::New(name) => {
                let kind = becomes(joined, wanted.creates, name)?;
                let id = next_id();
                ops.push(Op::CreateElement(CreateElement { id: Some(id.clone()), ..CreateElement::named(kind, name) }));
                (id, kind)
            }
        };
        let way = joined.ways.iter().find(|way| way.allows(row.kind, kind)).or_else(|| joined.ways.first());
        let Some(way) = way else { continue };
        let (source, target) = if way.outgoing { (row.id.clone(), other) } else { (other, row.id.clone()) };
        ops.push(connect(next_id(), way.kind, source, target));
    }
    Ok(ops)
}

/// What a name that nobody has becomes in a column.
fn becomes(joined: &Joined, wanted: Option<ElementKind>, name: &str) -> Result<ElementKind, Refusal> {
    let usual = joined.creates.first().copied().filter(|_| joined.sure);
    let kind = wanted.filter(|kind| joined.creates.contains(kind)).or(usual);
    kind.ok_or_else(|| Refusal::new("cell-name-unknown").with("name", name))
}

/// Gives a holder the responsibilities of the letters, and takes those away that have none.
fn hold(
    model: &Model,
    thing: &Element,
    holder: &Id,
    wanted: &Wanted<'_>,
    next_id: &mut dyn FnMut() -> Id,
) -> Result<Vec<Op>, Refusal> {
    let unknown = || Refusal::new("element-unknown").with("id", holder);
    let one = model.element(holder.as_str()).ok_or_else(unknown)?;
    let notation = wanted.which.notation;
    let kinds =
        letters::read(notation, wanted.text, one.kind, thing.kind).map_err(|found| no_letter(notation, &found))?;
    let held: Vec<&Relation> = model
        .incoming(thing.id.as_str())
        .into_iter()
        .filter(|tie| tie.source == *holder && tie.kind.family() == Family::Responsibility)
        .collect();
    let mut ops: Vec<Op> = held
        .iter()
        .filter(|tie| !kinds.contains(&tie.kind))
        .map(|tie| Op::Disconnect(Disconnect { id: tie.id.clone() }))
        .collect();
    let fresh = kinds.into_iter().filter(|kind| !held.iter().any(|tie| tie.kind == *kind));
    ops.extend(fresh.map(|kind| connect(next_id(), kind, holder.clone(), thing.id.clone())));
    Ok(ops)
}

fn no_letter(notation: Notation, found: &str) -> Refusal {
    let own = letters::letters(notation).iter().map(|one| one.letter);
    let known: Vec<&str> = own.collect();
    Refusal::new("letter-unknown").with("letter", found).with("letters", known.join(", "))
}

fn connect(id: Id, kind: RelationKind, source: Id, target: Id) -> Op {
    Op::Connect(Connect { id: Some(id), kind, source, target, attributes: std::collections::BTreeMap::new() })
}

fn set(record: RecordRef, spec: &AttributeSpec, value: Option<tragwerk_model::Value>) -> Op {
    Op::SetAttribute(SetAttribute { record, attribute: spec.id.to_owned(), value })
}

fn edited(element: &Element, description: Option<String>, tags: Option<Vec<String>>) -> Op {
    Op::EditElement(EditElement { id: element.id.clone(), description, tags, properties: None })
}

fn tags(text: &str) -> Vec<String> {
    text.split([';', ',', '\n']).map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()).collect()
}

fn one_line(text: &str) -> String {
    text.trim().to_owned()
}
