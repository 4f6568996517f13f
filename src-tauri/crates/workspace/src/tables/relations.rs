//! All relations with both their ends.

use tragwerk_exchange::table::{Cell, Table};
use tragwerk_model::{Model, Relation};
use tragwerk_text::{Language, attribute};

use super::{headed, kind, name, word};
use crate::wire::ExportTable;
use crate::words::full_relation_value;

/// One row a relation, by kind, then by the names of its ends.
pub(super) fn relations(language: Language, model: &Model) -> Table {
    let columns = [
        ("source-kind", 1.0),
        ("source", 1.8),
        ("relation", 1.2),
        ("target-kind", 1.0),
        ("target", 1.8),
        ("attributes", 1.8),
        ("id", 1.0),
    ];
    let mut all: Vec<_> = model.relations().collect();
    all.sort_by_cached_key(|relation| {
        (relation.kind, name(model, &relation.source), name(model, &relation.target), relation.id.clone())
    });
    let rows = all.into_iter().map(|relation| row(language, model, relation)).collect();
    Table { rows, ..headed(language, ExportTable::Relations, &columns) }
}

fn row(language: Language, model: &Model, relation: &Relation) -> Vec<Cell> {
    let kind_of = |id: &tragwerk_model::Id| {
        model.element(id.as_str()).map_or_else(String::new, |element| kind(language, element.kind))
    };
    let attributes = relation.attributes.iter().map(|(id, value)| {
        let value = full_relation_value(language, relation.kind, id, value).said();
        format!("{}: {value}", attribute(language, relation.kind.id(), id))
    });
    let properties = relation.properties.iter().map(|(key, value)| format!("{key}: {value}"));
    let lines: Vec<String> = attributes.chain(properties).collect();
    vec![
        kind_of(&relation.source).into(),
        name(model, &relation.source).into(),
        word(language, &format!("relation-{}", relation.kind.id())).into(),
        kind_of(&relation.target).into(),
        name(model, &relation.target).into(),
        lines.join("\n").into(),
        relation.id.as_str().into(),
    ]
}
