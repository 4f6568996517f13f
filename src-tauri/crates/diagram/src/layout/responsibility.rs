//! Responsibility, nested by unit: each unit as a box with its roles and what these or the unit itself answer for.

use std::collections::BTreeMap;

use tragwerk_model::{Element, ElementKind, Id, Layer, Model, RelationKind};

use super::grid::Cells;
use super::nesting::Nesting;
use super::shelves::Shelves;
use super::{Arrangement, Task};

/// Whose box an element stands in: whoever answers for it first in this order.
const STRONGEST: [RelationKind; 3] =
    [RelationKind::AccountableFor, RelationKind::Decides, RelationKind::ResponsibleFor];
const SHAPE: f64 = 1.6;
const GAP: f64 = 44.0;

/// Arranges the members in the boxes of units.
pub(super) fn arrange(task: &Task<'_>) -> Arrangement {
    let elements = task.elements();
    let mut nesting = Nesting::of_units(task, &elements);
    for (id, unit) in answered_for(task.model, &elements, &nesting) {
        nesting.put(&id, &unit);
    }
    let cells = Cells::measure(task, &elements, &nesting, 16.0);
    let mut tops: Vec<&Element> =
        elements.into_iter().filter(|element| nesting.parent(&element.id).is_none()).collect();
    let height = |element: &Element| cells.get(&element.id).map_or(0.0, |cell| cell.height);
    tops.sort_by(|a, b| height(b).total_cmp(&height(a)).then_with(|| a.id.cmp(&b.id)));
    let ids: Vec<Id> = tops.iter().map(|top| top.id.clone()).collect();
    let widest = ids.iter().filter_map(|id| cells.get(id)).map(|cell| cell.span).max().unwrap_or(1);
    let candidates = (widest.max(4)..=widest.max(28)).map(|columns| {
        let mut shelves = Shelves { columns, rows: Vec::new() };
        shelves.add(Layer::Organisation, &ids, &cells, false);
        shelves
    });
    let shape = |shelves: &Shelves| {
        let height: f64 = shelves.rows.iter().map(|row| row.height + GAP).sum::<f64>() + 1.0;
        (shelves.columns as f64 * cells.columns.pitch() / height / SHAPE).ln().abs()
    };
    let best = candidates.min_by(|a, b| shape(a).total_cmp(&shape(b)));
    let mut arrangement = Arrangement::default();
    let mut y = 0.0;
    for row in best.iter().flat_map(|shelves| &shelves.rows) {
        for (column, id) in row.placed() {
            cells.place(id, column, y, &mut arrangement);
        }
        y += row.height + GAP;
    }
    arrangement
}

/// Elements that are neither roles, units nor forums, with the unit in whose box they stand.
fn answered_for(model: &Model, elements: &[&Element], nesting: &Nesting) -> BTreeMap<Id, Id> {
    let shown = |id: &Id| elements.iter().any(|element| element.id == *id);
    let unit_of = |id: &Id| {
        let kind = model.element(id.as_str()).map(|element| element.kind);
        let unit = if kind == Some(ElementKind::Unit) { Some(id) } else { nesting.parent(id) };
        unit.filter(|unit| shown(unit)).cloned()
    };
    let organisation = [ElementKind::Role, ElementKind::Unit, ElementKind::Forum];
    let things = elements.iter().filter(|element| !organisation.contains(&element.kind));
    let homes = things.filter_map(|thing| {
        let incoming = model.incoming(thing.id.as_str());
        let strongest =
            STRONGEST.iter().flat_map(|kind| incoming.iter().filter(move |relation| relation.kind == *kind));
        let unit = strongest.filter_map(|relation| unit_of(&relation.source)).next()?;
        Some((thing.id.clone(), unit))
    });
    homes.collect()
}
