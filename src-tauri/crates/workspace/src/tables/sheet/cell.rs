//! What a cell says.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::metamodel::{AttributeSpec, AttributeType, Family};
use tragwerk_model::{Element, Id, Model, Refusal, Relation, RelationKind, Statement, Value};
use tragwerk_rules::matrix::matrix;
use tragwerk_rules::{notions, sentence};
use tragwerk_text::{Args, Language, attribute, quoted, refusal, say};

use super::column::{Column, Joined};
use super::{attributes, head, letters, named};
use crate::wire::{MatrixCell, SheetCell, TableName, TableRef};
use crate::words::{decision_sentence, full_relation_value, full_value, integration_matrix};

/// What cells of a table are made of.
pub(super) struct Cells<'m> {
    language: Language,
    model: &'m Model,
    which: &'m TableRef,
    /// Responsibilities by thing and holder.
    held: BTreeMap<(&'m Id, &'m Id), BTreeSet<RelationKind>>,
    /// What ties two units.
    ties: BTreeMap<(Id, Id), MatrixCell>,
}

impl<'m> Cells<'m> {
    pub(super) fn of(language: Language, model: &'m Model, which: &'m TableRef) -> Self {
        let mut cells = Self { language, model, which, held: BTreeMap::new(), ties: BTreeMap::new() };
        match which.name {
            TableName::ResponsibilityMatrix => cells.hold(),
            TableName::IntegrationMatrix => cells.tie(),
            _ => {}
        }
        cells
    }

    fn hold(&mut self) {
        for one in self.model.relations().filter(|one| one.kind.family() == Family::Responsibility) {
            self.held.entry((&one.target, &one.source)).or_default().insert(one.kind);
        }
    }

    fn tie(&mut self) {
        let matrix = integration_matrix(self.language, self.model, &matrix(self.model));
        let unit = |place: u32| matrix.units.get(usize::try_from(place).ok()?).map(|unit| unit.id.clone());
        for cell in &matrix.cells {
            if let (Some(one), Some(other)) = (unit(cell.one), unit(cell.other)) {
                self.ties.insert((one.clone(), other.clone()), cell.clone());
                self.ties.insert((other, one), cell.clone());
            }
        }
    }

    /// A cell in the row of an element.
    pub(super) fn of_element(&self, element: &Element, column: &Column) -> SheetCell {
        let kind = element.kind;
        match column {
            Column::Name => plain(&element.name),
            Column::Kind => plain(&say(self.language, &format!("kind-{}", kind.id()), &Args::new())),
            Column::Description => plain(&element.description),
            Column::Tags => plain(&element.tags.join("; ")),
            Column::Attribute(spec) => {
                let cell = element
                    .attributes
                    .get(spec.id)
                    .map(|value| self.value(spec, value, full_value(self.language, kind, spec.id, value).said()));
                SheetCell { disputed: self.disputed(&element.statements, spec), ..cell.unwrap_or_default() }
            }
            Column::Attributes => {
                let said = element.attributes.iter().map(|(id, value)| {
                    let value = full_value(self.language, kind, id, value).said();
                    format!("{}: {value}", attribute(self.language, kind.id(), id))
                });
                plain(&said.collect::<Vec<_>>().join("; "))
            }
            Column::Sentence => sentence::decision(self.model, &element.id)
                .map_or_else(SheetCell::default, |parts| plain(&decision_sentence(self.language, &parts).plain)),
            Column::Joined(joined) => self.joined(element, joined),
            Column::Letters(holder) => self.letters(element, holder),
            Column::Ties(unit) => self.tied(element, unit),
            Column::Source | Column::Verb | Column::Target => SheetCell::default(),
        }
    }

    /// A cell in the row of a relation.
    pub(super) fn of_relation(&self, relation: &Relation, column: &Column) -> SheetCell {
        match column {
            Column::Source => self.end(&relation.source),
            Column::Target => self.end(&relation.target),
            Column::Verb => plain(&head::verb(self.language, relation.kind)),
            Column::Attribute(spec) if relation.kind.attribute(spec.id).is_none() => {
                let why = Refusal::new("attribute-unknown").with("kind", relation.kind.id()).with("attribute", spec.id);
                SheetCell { locked: Some(refusal(self.language, &why.code, &why.args)), ..SheetCell::default() }
            }
            Column::Attribute(spec) => {
                let cell = relation.attributes.get(spec.id).map(|value| {
                    self.value(spec, value, full_relation_value(self.language, relation.kind, spec.id, value).said())
                });
                SheetCell { disputed: self.disputed(&relation.statements, spec), ..cell.unwrap_or_default() }
            }
            _ => SheetCell::default(),
        }
    }

