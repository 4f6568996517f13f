//! Rows of cells on a grid, and the search for the order in which connected things stand near each other.

use std::collections::BTreeMap;

use tragwerk_model::{Id, Layer, Model};

use super::grid::Cells;
use super::order;

/// One row of cells.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub layer: Layer,
    pub height: f64,
    /// Which rows may exchange their cells.
    group: usize,
    /// Whether the order is free to choose.
    free: bool,
    /// Per column what begins there; cells wider than a column leave the next ones empty.
    columns: Vec<Slot>,
}

#[derive(Debug, Clone, PartialEq)]
enum Slot {
    Empty,
    /// A cell of one column, which may move.
    Card(Id),
    /// A wider cell, which stays.
    Wide(Id),
    /// Covered by a wide cell.
    Covered,
}

impl Row {
    /// Columns and the cells that begin there.
    pub fn placed(&self) -> impl Iterator<Item = (usize, &Id)> {
        self.columns.iter().enumerate().filter_map(|(column, slot)| match slot {
            Slot::Card(id) | Slot::Wide(id) => Some((column, id)),
            Slot::Empty | Slot::Covered => None,
        })
    }
}

/// All rows of a picture, top to bottom.
#[derive(Debug, Clone)]
pub(super) struct Shelves {
    pub columns: usize,
    pub rows: Vec<Row>,
}

/// A column and row.
type Spot = (usize, usize);

impl Shelves {
    /// Adds cells in their order, in as many rows as they need, evenly filled.
    pub fn add(&mut self, layer: Layer, ids: &[Id], cells: &Cells, free: bool) {
        let group = self.rows.last().map_or(0, |row| row.group + 1);
        let spans: usize = ids.iter().filter_map(|id| cells.get(id)).map(|cell| cell.span).sum();
        let even = spans.div_ceil(spans.div_ceil(self.columns).max(1));
        let mut used = usize::MAX;
        for cell in ids.iter().filter_map(|id| cells.get(id)) {
            if used >= even || used + cell.span > self.columns {
                self.rows.push(Row { layer, height: 0.0, group, free, columns: vec![Slot::Empty; self.columns] });
                used = 0;
            }
            let Some(row) = self.rows.last_mut() else { return };
            row.height = row.height.max(cell.height);
            let wide = cell.span > 1;
            row.columns[used] = if wide { Slot::Wide(cell.id.clone()) } else { Slot::Card(cell.id.clone()) };
            row.columns[used + 1..used + cell.span].fill(Slot::Covered);
            used += cell.span;
        }
    }

    /// Exchanges cards within their groups as long as that shortens the relations. `homes` says in which cell of
    /// the rows each element lies.
    pub fn settle(model: &Model, shelves: &mut Self, homes: &BTreeMap<Id, Id>) {
        let links = Links::between_cells(model, homes);
        let mut spots: BTreeMap<Id, Spot> = BTreeMap::new();
        for (at, row) in shelves.rows.iter().enumerate() {
            spots.extend(row.placed().map(|(column, id)| (id.clone(), (column, at))));
        }
        for _ in 0..SWEEPS {
            if !shelves.sweep(&links, &mut spots) {
                break;
            }
        }
    }

    fn sweep(&mut self, links: &Links, spots: &mut BTreeMap<Id, Spot>) -> bool {
        let mut better = false;
        let places = self.movable();
        let reach = TRIES / places.len().max(1);
        for (at, first) in places.iter().enumerate() {
            for second in places[at + 1..].iter().take(reach) {
                if self.rows[first.1].group == self.rows[second.1].group {
                    better |= self.try_swap(*first, *second, links, spots);
                }
            }
        }
        better
    }

    fn movable(&self) -> Vec<Spot> {
        let rows = self.rows.iter().enumerate().filter(|(_, row)| row.free);
        let slots =
            rows.flat_map(|(at, row)| row.columns.iter().enumerate().map(move |(column, slot)| ((column, at), slot)));
        slots.filter(|(_, slot)| matches!(slot, Slot::Card(_) | Slot::Empty)).map(|(spot, _)| spot).collect()
    }

    fn card(&self, (column, row): Spot) -> Option<&Id> {
        match &self.rows[row].columns[column] {
            Slot::Card(id) => Some(id),
            _ => None,
        }
    }

    fn try_swap(&mut self, first: Spot, second: Spot, links: &Links, spots: &mut BTreeMap<Id, Spot>) -> bool {
        let (a, b) = (self.card(first).cloned(), self.card(second).cloned());
        if a.is_none() && b.is_none() {
            return false;
        }
        let cost = |spots: &BTreeMap<Id, Spot>| -> f64 {
            [&a, &b].into_iter().flatten().map(|id| links.cost(id, spots)).sum()
        };
        let exchange = |spots: &mut BTreeMap<Id, Spot>, of_a: Spot, of_b: Spot| {
            spots.extend(a.clone().map(|id| (id, of_a)));
            spots.extend(b.clone().map(|id| (id, of_b)));
        };
        let before = cost(spots);
        exchange(spots, second, first);
        if cost(spots) + 1e-6 < before {
            let slot = |id: &Option<Id>| id.clone().map_or(Slot::Empty, Slot::Card);
            self.rows[first.1].columns[first.0] = slot(&b);
            self.rows[second.1].columns[second.0] = slot(&a);
            return true;
        }
        exchange(spots, first, second);
        false
    }
}

const SWEEPS: usize = 24;
/// How many exchanges one sweep tries: all up to 500 places, beyond that only those between places near each other.
const TRIES: usize = 250_000;
/// A row further counts as much as so many columns.
const ROW_COST: f64 = 0.7;
/// A flow that runs backwards counts as much as so many columns.
const BACKWARDS: f64 = 1.5;
/// Pull of a lonely card to the left, so that rows do not fray without reason.
const LEFT: f64 = 0.02;

/// Relations between cells.
struct Links {
    of: BTreeMap<Id, Vec<Link>>,
}

struct Link {
    other: Id,
    /// 1: leads there; −1: comes from there; 0: no direction in the picture.
    flow: i8,
}

impl Links {
    fn between_cells(model: &Model, homes: &BTreeMap<Id, Id>) -> Self {
        let mut of: BTreeMap<Id, Vec<Link>> = BTreeMap::new();
        for relation in model.relations() {
            let (Some(source), Some(target)) = (homes.get(&relation.source), homes.get(&relation.target)) else {
                continue;
            };
            if source == target {
                continue;
            }
            let flow = i8::from(order::is_forward(relation));
            of.entry(source.clone()).or_default().push(Link { other: target.clone(), flow });
            of.entry(target.clone()).or_default().push(Link { other: source.clone(), flow: -flow });
        }
        Self { of }
    }

    fn cost(&self, id: &Id, spots: &BTreeMap<Id, Spot>) -> f64 {
        let Some(at) = spots.get(id) else { return 0.0 };
        let links = self.of.get(id).map_or(&[][..], Vec::as_slice);
        let lengths = links.iter().filter_map(|link| spots.get(&link.other).map(|other| (link, other)));
        let sum: f64 = lengths.map(|(link, other)| length(*at, *other, link.flow)).sum();
        sum + LEFT * (at.0 as f64 + at.1 as f64)
    }
}

fn length(from: Spot, to: Spot, flow: i8) -> f64 {
    let across = to.0 as f64 - from.0 as f64;
    let down = (to.1 as f64 - from.1 as f64).abs();
    let backwards = f64::from(flow) * across < 0.0 || (flow != 0 && across == 0.0 && down == 0.0);
    across.abs() + ROW_COST * down + if backwards { BACKWARDS } else { 0.0 }
}
