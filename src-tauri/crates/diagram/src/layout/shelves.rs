//! Rows of cells on a grid, and the search for the order in which connected things stand near each other.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Id, Layer, Model};

use super::grid::Cells;
use super::{Stop, order};

/// One row of cells.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub layer: Layer,
    pub height: f64,
    /// Which rows may exchange their cells.
    group: usize,
    /// Per column what begins there; cells wider than a column leave the next ones empty.
    columns: Vec<Slot>,
}

#[derive(Debug, Clone, PartialEq)]
enum Slot {
    Empty,
    /// A cell of one column, which may move.
    Card(Id),
    /// A wider cell or one whose order is given, which stays.
    Fixed(Id),
    /// Covered by a wider cell.
    Covered,
}

impl Row {
    /// Columns and the cells that begin there.
    pub fn placed(&self) -> impl Iterator<Item = (usize, &Id)> {
        self.columns.iter().enumerate().filter_map(|(column, slot)| match slot {
            Slot::Card(id) | Slot::Fixed(id) => Some((column, id)),
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
    /// Adds cells in their order, in as many rows as they need, evenly filled. Those of `staying` keep their places.
    pub fn add(&mut self, layer: Layer, ids: &[Id], cells: &Cells, staying: &BTreeSet<Id>) {
        let group = self.rows.last().map_or(0, |row| row.group + 1);
        let spans: usize = ids.iter().filter_map(|id| cells.get(id)).map(|cell| cell.span).sum();
        let even = spans.div_ceil(spans.div_ceil(self.columns).max(1));
        let mut used = usize::MAX;
        for cell in ids.iter().filter_map(|id| cells.get(id)) {
            if used >= even || used + cell.span > self.columns {
                self.rows.push(Row { layer, height: 0.0, group, columns: vec![Slot::Empty; self.columns] });
                used = 0;
            }
            let Some(row) = self.rows.last_mut() else { return };
            row.height = row.height.max(cell.height);
            let fixed = cell.span > 1 || staying.contains(&cell.id);
            row.columns[used] = if fixed { Slot::Fixed(cell.id.clone()) } else { Slot::Card(cell.id.clone()) };
            row.columns[used + 1..used + cell.span].fill(Slot::Covered);
            used += cell.span;
        }
    }

    /// Exchanges cards within their groups as long as that shortens the relations. `homes` says in which cell of
    /// the rows each element lies; between two sweeps `stop` is asked.
    pub fn settle(model: &Model, shelves: &mut Self, homes: &BTreeMap<Id, Id>, stop: Stop<'_>) {
        let mut seats = Seats::of(shelves, model, homes);
        for sweep in 0..SWEEPS {
            let cards = !stop() && seats.sweep();
            let columns = !stop() && (sweep < EARLY || !cards) && seats.exchange_columns(shelves.columns);
            if !cards && !columns {
                break;
            }
        }
        let Seats { ids, places, .. } = seats;
        for Place { spot: (column, row), card, .. } in places {
            shelves.rows[row].columns[column] = card.map_or(Slot::Empty, |card| Slot::Card(ids[card].clone()));
        }
    }
}

/// A place that a card may take.
struct Place {
    spot: Spot,
    group: usize,
    card: Option<usize>,
}

/// All cells by number, where they are, and the places among which cards may move.
struct Seats {
    ids: Vec<Id>,
    spots: Vec<Spot>,
    links: Vec<Vec<Link>>,
    places: Vec<Place>,
    /// Both ends of every relation between cells.
    lines: Vec<(usize, usize)>,
}

impl Seats {
    fn of(shelves: &Shelves, model: &Model, homes: &BTreeMap<Id, Id>) -> Self {
        let mut seats =
            Self { ids: Vec::new(), spots: Vec::new(), links: Vec::new(), places: Vec::new(), lines: Vec::new() };
        for (at, row) in shelves.rows.iter().enumerate() {
            for (column, slot) in row.columns.iter().enumerate() {
                let spot = (column, at);
                let cell = match slot {
                    Slot::Card(id) | Slot::Fixed(id) => Some(seats.seat(id, spot)),
                    Slot::Empty | Slot::Covered => None,
                };
                if matches!(slot, Slot::Card(_) | Slot::Empty) {
                    seats.places.push(Place { spot, group: row.group, card: cell });
                }
            }
        }
        seats.link(model, homes);
        seats
    }

    fn seat(&mut self, id: &Id, spot: Spot) -> usize {
        self.ids.push(id.clone());
        self.spots.push(spot);
        self.links.push(Vec::new());
        self.ids.len() - 1
    }

    fn link(&mut self, model: &Model, homes: &BTreeMap<Id, Id>) {
        let numbers: BTreeMap<&Id, usize> = self.ids.iter().enumerate().map(|(at, id)| (id, at)).collect();
        let home = |id: &Id| homes.get(id).and_then(|home| numbers.get(home)).copied();
        for relation in model.relations() {
            let (Some(source), Some(target)) = (home(&relation.source), home(&relation.target)) else { continue };
            if source != target {
                let flow = i8::from(order::is_forward(relation));
                self.links[source].push(Link { other: target, flow });
                self.links[target].push(Link { other: source, flow: -flow });
                self.lines.push((source, target));
            }
        }
    }

    fn sweep(&mut self) -> bool {
        let mut better = false;
        let reach = TRIES / self.places.len().max(1);
        for first in 0..self.places.len() {
            for second in first + 1..self.places.len().min(first + 1 + reach) {
                if self.places[first].group == self.places[second].group {
                    better |= self.try_swap(first, second);
                }
            }
        }
        better
    }

    fn try_swap(&mut self, first: usize, second: usize) -> bool {
        let (a, b) = (self.places[first].card, self.places[second].card);
        if a.is_none() && b.is_none() {
            return false;
        }
        let before = self.cost(a) + self.cost(b);
        self.put(a, second);
        self.put(b, first);
        if self.cost(a) + self.cost(b) + 1e-6 < before {
            (self.places[first].card, self.places[second].card) = (b, a);
            return true;
        }
        self.put(a, first);
        self.put(b, second);
        false
    }

    /// Exchanges whole columns, as far as cards may move there, or moves what finds an empty place in another column:
    /// things that hold on to each other move together.
    fn exchange_columns(&mut self, columns: usize) -> bool {
        if self.places.len() > MOST_PLACES {
            return false;
        }
        let places: BTreeMap<Spot, usize> =
            self.places.iter().enumerate().map(|(at, place)| (place.spot, at)).collect();
        let mut cost = self.whole_cost();
        let mut better = false;
        for (first, second) in (0..columns).flat_map(|first| (first + 1..columns).map(move |second| (first, second))) {
            let at = places.iter().filter(|((column, _), _)| *column == first);
            let beside = |((_, row), at): (&Spot, &usize)| Some((*at, *places.get(&(second, *row))?));
            let all: Vec<(usize, usize)> = at.filter_map(beside).collect();
            let into_empty: Vec<(usize, usize)> =
                all.iter().copied().filter(|(at, _)| self.places[*at].card.is_none()).collect();
            for pairs in [all, into_empty] {
                self.exchange(&pairs);
                let now = self.whole_cost();
                if now + 1e-6 < cost {
                    (cost, better) = (now, true);
                    break;
                }
                self.exchange(&pairs);
            }
        }
        better
    }

    fn exchange(&mut self, pairs: &[(usize, usize)]) {
        for (first, second) in pairs {
            let (a, b) = (self.places[*first].card, self.places[*second].card);
            (self.places[*first].card, self.places[*second].card) = (b, a);
            self.put(a, *second);
            self.put(b, *first);
        }
    }

    /// What the whole arrangement costs.
    fn whole_cost(&self) -> f64 {
        let lengths: f64 = (0..self.spots.len())
            .flat_map(|at| self.links[at].iter().filter(move |link| at < link.other).map(move |link| (at, link)))
            .map(|(at, link)| length(self.spots[at], self.spots[link.other], link.flow))
            .sum();
        let left: f64 = self.spots.iter().map(|spot| LEFT * (spot.0 as f64 + spot.1 as f64)).sum();
        lengths + left + CROSSED * self.all_crossings() as f64
    }

    fn all_crossings(&self) -> usize {
        if self.lines.len() > MOST_LINES {
            return 0;
        }
        let spots: Vec<(Spot, Spot)> = self.lines.iter().map(|(a, b)| (self.spots[*a], self.spots[*b])).collect();
        let later = |at: usize| {
            let (from, to) = spots[at];
            spots[at + 1..].iter().filter(|other| meet(from, to, other.0, other.1)).count()
        };
        (0..spots.len()).map(later).sum()
    }

    fn put(&mut self, card: Option<usize>, place: usize) {
        if let Some(card) = card {
            self.spots[card] = self.places[place].spot;
        }
    }

    fn cost(&self, card: Option<usize>) -> f64 {
        let Some(card) = card else { return 0.0 };
        let at = self.spots[card];
        let sum: f64 = self.links[card].iter().map(|link| length(at, self.spots[link.other], link.flow)).sum();
        sum + LEFT * (at.0 as f64 + at.1 as f64) + CROSSED * self.crossed(card) as f64
    }

    /// How many relations cross those of a card, drawn straight. Large pictures cannot pay for the answer.
    fn crossed(&self, card: usize) -> usize {
        if self.lines.len() > MOST_LINES {
            return 0;
        }
        let crosses = |link: &Link| {
            let (from, to) = (self.spots[card], self.spots[link.other]);
            let apart = |at: usize| at != card && at != link.other;
            let others = self.lines.iter().filter(move |(a, b)| apart(*a) && apart(*b));
            others.filter(|(a, b)| meet(from, to, self.spots[*a], self.spots[*b])).count()
        };
        self.links[card].iter().map(crosses).sum()
    }
}

const SWEEPS: usize = 24;
/// How many exchanges one sweep tries: all up to 500 places, beyond that only those between places near each other.
const TRIES: usize = 250_000;
/// A row further counts as much as so many columns.
const ROW_COST: f64 = 0.7;
/// A flow that runs backwards counts as much as so many columns.
const BACKWARDS: f64 = 1.5;
/// A crossing counts as much as so many columns.
const CROSSED: f64 = 1.0;
/// In the first sweeps whole columns move, too; later only when no card does.
const EARLY: usize = 3;
/// With more places than this only cards move, not whole columns.
const MOST_PLACES: usize = 500;
/// Beyond so many relations crossings are not counted.
const MOST_LINES: usize = 320;
/// Pull of a lonely card to the left, so that rows do not fray without reason.
const LEFT: f64 = 0.02;

/// A relation to another cell.
struct Link {
    other: usize,
    /// 1: leads there; −1: comes from there; 0: no direction in the picture.
    flow: i8,
}

fn length(from: Spot, to: Spot, flow: i8) -> f64 {
    let across = to.0 as f64 - from.0 as f64;
    let down = (to.1 as f64 - from.1 as f64).abs();
    let backwards = f64::from(flow) * across < 0.0 || (flow != 0 && across == 0.0 && down == 0.0);
    across.abs() + ROW_COST * down + if backwards { BACKWARDS } else { 0.0 }
}

/// Whether two straight lines cross between their ends.
fn meet(a: Spot, b: Spot, c: Spot, d: Spot) -> bool {
    let at = |spot: Spot| (spot.0 as i64, spot.1 as i64);
    let turn = |a: Spot, b: Spot, c: Spot| {
        let ((ax, ay), (bx, by), (cx, cy)) = (at(a), at(b), at(c));
        ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)).signum()
    };
    turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}