    fn value(&self, spec: &AttributeSpec, value: &Value, said: String) -> SheetCell {
        let text = attributes::written(self.language, spec, value);
        let said = match spec.holds {
            AttributeType::Number => value.as_number().map(|number| tragwerk_text::number(self.language, number)),
            AttributeType::Date => Some(said),
            _ => None,
        };
        SheetCell { said: said.filter(|said| *said != text), text, ..SheetCell::default() }
    }

    /// Who says what about an attribute, where sources differ.
    fn disputed(&self, statements: &[Statement], spec: &AttributeSpec) -> Option<String> {
        let dispute = notions::disputes(statements).remove(spec.id)?;
        let said = dispute.values.values().map(|statement| {
            let value = quoted(self.language, statement.value.trim());
            let source = statement.source.trim();
            if source.is_empty() { value } else { format!("{value} ({source})") }
        });
        let said = said.collect::<Vec<_>>().join(", ");
        Some(say(self.language, "cell-disputed", &Args::new().with("said", said)))
    }

    fn end(&self, id: &Id) -> SheetCell {
        let name = self.model.element(id.as_str()).map_or("", |one| one.name.as_str());
        SheetCell { elements: Some(vec![id.clone()]), ..plain(name) }
    }

    fn joined(&self, element: &Element, joined: &Joined) -> SheetCell {
        let others: Vec<&Element> = others(self.model, &element.id, joined)
            .into_iter()
            .filter_map(|(_, other)| self.model.element(other.as_str()))
            .collect();
        let asked = joined.asked.filter(|_| others.is_empty() && self.is_asked_for(element, joined));
        SheetCell {
            text: named::written(others.iter().copied()),
            asked: asked.map(|id| say(self.language, id, &Args::new())),
            elements: (!others.is_empty()).then(|| others.iter().map(|one| one.id.clone()).collect()),
            ..SheetCell::default()
        }
    }

    /// A forum is asked for only where a decision recurs and nobody who decides it meets regularly.
    fn is_asked_for(&self, element: &Element, joined: &Joined) -> bool {
        joined.id != "forum"
            || sentence::decision(self.model, &element.id).is_some_and(|parts| parts.forums.blank.is_some())
    }

    fn letters(&self, thing: &Element, holder: &Id) -> SheetCell {
        let Some(one) = self.model.element(holder.as_str()) else { return SheetCell::default() };
        let Some(kinds) = self.held.get(&(&thing.id, holder)) else { return SheetCell::default() };
        plain(&letters::all_written(self.which.notation, kinds, one.kind, thing.kind).join(", "))
    }

    fn tied(&self, row: &Element, unit: &Id) -> SheetCell {
        if row.id == *unit {
            let why = say(self.language, "cell-locked-ties", &Args::new());
            return SheetCell { locked: Some(why), ..SheetCell::default() };
        }
        let Some(cell) = self.ties.get(&(row.id.clone(), unit.clone())) else { return SheetCell::default() };
        let ties: Vec<String> =
            cell.ties.iter().map(|tie| format!("{}: {}", tie.label, tie.names.join(", "))).collect();
        let elements = cell.ties.iter().flat_map(|tie| tie.elements.iter().cloned());
        let elements: Vec<Id> = [unit.clone()].into_iter().chain(elements).collect();
        let asked = ties.is_empty().then(|| say(self.language, "table-no-tie", &Args::new()));
        SheetCell { asked, elements: Some(elements), ..plain(&ties.join("; ")) }
    }
}

/// The relations of a row that count in a column, with the element at the other end.
pub(super) fn others<'m>(model: &'m Model, row: &Id, joined: &Joined) -> Vec<(&'m Relation, &'m Id)> {
    let counts = |kind, outgoing| joined.ways.iter().any(|way| way.kind == kind && way.outgoing == outgoing);
    let out = model.outgoing(row.as_str()).into_iter().filter(|one| counts(one.kind, true));
    let into = model.incoming(row.as_str()).into_iter().filter(|one| counts(one.kind, false));
    out.map(|one| (one, &one.target)).chain(into.map(|one| (one, &one.source))).collect()
}

fn plain(text: &str) -> SheetCell {
    SheetCell { text: text.to_owned(), ..SheetCell::default() }
}
