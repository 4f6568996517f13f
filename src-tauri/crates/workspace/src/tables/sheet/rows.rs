//! The rows of a table: which elements or relations, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::metamodel::Family;
use tragwerk_model::{Element, ElementKind, Id, Model, Refusal, Relation, RelationKind};
use tragwerk_text::{Args, Language, say};

use super::cell::Cells;
use super::column::Column;
use super::layout::{ASKED_FOR, units};
use super::{element_kind, relation_kind};
use crate::tables::sorted;
use crate::wire::{KindCount, SheetRow, TableName, TableRef};

/// The rows, each with a cell for every column.
///
/// # Errors
/// `unknown-kind`.
pub(super) fn rows(
    language: Language,
    model: &Model,
    which: &TableRef,
    columns: &[Column],
) -> Result<Vec<SheetRow>, Refusal> {
    let cells = Cells::of(language, model, which);
    if which.name == TableName::Relations {
        let kind = relation_kind(which)?;
        let mut all: Vec<&Relation> =
            model.relations().filter(|one| kind.is_none_or(|kind| one.kind == kind)).collect();
        let name = |id: &Id| model.element(id.as_str()).map(|one| one.name.as_str());
        all.sort_by_cached_key(|one| (one.kind, name(&one.source), name(&one.target), &one.id));
        return Ok(all.into_iter().map(|one| of_relation(&cells, one, columns)).collect());
    }
    let elements = elements(model, which, element_kind(which)?);
    Ok(elements.into_iter().map(|one| of_element(&cells, one, columns)).collect())
}

/// Kinds that a table can be narrowed to, in the order of the metamodel.
pub(super) fn kinds(language: Language, model: &Model, which: &TableRef) -> Vec<KindCount> {
    let mut counts: BTreeMap<usize, (String, String, u32)> = BTreeMap::new();
    let mut count = |place: usize, id: &str, prefix: &str, suffix: &str| {
        let word = || say(language, &format!("{prefix}-{id}{suffix}"), &Args::new());
        counts.entry(place).or_insert_with(|| (id.to_owned(), word(), 0)).2 += 1;
    };
    match which.name {
        TableName::Relations => {
            model.relations().for_each(|one| count(one.kind as usize, one.kind.id(), "relation", ""));
        }
        TableName::Elements => {
            model.elements().for_each(|one| count(one.kind as usize, one.kind.id(), "kind", ".plural"));
        }
        TableName::ResponsibilityMatrix => model
            .elements()
            .filter(|one| can_be_answered_for(one.kind))
            .for_each(|one| count(one.kind as usize, one.kind.id(), "kind", ".plural")),
        _ => {}
    }
    counts.into_values().map(|(id, label, count)| KindCount { id, label, count }).collect()
}

fn elements<'m>(model: &'m Model, which: &TableRef, kind: Option<ElementKind>) -> Vec<&'m Element> {
    let of = |kind: ElementKind| sorted(model.elements().filter(move |one| one.kind == kind));
    match which.name {
        TableName::ResponsibilityMatrix => match kind {
            Some(kind) if can_be_answered_for(kind) => of(kind),
            Some(_) => Vec::new(),
            None => answered_for(model),
        },
        TableName::DecisionRegister => of(ElementKind::Decision),
        TableName::MetricCatalogue => of(ElementKind::Metric),
        TableName::ConflictRegister => of(ElementKind::Conflict),
        TableName::IntegrationMatrix => units(model).iter().filter_map(|id| model.element(id.as_str())).collect(),
        TableName::Elements | TableName::Relations => match kind {
            Some(kind) => of(kind),
            None => sorted(model.elements()),
        },
    }
}

/// Whether somebody can answer for such a thing.
fn can_be_answered_for(kind: ElementKind) -> bool {
    RelationKind::AccountableFor.allows(ElementKind::Role, kind)
}

/// What somebody answers for, and what one would ask it of.
fn answered_for(model: &Model) -> Vec<&Element> {
    let ties = model.relations().filter(|one| one.kind.family() == Family::Responsibility);
    let things: BTreeSet<&Id> = ties.map(|one| &one.target).collect();
    sorted(model.elements().filter(|one| ASKED_FOR.contains(&one.kind) || things.contains(&one.id)))
}

fn of_element(cells: &Cells<'_>, element: &Element, columns: &[Column]) -> SheetRow {
    SheetRow {
        id: element.id.clone(),
        relation: false,
        kind: element.kind.id().to_owned(),
        cells: columns.iter().map(|column| cells.of_element(element, column)).collect(),
    }
}

fn of_relation(cells: &Cells<'_>, relation: &Relation, columns: &[Column]) -> SheetRow {
    SheetRow {
        id: relation.id.clone(),
        relation: true,
        kind: relation.kind.id().to_owned(),
        cells: columns.iter().map(|column| cells.of_relation(relation, column)).collect(),
    }
}
