//! The metric catalogue: what is measured, what it stands for, what it steers, and who answers for it.

use tragwerk_exchange::table::{Cell, Column, Table};
use tragwerk_model::{Element, ElementKind, Id, Model, RelationKind};
use tragwerk_text::{Language, attribute};

use super::{headed, names, sorted};
use crate::wire::ExportTable;
use crate::words::full_value;

/// All metrics with their attributes and what they hang together with.
pub(super) fn metrics(language: Language, model: &Model) -> Table {
    let mut table = headed(language, ExportTable::MetricCatalogue, &[("metric", 1.6)]);
    let specs = ElementKind::Metric.attributes();
    table.columns.extend(specs.iter().map(|spec| Column::new(attribute(language, "metric", spec.id), 1.0)));
    let ties = ["measures", "informs", "computed-from", "accountable"];
    let ends = headed(language, ExportTable::MetricCatalogue, &ties.map(|tie| (tie, 1.4)));
    table.columns.extend(ends.columns);
    for metric in sorted(model.elements().filter(|element| element.kind == ElementKind::Metric)) {
        let mut row: Vec<Cell> = vec![metric.name.as_str().into()];
        row.extend(specs.iter().map(|spec| match metric.attributes.get(spec.id) {
            Some(value) => full_value(language, metric.kind, spec.id, value),
            None => Cell::Text(String::new()),
        }));
        row.push(targets(model, metric, RelationKind::Measures));
        row.push(targets(model, metric, RelationKind::Informs));
        row.push(targets(model, metric, RelationKind::ComputedFrom));
        row.push(sources(model, metric, RelationKind::AccountableFor));
        table.rows.push(row);
    }
    table
}

fn targets(model: &Model, element: &Element, kind: RelationKind) -> Cell {
    let all = model.outgoing(element.id.as_str());
    ends(model, all.iter().filter(|relation| relation.kind == kind).map(|relation| &relation.target))
}

fn sources(model: &Model, element: &Element, kind: RelationKind) -> Cell {
    let all = model.incoming(element.id.as_str());
    ends(model, all.iter().filter(|relation| relation.kind == kind).map(|relation| &relation.source))
}

fn ends<'a>(model: &Model, ids: impl Iterator<Item = &'a Id>) -> Cell {
    names(ids.filter_map(|id| model.element(id.as_str())))
}
