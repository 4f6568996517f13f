//! All elements, with everything they say.

use tragwerk_exchange::table::{Cell, Table};
use tragwerk_model::records::Statement;
use tragwerk_model::{Element, Model};
use tragwerk_text::{Language, attribute};

use super::{headed, kind, sorted};
use crate::wire::ExportTable;
use crate::words::full_value;

/// One row an element.
pub(super) fn elements(language: Language, model: &Model) -> Table {
    let columns = [
        ("kind", 1.0),
        ("name", 1.8),
        ("description", 2.4),
        ("attributes", 2.4),
        ("statements", 1.6),
        ("tags", 0.8),
        ("id", 1.0),
    ];
    let rows = sorted(model.elements()).into_iter().map(|element| row(language, element)).collect();
    Table { rows, ..headed(language, ExportTable::Elements, &columns) }
}

fn row(language: Language, element: &Element) -> Vec<Cell> {
    let attributes = element.attributes.iter().map(|(id, value)| {
        let value = full_value(language, element.kind, id, value).said();
        format!("{}: {value}", attribute(language, element.kind.id(), id))
    });
    let properties = element.properties.iter().map(|(key, value)| format!("{key}: {value}"));
    let lines: Vec<String> = attributes.chain(properties).collect();
    let said = |statement: &Statement| {
        let of = attribute(language, element.kind.id(), &statement.attribute);
        format!("{of}: {} ({})", statement.value, statement.source)
    };
    let statements: Vec<String> = element.statements.iter().map(said).collect();
    let tags: Vec<String> = element.tags.iter().map(ToString::to_string).collect();
    vec![
        kind(language, element.kind).into(),
        element.name.as_str().into(),
        element.description.as_str().into(),
        lines.join("\n").into(),
        statements.join("\n").into(),
        tags.join(", ").into(),
        element.id.as_str().into(),
    ]
}
