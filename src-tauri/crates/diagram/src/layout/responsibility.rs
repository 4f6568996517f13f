//! Responsibility, nested by unit: each unit as a box with its roles and what these or the unit itself answer for.

use std::collections::BTreeMap;

use tragwerk_model::{Element, ElementKind, Id, Model, RelationKind};

use super::grid::{Cell, Cells, Spacing};
use super::nesting::{Nesting, Rows};
use super::{Arrangement, Task, calm, pack};

/// Whose box an element stands in: whoever answers for it first in this order.
const STRONGEST: [RelationKind; 3] =
    [RelationKind::AccountableFor, RelationKind::Decides, RelationKind::ResponsibleFor];
const GAP: f64 = 44.0;

/// In which manner what somebody answers for stands beside them.
#[derive(Debug, Clone, Copy)]
struct Manner {
    /// By how many columns it is broader than a square.
    wider: isize,
    /// Whether that in which others have a part comes last (1) or first (-1).
    shared: isize,
}

/// The first is the usual one.
const MANNERS: [Manner; 9] = [
    Manner { wider: 0, shared: 0 },
    Manner { wider: 0, shared: 1 },
    Manner { wider: -1, shared: 0 },
    Manner { wider: -1, shared: 1 },
    Manner { wider: 1, shared: 0 },
    Manner { wider: 1, shared: 1 },
    Manner { wider: 0, shared: -1 },
    Manner { wider: -1, shared: -1 },
    Manner { wider: 1, shared: -1 },
];

/// Arranges the members in the boxes of units, in the calmest of several manners.
pub(super) fn arrange(task: &Task<'_>) -> Arrangement {
    let elements = task.elements();
    let mut nesting = Nesting::of_units(task, &elements);
    let answers = answered_for(task.model, &elements, &nesting);
    for answer in &answers {
        nesting.put(&answer.thing, &answer.unit);
    }
    calm::calmest(task, &MANNERS, |manner| arrange_in(task, manner, &elements, nesting.clone(), &answers))
}

fn arrange_in(
    task: &Task<'_>,
    manner: Manner,
    elements: &[&Element],
    mut nesting: Nesting,
    answers: &[Answer],
) -> Arrangement {
    for unit in elements.iter().filter(|element| element.kind == ElementKind::Unit) {
        let rows = rows(task.model, manner, unit, &nesting, answers);
        nesting.seat(&unit.id, rows);
    }
    let crowding = crowding(task.model, elements, &nesting);
    let cells = Cells::measure(task, elements, &nesting, Spacing { extra: 12.0 + crowding, inner: 28.0 });
    let mut tops: Vec<&Element> =
        elements.iter().copied().filter(|element| nesting.parent(&element.id).is_none()).collect();
    let height = |element: &Element| cells.get(&element.id).map_or(0.0, |cell| cell.height);
    tops.sort_by(|a, b| height(b).total_cmp(&height(a)).then_with(|| a.id.cmp(&b.id)));
    let measured: Vec<&Cell> = tops.iter().filter_map(|top| cells.get(&top.id)).collect();
    let pitch = cells.columns.pitch();
    let sizes: Vec<(f64, f64)> =
        measured.iter().map(|cell| (cell.span as f64 * pitch, cell.height + GAP + crowding)).collect();
    let mut corners = pack::pack(&sizes, (0.0, 0.0), |_| 0.0);
    exchange(&sizes, &links(task.model, &tops, &nesting), &mut corners);
    let mut arrangement = Arrangement::default();
    for (cell, (x, y)) in measured.iter().zip(corners) {
        cells.place(&cell.id, (x / pitch).round() as usize, y, &mut arrangement);
    }
    arrangement
}

/// How much wider than usual the gaps have to be for the lines that will run between the boxes.
fn crowding(model: &Model, elements: &[&Element], nesting: &Nesting) -> f64 {
    const MOST: f64 = 28.0;
    let tops: Vec<&Element> =
        elements.iter().copied().filter(|element| nesting.parent(&element.id).is_none()).collect();
    let lines: usize = links(model, &tops, nesting).iter().map(Vec::len).sum();
    (lines as f64 / 2.0 / (tops.len() as f64).sqrt().max(1.0)).min(MOST).round()
}

/// For each box the others with which something in it is related, by position, once for every relation.
fn links(model: &Model, tops: &[&Element], nesting: &Nesting) -> Vec<Vec<usize>> {
    let places: BTreeMap<&Id, usize> = tops.iter().enumerate().map(|(at, top)| (&top.id, at)).collect();
    let top = |id: &Id| {
        let outermost = std::iter::successors(Some(id), |id| nesting.parent(id)).last()?;
        places.get(outermost).copied()
    };
    let mut links = vec![Vec::new(); tops.len()];
    for relation in model.relations() {
        if let (Some(source), Some(target)) = (top(&relation.source), top(&relation.target))
            && source != target
        {
            links[source].push(target);
            links[target].push(source);
        }
    }
    links
}

