//! In which order what stands beside a decision does so: what is also related with other decisions on the side where
//! these lie, as far as that makes the picture calmer.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Id, Model, Viewpoint};

use super::calm::{Boxed, Lines};
use super::decision_map::{Block, STACK_GAP};
use crate::scene::Rect;

/// With more lines it is not tried out.
const FEW_LINES: usize = 90;
/// How often stacks are put in order; each time others may have moved.
const TRIES: usize = 3;

/// Puts the stacks of the blocks in the calmest of the orders that are tried.
pub(super) fn put_calmly(model: &Model, blocks: &[&Block], boxes: &mut Vec<(Id, Rect)>) {
    let ids: Vec<&Id> = boxes.iter().map(|(id, _)| id).collect();
    let lines = Lines::between(model, Viewpoint::DecisionMap, &ids);
    if lines.count() > FEW_LINES {
        return;
    }
    let sorted = |boxes: &Vec<(Id, Rect)>| Some(in_order(model, blocks, boxes)).filter(|sorted| sorted != boxes);
    let mut tried: Vec<_> = std::iter::successors(Some(boxes.clone()), sorted).take(1 + TRIES).collect();
    let apart = |boxes: &Vec<(Id, Rect)>| boxes.iter().map(|(_, bounds)| (*bounds, None)).collect();
    let apart: Vec<Vec<Boxed>> = tried.iter().map(apart).collect();
    *boxes = tried.swap_remove(lines.calmest(&apart));
}

/// Every stack in the order of the heights at which lies what its boxes are related with.
fn in_order(model: &Model, blocks: &[&Block], boxes: &[(Id, Rect)]) -> Vec<(Id, Rect)> {
    let mut places: BTreeMap<Id, Rect> = boxes.iter().cloned().collect();
    for block in blocks {
        let wishes = wishes(model, block, &places);
        for stack in stacks(block) {
            put_in_order(&stack, &wishes, &mut places);
        }
    }
    boxes.iter().map(|(id, bounds)| (id.clone(), places.get(id).copied().unwrap_or(*bounds))).collect()
}

/// What stands left of the decision and what stands right of it, not what stands below.
fn stacks(block: &Block) -> [Vec<&Id>; 2] {
    let of = |id: &Id| block.boxes.iter().find(|(other, _)| other == id).map(|(_, bounds)| *bounds);
    let decision = of(&block.decision).unwrap_or_default();
    // The decision stands in the middle of the height that both stacks share.
    let beside = || block.boxes.iter().filter(|(_, bounds)| bounds.y < 2.0 * decision.centre().y);
    [
        beside().filter(|(_, bounds)| bounds.right() < decision.x).map(|(id, _)| id).collect(),
        beside().filter(|(_, bounds)| bounds.x > decision.right()).map(|(id, _)| id).collect(),
    ]
}

/// For each box of a block the mean height of what it is related with elsewhere and of its decision.
fn wishes<'a>(model: &Model, block: &'a Block, places: &BTreeMap<Id, Rect>) -> BTreeMap<&'a Id, f64> {
    let inside: BTreeSet<&Id> = block.boxes.iter().map(|(id, _)| id).collect();
    let height = |id: &Id| places.get(id).map(|bounds| bounds.centre().y);
    let of = |id: &'a Id| {
        let related = model.neighbours(id.as_str());
        let elsewhere =
            related.iter().filter(|other| !inside.contains(&other.id)).filter_map(|other| height(&other.id));
        let all: Vec<f64> = elsewhere.chain(height(&block.decision)).collect();
        (id, all.iter().sum::<f64>() / all.len().max(1) as f64)
    };
    block.boxes.iter().map(|(id, _)| of(id)).collect()
}

fn put_in_order(stack: &[&Id], wishes: &BTreeMap<&Id, f64>, places: &mut BTreeMap<Id, Rect>) {
    let top = |id: &Id, places: &BTreeMap<Id, Rect>| places.get(id).map_or(0.0, |bounds| bounds.y);
    let wish = |id: &Id| wishes.get(id).copied().unwrap_or_default();
    let mut order = stack.to_vec();
    order.sort_by(|a, b| wish(a).total_cmp(&wish(b)).then(top(a, places).total_cmp(&top(b, places))));
    let mut y = stack.iter().map(|id| top(id, places)).fold(f64::INFINITY, f64::min);
    for id in order {
        if let Some(bounds) = places.get_mut(id) {
            bounds.y = y;
            y += bounds.height + STACK_GAP;
        }
    }
}
