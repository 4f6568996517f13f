//! The layered arrangement of the viewpoints that have no special one.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use tragwerk_model::metamodel::Family;
use tragwerk_model::{Element, Id, Viewpoint};

use super::calm::{Boxed, Lines};
use super::engine::{Direction, ElkEngine, EngineEdge, EngineNode, LayoutEngine};
use super::grid::CARD;
use super::{Arrangement, Place, SHAPE, Stop, Task, pack};
use crate::scene::Rect;
use crate::viewpoint;

/// Between two parts of a picture that no line joins. Side by side they stand in the same columns.
fn part_gap(direction: Direction) -> (f64, f64) {
    if direction == Direction::Right { (direction.between_layers(), 56.0) } else { (64.0, 64.0) }
}

/// Between what has no lines.
const LONELY_GAP: f64 = 28.0;
/// Height that a row of lonely cards takes, about.
const LONELY_ROW: f64 = 78.0;

/// Arranges each connected part in layers, the parts on a page, and puts lonely members in rows below.
pub(super) fn arrange(task: &Task<'_>, direction: Direction) -> Arrangement {
    let elements = task.elements();
    let at: BTreeMap<&Id, usize> = elements.iter().enumerate().map(|(at, element)| (&element.id, at)).collect();
    let edges = edges(task, &at);
    let (parts, lonely) = parts(elements.len(), &edges);
    let wanted = parts.iter().take_while(|_| !(task.stop)());
    let mut placed: Vec<Part> = wanted.map(|part| place_part(task, &elements, part, &edges, direction)).collect();
    placed.sort_by(|a, b| b.height.total_cmp(&a.height).then(b.width.total_cmp(&a.width)));
    let sizes: Vec<(f64, f64)> = placed.iter().map(|part| (part.width, part.height)).collect();
    let corners = pack::pack(&sizes, part_gap(direction), |width| lonely_rows(lonely.len(), width) as f64 * LONELY_ROW);
    let mut arrangement = Arrangement::default();
    for (part, (x, y)) in placed.into_iter().zip(corners) {
        arrangement.nodes.extend(part.boxes.into_iter().map(|(at, bounds)| {
            let bounds = Rect::new((bounds.x + x).round(), (bounds.y + y).round(), bounds.width, bounds.height);
            (elements[at].id.clone(), Place { bounds, parent: None })
        }));
    }
    let lonely: Vec<&Element> = lonely.into_iter().map(|at| elements[at]).collect();
    place_lonely(task, &lonely, &mut arrangement);
    arrangement
}

/// What lines join, each part and all parts in ascending order, and what no line touches.
fn parts(count: usize, edges: &[EngineEdge]) -> (Vec<Vec<usize>>, Vec<usize>) {
    let mut leaders: Vec<usize> = (0..count).collect();
    let find = |leaders: &[usize], mut at: usize| {
        while leaders[at] != at {
            at = leaders[at];
        }
        at
    };
    for edge in edges {
        let (a, b) = (find(&leaders, edge.source), find(&leaders, edge.target));
        leaders[a.max(b)] = a.min(b);
    }
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in 0..count {
        parts.entry(find(&leaders, at)).or_default().push(at);
    }
    let (alone, joined): (Vec<_>, Vec<_>) = parts.into_values().partition(|part| part.len() == 1);
    (joined, alone.into_iter().flatten().collect())
}

/// Lines that steer the layers; what reads from target to source in the picture is turned round.
fn edges(task: &Task<'_>, at: &BTreeMap<&Id, usize>) -> Vec<EngineEdge> {
    let ends = task.model.relations().filter_map(|relation| {
        let (source, target) = (*at.get(&relation.source)?, *at.get(&relation.target)?);
        let drawn = viewpoint::draws(task.viewpoint, relation.kind);
        (drawn && source != target).then_some((relation, source, target))
    });
    ends.map(|(relation, source, target)| {
        let data = task.viewpoint == Viewpoint::DataAndMetrics;
        let against = data && relation.kind == tragwerk_model::RelationKind::ComputedFrom;
        let involves = relation.kind.family() == Family::Conflict;
        if against || involves { EngineEdge { source: target, target: source } } else { EngineEdge { source, target } }
    })
    .collect()
}

/// A connected part: its boxes by position among the elements, from its own corner.
struct Part {
    boxes: Vec<(usize, Rect)>,
    width: f64,
    height: f64,
}

