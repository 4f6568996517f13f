//! The layered arrangement of the viewpoints that have no special one.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::metamodel::Family;
use tragwerk_model::{Element, Id, Viewpoint};

use super::engine::{Direction, ElkEngine, EngineEdge, EngineNode, LayoutEngine};
use super::grid::CARD;
use super::{Arrangement, Place, Task};
use crate::scene::Rect;
use crate::viewpoint;

/// Arranges connected members in layers and puts lonely ones in rows below.
pub(super) fn arrange(task: &Task<'_>, direction: Direction) -> Arrangement {
    let elements = task.elements();
    let at: BTreeMap<&Id, usize> = elements.iter().enumerate().map(|(at, element)| (&element.id, at)).collect();
    let edges = edges(task, &at);
    let ends: BTreeSet<usize> = edges.iter().flat_map(|edge| [edge.source, edge.target]).collect();
    let touched = |at: usize| ends.contains(&at);
    let connected: Vec<usize> = (0..elements.len()).filter(|at| touched(*at)).collect();
    let mut arrangement = place_connected(task, &elements, &connected, &edges, direction);
    let lonely: Vec<&Element> = (0..elements.len()).filter(|at| !touched(*at)).map(|at| elements[at]).collect();
    place_lonely(task, &lonely, &mut arrangement);
    arrangement
}

/// Lines that steer the layers; what reads from target to source in the picture is turned round.
fn edges(task: &Task<'_>, at: &BTreeMap<&Id, usize>) -> Vec<EngineEdge> {
    let drawn = task
        .model
        .relations()
        .filter(|relation| viewpoint::draws(task.viewpoint, relation.kind) && relation.source != relation.target);
    let ends = drawn.filter_map(|relation| Some((relation, *at.get(&relation.source)?, *at.get(&relation.target)?)));
    ends.map(|(relation, source, target)| {
        let data = task.viewpoint == Viewpoint::DataAndMetrics;
        let against = data && relation.kind == tragwerk_model::RelationKind::ComputedFrom;
        let involves = relation.kind.family() == Family::Conflict;
        if against || involves { EngineEdge { source: target, target: source } } else { EngineEdge { source, target } }
    })
    .collect()
}

fn place_connected(
    task: &Task<'_>,
    elements: &[&Element],
    connected: &[usize],
    edges: &[EngineEdge],
    direction: Direction,
) -> Arrangement {
    let position: BTreeMap<usize, usize> = connected.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    let nodes: Vec<EngineNode> = connected
        .iter()
        .map(|at| {
            let (width, height) = task.size(elements[*at], CARD);
            EngineNode { width, height, layer: None }
        })
        .collect();
    let inner = edges.iter().filter_map(|edge| {
        Some(EngineEdge { source: *position.get(&edge.source)?, target: *position.get(&edge.target)? })
    });
    let inner: Vec<EngineEdge> = inner.collect();
    let boxes = ElkEngine.place(&nodes, &inner, direction).unwrap_or_else(|| in_a_square(&nodes));
    let places = connected.iter().zip(boxes);
    Arrangement {
        nodes: places.map(|(at, bounds)| (elements[*at].id.clone(), Place { bounds, parent: None })).collect(),
    }
}

/// The way out when the engine gives up: rows.
fn in_a_square(nodes: &[EngineNode]) -> Vec<Rect> {
    let columns = (nodes.len() as f64).sqrt().ceil().max(1.0) as usize;
    let at = |index: usize| ((index % columns) as f64 * 220.0, (index / columns) as f64 * 120.0);
    nodes.iter().enumerate().map(|(index, node)| Rect::new(at(index).0, at(index).1, node.width, node.height)).collect()
}

/// What has no relations here stands in rows under the rest, as wide as that.
pub(super) fn place_lonely(task: &Task<'_>, lonely: &[&Element], arrangement: &mut Arrangement) {
    const GAP: f64 = 28.0;
    let taken = arrangement.bounds();
    let square = (lonely.len() as f64 * 1.6 * (CARD + GAP) * 78.0).sqrt();
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
