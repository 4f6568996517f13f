//! The operating model: layers as bands from strategy down to execution, every kind on one grid of columns.
//!
//! A band with more elements than columns gives each group of kinds its own rows. Within its rows an element takes
//! the place that keeps its relations short; stages keep the order of the journey.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Element, ElementKind, Id, Layer};

use super::grid::{Cells, Spacing};
use super::nesting::Nesting;
use super::shelves::{Row, Shelves};
use super::{Arrangement, SHAPE, Task, columns, order};

/// Between rows of one band.
pub(crate) const ROW_GAP: f64 = 46.0;
/// Between a band's edge and its first and last row.
pub(crate) const BAND_PAD: f64 = 26.0;

/// Arranges the members in bands.
pub(super) fn arrange(task: &Task<'_>) -> Arrangement {
    let elements = task.elements();
    let nesting = Nesting::of_units(task, &elements);
    let extra = crowding(task, &elements);
    let cells = Cells::measure(task, &elements, &nesting, Spacing { extra, inner: 18.0 });
    let tops: Vec<&Element> = elements.into_iter().filter(|element| nesting.parent(&element.id).is_none()).collect();
    let widest = tops.iter().filter_map(|top| cells.get(&top.id)).map(|cell| cell.span).max().unwrap_or(1);
    let members: BTreeSet<Id> = tops.iter().map(|top| top.id.clone()).collect();
    let mut levels = order::levels(task.model, &members);
    let is_stage = |element: &&&Element| element.kind == ElementKind::JourneyStage;
    let stages: BTreeSet<Id> = tops.iter().filter(is_stage).map(|stage| stage.id.clone()).collect();
    levels.extend(columns::beside_each_other(task.model, &stages));
    let wanted = widths(tops.len(), widest).into_iter().take_while(|_| !(task.stop)());
    let candidates = wanted.map(|columns| rows(&levels, &cells, &tops, &stages, columns));
    let best = candidates.min_by(|a, b| misshape(a, &cells).total_cmp(&misshape(b, &cells)));
    let Some(mut rows) = best else { return Arrangement::default() };
    let homes = homes(task, &nesting);
    Shelves::settle(task.model, &mut rows, &homes, task.stop);
    place(&rows, &cells, extra)
}

/// More top-level boxes than this are not tried with every number of columns.
const MANY: usize = 700;

/// The numbers of columns to try. Very large pictures may become wider, in coarse steps.
fn widths(tops: usize, widest: usize) -> Vec<usize> {
    if tops <= MANY {
        return (widest.max(4)..=widest.max(28)).collect();
    }
    [28, 40, 56, 80, 112].into_iter().map(|columns| widest.max(columns)).collect()
}

/// How much wider than usual the gaps have to be for the lines that will run in them.
fn crowding(task: &Task<'_>, elements: &[&Element]) -> f64 {
    let shown: BTreeSet<&Id> = elements.iter().map(|element| &element.id).collect();
    let lines =
        task.model.relations().filter(|line| shown.contains(&line.source) && shown.contains(&line.target)).count();
    // As many columns as a square picture would have.
    let columns = (elements.len() as f64).sqrt().max(1.0);
    (2.0 * lines as f64 / columns - 14.0).clamp(0.0, 40.0).round()
}

/// The top-level box in which each element lies.
fn homes(task: &Task<'_>, nesting: &Nesting) -> BTreeMap<Id, Id> {
    let outermost = |id: &Id| {
        let mut at = id.clone();
        while let Some(parent) = nesting.parent(&at) {
            at = parent.clone();
        }
        at
    };
    task.elements().into_iter().map(|element| (element.id.clone(), outermost(&element.id))).collect()
}

/// How far the picture is from the wanted shape.
fn misshape(rows: &Shelves, cells: &Cells) -> f64 {
    let width = rows.columns as f64 * cells.columns.pitch();
    let height: f64 = rows.rows.iter().map(|row| row.height + ROW_GAP).sum::<f64>() + 1.0;
    (width / height / SHAPE).ln().abs()
}