/// Parts of so many lines are arranged several times, and the calmest arrangement is taken. Fewer hardly cross.
const FEW_LINES: RangeInclusive<usize> = 4..=44;
const TRIES: u32 = 4;

/// The calmest of several arrangements.
fn calmest(
    nodes: &[EngineNode],
    edges: &[EngineEdge],
    direction: Direction,
    lines: impl FnOnce() -> Lines,
    stop: Stop<'_>,
) -> Option<Vec<Rect>> {
    let lines = FEW_LINES.contains(&edges.len()).then(lines);
    let seeds = 1..=if lines.is_some() { TRIES } else { 1 };
    let tried = seeds.take_while(|_| !stop()).filter_map(|seed| ElkEngine.place(nodes, edges, direction, seed));
    let mut tried: Vec<Vec<Rect>> = tried.collect();
    let apart = |boxes: &Vec<Rect>| boxes.iter().map(|bounds| (*bounds, None)).collect();
    let apart: Vec<Vec<Boxed>> = tried.iter().map(apart).collect();
    let calmest = lines.map_or(0, |lines| lines.calmest(&apart));
    (!tried.is_empty()).then(|| tried.swap_remove(calmest))
}

fn place_part(
    task: &Task<'_>,
    elements: &[&Element],
    members: &[usize],
    edges: &[EngineEdge],
    direction: Direction,
) -> Part {
    let position: BTreeMap<usize, usize> = members.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    let sizes = members.iter().map(|at| task.size(elements[*at], CARD));
    let nodes: Vec<EngineNode> = sizes.map(|(width, height)| EngineNode { width, height, layer: None }).collect();
    let inner = edges.iter().filter_map(|edge| {
        Some(EngineEdge { source: *position.get(&edge.source)?, target: *position.get(&edge.target)? })
    });
    let inner: Vec<EngineEdge> = inner.collect();
    let ids: Vec<&Id> = members.iter().map(|at| &elements[*at].id).collect();
    let lines = || Lines::between(task.model, task.viewpoint, &ids);
    let boxes = calmest(&nodes, &inner, direction, lines, task.stop).unwrap_or_else(|| in_a_square(&nodes));
    let around = boxes.iter().copied().reduce(|all, one| all.union(&one)).unwrap_or_default();
    let moved = boxes.into_iter().map(|b| Rect::new(b.x - around.x, b.y - around.y, b.width, b.height));
    Part { boxes: members.iter().copied().zip(moved).collect(), width: around.width, height: around.height }
}

/// How many rows that many lonely cards take in a picture of that width.
fn lonely_rows(count: usize, width: f64) -> usize {
    let across = ((width + LONELY_GAP) / (CARD + LONELY_GAP)).floor().max(1.0);
    count.div_ceil(across as usize)
}

/// The way out when the engine gives up: rows.
fn in_a_square(nodes: &[EngineNode]) -> Vec<Rect> {
    let columns = (nodes.len() as f64).sqrt().ceil().max(1.0) as usize;
    let at = |index: usize| ((index % columns) as f64 * 220.0, (index / columns) as f64 * 120.0);
    nodes.iter().enumerate().map(|(index, node)| Rect::new(at(index).0, at(index).1, node.width, node.height)).collect()
}

/// What has no relations here stands in rows under the rest, as wide as that.
pub(super) fn place_lonely(task: &Task<'_>, lonely: &[&Element], arrangement: &mut Arrangement) {
    const GAP: f64 = LONELY_GAP;
    let taken = arrangement.bounds();
    let square = (lonely.len() as f64 * SHAPE * (CARD + GAP) * LONELY_ROW).sqrt();
    let limit = taken.width.max(square).max(CARD);
    let (mut x, mut y, mut height) =
        (taken.x, if arrangement.nodes.is_empty() { 0.0 } else { taken.bottom() + 60.0 }, 0.0);
    for element in lonely {
        let (wide, high) = task.size(element, CARD);
        if x + wide > taken.x + limit + 1.0 {
            (x, y, height) = (taken.x, y + height + GAP, 0.0);
        }
        let bounds = Rect::new(x, y, wide, high);
        arrangement.nodes.insert(element.id.clone(), Place { bounds, parent: None });
        x += CARD + GAP;
        height = f64::max(height, high);
    }
}