/// Boxes of one size change places as long as that brings what is related nearer together; not where there are so many
/// that it would take too long.
fn exchange(sizes: &[(f64, f64)], links: &[Vec<usize>], corners: &mut [(f64, f64)]) {
    const ROUNDS: usize = 8;
    const MOST: usize = 300;
    let rounds = if sizes.len() <= MOST { ROUNDS } else { 0 };
    for _ in 0..rounds {
        let mut is_settled = true;
        for a in 0..sizes.len() {
            for b in a + 1..sizes.len() {
                if sizes[a] != sizes[b] || links[a].is_empty() && links[b].is_empty() {
                    continue;
                }
                let before = way(sizes, links, corners, a) + way(sizes, links, corners, b);
                corners.swap(a, b);
                let after = way(sizes, links, corners, a) + way(sizes, links, corners, b);
                if after < before - 1.0 {
                    is_settled = false;
                } else {
                    corners.swap(a, b);
                }
            }
        }
        if is_settled {
            break;
        }
    }
}

/// How far it is from a box to all that is related with it.
fn way(sizes: &[(f64, f64)], links: &[Vec<usize>], corners: &[(f64, f64)], at: usize) -> f64 {
    let middle = |at: usize| (corners[at].0 + sizes[at].0 / 2.0, corners[at].1 + sizes[at].1 / 2.0);
    let (x, y) = middle(at);
    links[at]
        .iter()
        .map(|other| middle(*other))
        .map(|(other_x, other_y)| (x - other_x).abs() + (y - other_y).abs())
        .sum()
}

/// Who answers for a thing.
struct Answer {
    thing: Id,
    /// The role or unit itself.
    by: Id,
    unit: Id,
}

/// Elements that are neither roles, units nor forums, with whoever answers for them and the unit in whose box they
/// therefore stand.
fn answered_for(model: &Model, elements: &[&Element], nesting: &Nesting) -> Vec<Answer> {
    let shown = |id: &Id| elements.iter().any(|element| element.id == *id);
    let unit_of = |id: &Id| {
        let kind = model.element(id.as_str()).map(|element| element.kind);
        let unit = if kind == Some(ElementKind::Unit) { Some(id) } else { nesting.parent(id) };
        unit.filter(|unit| shown(unit)).cloned()
    };
    let organisation = [ElementKind::Role, ElementKind::Unit, ElementKind::Forum];
    let things = elements.iter().filter(|element| !organisation.contains(&element.kind));
    let answers = things.filter_map(|thing| {
        let incoming = model.incoming(thing.id.as_str());
        let strongest =
            STRONGEST.iter().flat_map(|kind| incoming.iter().filter(move |relation| relation.kind == *kind));
        let (by, unit) =
            strongest.filter_map(|relation| Some((relation.source.clone(), unit_of(&relation.source)?))).next()?;
        Some(Answer { thing: thing.id.clone(), by, unit })
    });
    answers.collect()
}

/// The inside of a unit as a table: each role at the left and what it answers for beside it, then what the unit
/// itself answers for, with room for its letters at the left.
fn rows(model: &Model, manner: Manner, unit: &Element, nesting: &Nesting, answers: &[Answer]) -> Rows {
    let is_role = |id: &&Id| model.element(id.as_str()).is_some_and(|element| element.kind == ElementKind::Role);
    let roles: Vec<&Id> = nesting.children(&unit.id).iter().filter(is_role).collect();
    let of = |by: &Id| -> Vec<Id> {
        let own = answers.iter().filter(|answer| answer.unit == unit.id && answer.by == *by);
        let mut things: Vec<Id> = own.map(|answer| answer.thing.clone()).collect();
        things.sort_by_key(|thing| manner.shared * sharing(model, thing, &unit.id, nesting) as isize);
        things
    };
    let own = of(&unit.id);
    let most = roles.iter().map(|role| of(role).len()).max().unwrap_or(0).max(own.len());
    let across = ((most as f64).sqrt().ceil() as isize + manner.wider).clamp(1, 4) as usize;
    let mut rows = Rows::new();
    for role in roles {
        let things = of(role);
        let mut first = vec![(0, role.clone())];
        for (at, line) in things.chunks(across).enumerate() {
            let seats = line.iter().enumerate().map(|(column, thing)| (column + 1, thing.clone()));
            rows.push(if at == 0 { first.drain(..).chain(seats).collect() } else { seats.collect() });
        }
        if !first.is_empty() {
            rows.push(first);
        }
    }
    let beside = |line: &[Id]| line.iter().enumerate().map(|(column, thing)| (column + 1, thing.clone())).collect();
    rows.extend(own.chunks(across).map(beside));
    rows
}

/// How many roles, units and forums outside of a unit have a part in a thing.
fn sharing(model: &Model, thing: &Id, unit: &Id, nesting: &Nesting) -> usize {
    let outside = |other: &&Element| {
        matches!(other.kind, ElementKind::Role | ElementKind::Unit | ElementKind::Forum)
            && !nesting.is_within(&other.id, unit)
    };
    model.neighbours(thing.as_str()).into_iter().filter(outside).count()
}
