//! What a model says, as tables: for slides, spreadsheets and reports. One table a file.
//!
//! Worded here, written elsewhere. Invariants: the same model gives the same rows; rows come by kind, then by name.

mod decisions;
mod elements;
mod findings;
mod integration;
mod metrics;
mod relations;
mod responsibilities;
pub(crate) mod sheet;

pub(crate) use decisions::{decisions, short_decisions};
pub(crate) use findings::questions;

use tragwerk_exchange::table::{Cell, Column, Table};
use tragwerk_model::{Element, ElementKind, Id, Model};
use tragwerk_text::{Args, Language, say};

use crate::Checked;
use crate::wire::ExportTable;

/// A table of a model; `checked` is what the rules say to it.
pub fn table(language: Language, model: &Model, checked: &Checked, which: ExportTable) -> Table {
    match which {
        ExportTable::ResponsibilityMatrix => responsibilities::responsibilities(language, model),
        ExportTable::DecisionRegister => decisions(language, model),
        ExportTable::MetricCatalogue => metrics::metrics(language, model),
        ExportTable::IntegrationMatrix => integration::integration(language, model),
        ExportTable::Elements => elements::elements(language, model),
        ExportTable::Relations => relations::relations(language, model),
        ExportTable::Findings => findings::findings(language, model, &checked.findings),
    }
}

/// The title of a table.
pub(crate) fn title(language: Language, which: ExportTable) -> String {
    word(language, &format!("table-{}", which.id()))
}

/// A word of the catalogues.
fn word(language: Language, id: &str) -> String {
    say(language, id, &Args::new())
}

/// A table without rows: title, and labels of columns with their shares.
fn headed(language: Language, which: ExportTable, columns: &[(&str, f64)]) -> Table {
    let column = |(label, share): &(&str, f64)| Column::new(word(language, &format!("column-{label}")), *share);
    Table { title: title(language, which), columns: columns.iter().map(column).collect(), rows: Vec::new() }
}

/// The name of a kind.
fn kind(language: Language, kind: ElementKind) -> String {
    word(language, &format!("kind-{}", kind.id()))
}

/// The name of an element; an id that has none stands for itself.
fn name(model: &Model, id: &Id) -> String {
    model.element(id.as_str()).map_or_else(|| id.to_string(), |element| element.name.clone())
}

/// Names of elements as a cell, by name, one a line.
fn names<'a>(elements: impl IntoIterator<Item = &'a Element>) -> Cell {
    let mut names: Vec<&str> = elements.into_iter().map(|element| element.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    Cell::Text(names.join("\n"))
}

/// Elements by kind, then by name.
fn sorted<'a>(elements: impl Iterator<Item = &'a Element>) -> Vec<&'a Element> {
    let mut elements: Vec<&Element> = elements.collect();
    elements.sort_by(|a, b| (a.kind, &a.name, &a.id).cmp(&(b.kind, &b.name, &b.id)));
    elements
}
