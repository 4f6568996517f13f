//! What stands at the head of a column, and how its cells are edited.

use tragwerk_model::metamodel::{AttributeSpec, AttributeType};
use tragwerk_model::{ElementKind, Model};
use tragwerk_text::{Args, Language, attribute, choice, say};

use super::column::Column;
use super::letters;
use crate::wire::{CellChoice, CellEditor, SheetColumn, TableName, TableRef};

/// The head of a column.
pub(super) fn head(language: Language, model: &Model, which: &TableRef, column: &Column) -> SheetColumn {
    let word = |id: &str| say(language, id, &Args::new());
    let (label, width, editor) = match column {
        Column::Name => (word(name_of(which.name)), 220, name_editor(which.name)),
        Column::Kind => (word("column-kind"), 130, CellEditor::None),
        Column::Description => (word("column-description"), 240, CellEditor::Text),
        Column::Tags => (word("column-tags"), 130, CellEditor::Text),
        Column::Attribute(spec) => (attribute(language, owner(which), spec.id), width(spec), editor(spec)),
        Column::Attributes => (word("column-attributes"), 260, CellEditor::None),
        Column::Sentence => (word("column-sentence"), 460, CellEditor::None),
        Column::Joined(joined) => (word(&format!("column-{}", joined.id)), 180, CellEditor::Names),
        Column::Letters(id) => (name(model, id.as_str()), 116, CellEditor::Letters),
        Column::Ties(id) => (name(model, id.as_str()), 180, CellEditor::None),
        Column::Source => (word("column-source"), 200, CellEditor::OneName),
        Column::Verb => (word("column-relation"), 180, CellEditor::Choice),
        Column::Target => (word("column-target"), 200, CellEditor::OneName),
    };
    let (kinds, creates) = offered(which, column);
    let element = match column {
        Column::Letters(id) | Column::Ties(id) => Some(id.clone()),
        _ => None,
    };
    SheetColumn {
        id: column.id(),
        label,
        width,
        editor,
        choices: choices(language, which, column),
        kinds,
        creates,
        element,
        locked: locked(which, column).map(word),
    }
}

/// What the letters of a table mean.
pub(super) fn letters(language: Language, which: &TableRef) -> Vec<CellChoice> {
    if which.name != TableName::ResponsibilityMatrix {
        return Vec::new();
    }
    let meaning = |one: &letters::Letter| say(language, one.meaning, &Args::new());
    let own = letters::letters(which.notation).iter();
    let own = own.map(|one| CellChoice { id: one.letter.to_owned(), label: meaning(one) });
    let other = letters::bracketed(which.notation);
    own.chain(other.map(|one| CellChoice { id: format!("({})", one.letter), label: meaning(one) })).collect()
}

/// Why no cell of a column can be edited.
pub(super) fn locked(which: &TableRef, column: &Column) -> Option<&'static str> {
    match column {
        Column::Name if which.name == TableName::IntegrationMatrix => Some("cell-locked-unit"),
        Column::Kind => Some("cell-locked-kind"),
        Column::Attributes => Some("cell-locked-attributes"),
        Column::Sentence => Some("cell-locked-sentence"),
        Column::Ties(_) => Some("cell-locked-ties"),
        _ => None,
    }
}

fn name_of(table: TableName) -> &'static str {
    match table {
        TableName::DecisionRegister => "column-decision",
        TableName::MetricCatalogue => "column-metric",
        TableName::IntegrationMatrix => "column-unit",
        TableName::ConflictRegister => "column-conflict",
        _ => "column-name",
    }
}

fn name_editor(table: TableName) -> CellEditor {
    if table == TableName::IntegrationMatrix { CellEditor::None } else { CellEditor::Name }
}

/// Whose attributes a table shows: the word for an attribute can depend on it.
fn owner(which: &TableRef) -> &str {
    match which.name {
        TableName::DecisionRegister => ElementKind::Decision.id(),
        TableName::MetricCatalogue => ElementKind::Metric.id(),
        TableName::ConflictRegister => ElementKind::Conflict.id(),
        _ => which.kind.as_deref().unwrap_or_default(),
    }
}

fn width(spec: &AttributeSpec) -> u32 {
    match spec.holds {
        AttributeType::Text => 200,
        AttributeType::Choice(_) => 130,
        AttributeType::Date | AttributeType::Number | AttributeType::YesNo => 110,
    }
}

fn editor(spec: &AttributeSpec) -> CellEditor {
    match spec.holds {
        AttributeType::Text => CellEditor::Text,
        AttributeType::Date => CellEditor::Date,
        AttributeType::Number => CellEditor::Number,
        AttributeType::YesNo | AttributeType::Choice(_) => CellEditor::Choice,
    }
}

/// What can be chosen: in cells stands the word, so the word is what is written.
fn choices(language: Language, which: &TableRef, column: &Column) -> Vec<CellChoice> {
    let said = |word: String| CellChoice { id: word.clone(), label: word };
    match column {
        Column::Attribute(AttributeSpec { id, holds: AttributeType::Choice(choices) }) => {
            choices.iter().map(|one| said(choice(language, id, one))).collect()
        }
        Column::Attribute(AttributeSpec { holds: AttributeType::YesNo, .. }) => {
            ["value-yes", "value-no"].iter().map(|id| said(say(language, id, &Args::new()))).collect()
        }
        Column::Verb => tragwerk_model::RelationKind::ALL.iter().map(|kind| said(verb(language, *kind))).collect(),
        Column::Letters(_) => letters(language, which),
        _ => Vec::new(),
    }
}

/// The word of a relation, as a cell says it.
pub(super) fn verb(language: Language, kind: tragwerk_model::RelationKind) -> String {
    say(language, &format!("relation-{}", kind.id()), &Args::new())
}

/// What can be named in a column, and what a new name can become there.
fn offered(which: &TableRef, column: &Column) -> (Vec<ElementKind>, Vec<ElementKind>) {
    match column {
        Column::Joined(joined) => {
            let row = ElementKind::from_id(owner(which)).unwrap_or(ElementKind::Decision);
            (joined.kinds(row), joined.creates.to_vec())
        }
        Column::Source | Column::Target => (ElementKind::ALL.to_vec(), Vec::new()),
        _ => (Vec::new(), Vec::new()),
    }
}

fn name(model: &Model, id: &str) -> String {
    model.element(id).map_or_else(String::new, |one| one.name.clone())
}