/// Kinds that share rows where a band needs several.
const GROUPS: &[&[ElementKind]] = &[
    &[ElementKind::Ambition, ElementKind::Goal, ElementKind::Conflict],
    &[ElementKind::Offering, ElementKind::Segment, ElementKind::BuyerRole],
    &[ElementKind::JourneyStage],
    &[ElementKind::Channel],
    &[ElementKind::Unit, ElementKind::Role],
    &[ElementKind::Forum],
    &[ElementKind::Decision],
    &[ElementKind::Policy],
    &[ElementKind::Metric],
    &[ElementKind::DataObject],
    &[ElementKind::Incentive],
    &[ElementKind::Activity, ElementKind::Handoff],
    &[ElementKind::System, ElementKind::Automation],
];

/// How many steps of the flow lie before each element.
type Levels = BTreeMap<Id, usize>;

fn rows(levels: &Levels, cells: &Cells, tops: &[&Element], stages: &BTreeSet<Id>, columns: usize) -> Shelves {
    let mut shelves = Shelves { columns, rows: Vec::new() };
    for layer in Layer::ALL {
        let band: Vec<&Element> = tops.iter().copied().filter(|element| element.kind.layer() == *layer).collect();
        if band.is_empty() {
            continue;
        }
        let spans: usize = band.iter().filter_map(|element| cells.get(&element.id)).map(|cell| cell.span).sum();
        if spans <= columns {
            shelves.add(*layer, &ordered(levels, cells, &band), cells, stages);
            continue;
        }
        for group in joined_groups(cells, &band, columns) {
            shelves.add(*layer, &ordered(levels, cells, &group), cells, stages);
        }
    }
    shelves
}

/// The groups of a band; neighbours that fit on one row together share it.
fn joined_groups<'a>(cells: &Cells, band: &[&'a Element], columns: usize) -> Vec<Vec<&'a Element>> {
    let mut joined: Vec<Vec<&Element>> = Vec::new();
    for kinds in GROUPS {
        let group: Vec<&Element> = band.iter().copied().filter(|element| kinds.contains(&element.kind)).collect();
        if group.is_empty() {
            continue;
        }
        let spans = |group: &[&Element]| -> usize {
            group.iter().filter_map(|element| cells.get(&element.id)).map(|cell| cell.span).sum()
        };
        match joined.last_mut() {
            Some(last) if spans(last) + spans(&group) <= columns => last.extend(group),
            _ => joined.push(group),
        }
    }
    joined
}

/// Along the flow, tall boxes first.
fn ordered(levels: &Levels, cells: &Cells, elements: &[&Element]) -> Vec<Id> {
    let mut ids: Vec<&Element> = elements.to_vec();
    let tall = |element: &Element| {
        cells.get(&element.id).map_or(0.0, |cell| if cell.height > 80.0 { cell.height } else { 0.0 })
    };
    let group = |element: &Element| GROUPS.iter().position(|kinds| kinds.contains(&element.kind)).unwrap_or(0);
    ids.sort_by(|a, b| {
        let by_group = group(a).cmp(&group(b));
        let by_size = by_group.then_with(|| tall(b).total_cmp(&tall(a)));
        by_size.then_with(|| levels.get(&a.id).cmp(&levels.get(&b.id))).then_with(|| a.id.cmp(&b.id))
    });
    ids.into_iter().map(|element| element.id.clone()).collect()
}

fn place(shelves: &Shelves, cells: &Cells, extra: f64) -> Arrangement {
    let mut arrangement = Arrangement::default();
    let mut y = 0.0;
    let mut layer = None;
    for row in &shelves.rows {
        y += match layer {
            None => 0.0,
            Some(last) if last == row.layer => ROW_GAP + extra / 2.0,
            Some(_) => 2.0 * BAND_PAD + extra / 2.0,
        };
        layer = Some(row.layer);
        place_row(row, cells, y, &mut arrangement);
        y += row.height;
    }
    arrangement
}

/// Cards stand in the middle of a flat row and at the top of a tall one.
fn place_row(row: &Row, cells: &Cells, y: f64, arrangement: &mut Arrangement) {
    for (column, id) in row.placed() {
        let height = cells.get(id).map_or(0.0, |cell| cell.height);
        let down = if row.height <= 80.0 { (row.height - height) / 2.0 } else { 0.0 };
        cells.place(id, column, y + down, arrangement);
    }
}
