//! The decision map, after DMN's decision requirements diagram: every decision in the middle of what belongs to it.
//!
//! Who decides and on what basis stands at its left, what it directs at its right, what informs it below; a decision
//! that informs another stands below that one.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Element, ElementKind, Id, Model, Relation, RelationKind};

use super::decision_links::Links;
use super::grid::CARD;
use super::layered::place_lonely;
use super::{Arrangement, Place, Task, decision_stacks, pack};
use crate::scene::Rect;

const SIDE_GAP: f64 = 84.0;
pub(super) const STACK_GAP: f64 = 16.0;
const BELOW_GAP: f64 = 60.0;
const INFO_GAP: f64 = 24.0;
pub(super) const BLOCK_GAP: f64 = 56.0;
const LEVEL_GAP: f64 = 64.0;
const GROUP_GAP: f64 = 72.0;

/// A decision with what stands around it; boxes relative to the block's corner.
pub(super) struct Block {
    pub decision: Id,
    pub boxes: Vec<(Id, Rect)>,
    pub width: f64,
    height: f64,
}

/// Arranges the members around their decisions.
pub(super) fn arrange(task: &Task<'_>) -> Arrangement {
    let elements = task.elements();
    let homes = homes(task.model, &elements);
    let decisions = elements.iter().filter(|element| element.kind == ElementKind::Decision);
    let blocks: Vec<Block> = decisions.map(|decision| block(task, decision, &homes, &elements)).collect();
    let mut groups: Vec<Group> = groups(task.model, &blocks, &elements)
        .into_iter()
        .take_while(|_| !(task.stop)())
        .map(|ids| group(task.model, &blocks, &ids))
        .collect();
    groups.sort_by(|a, b| (b.height.total_cmp(&a.height)).then_with(|| b.width.total_cmp(&a.width)));
    let mut arrangement = packed(groups);
    let lonely: Vec<&Element> =
        elements.into_iter().filter(|element| !arrangement.nodes.contains_key(&element.id)).collect();
    place_lonely(task, &lonely, &mut arrangement);
    arrangement
}

/// The decision beside which each other element stands: the one it has most relations with.
fn homes(model: &Model, elements: &[&Element]) -> BTreeMap<Id, Id> {
    let shown: BTreeSet<&Id> = elements.iter().map(|element| &element.id).collect();
    let mut counts: BTreeMap<Id, BTreeMap<Id, usize>> = BTreeMap::new();
    for relation in model.relations() {
        if let Some((decision, other)) = ends(model, relation)
            && shown.contains(decision)
            && shown.contains(other)
        {
            *counts.entry(other.clone()).or_default().entry(decision.clone()).or_default() += 1;
        }
    }
    let most = |counts: BTreeMap<Id, usize>| counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(id, _)| id);
    counts.into_iter().filter_map(|(id, counts)| Some((id, most(counts)?))).collect()
}

/// Decision and other end of a relation between a decision and something that is none.
fn ends<'a>(model: &Model, relation: &'a Relation) -> Option<(&'a Id, &'a Id)> {
    let is_decision = |id: &Id| model.element(id.as_str()).is_some_and(|element| element.kind == ElementKind::Decision);
    match (is_decision(&relation.source), is_decision(&relation.target)) {
        (true, false) => Some((&relation.source, &relation.target)),
        (false, true) => Some((&relation.target, &relation.source)),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stand {
    People,
    Basis,
    Directed,
    Below,
}

fn stand(model: &Model, element: &Element, decision: &Id) -> Stand {
    use ElementKind as K;
    let informs = |relation: &&Relation| relation.kind == RelationKind::Informs && relation.target == *decision;
    match element.kind {
        K::Role | K::Unit | K::Forum => Stand::People,
        K::Policy if model.outgoing(element.id.as_str()).iter().any(|relation| relation.target == *decision) => {
            Stand::Basis
        }
        K::Metric | K::DataObject if model.outgoing(element.id.as_str()).iter().any(informs) => Stand::Below,
        _ => Stand::Directed,
    }
}

fn block(task: &Task<'_>, decision: &Element, homes: &BTreeMap<Id, Id>, elements: &[&Element]) -> Block {
    let around = elements.iter().filter(|element| homes.get(&element.id) == Some(&decision.id));
    let mut stands: Vec<(Stand, &Element)> =
        around.map(|element| (stand(task.model, element, &decision.id), *element)).collect();
    stands.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
    let of = |wanted: &[Stand]| -> Vec<&Element> {
        stands.iter().filter(|(stand, _)| wanted.contains(stand)).map(|(_, element)| *element).collect()
    };
    let (mut left, mut right) = (of(&[Stand::People, Stand::Basis]), of(&[Stand::Directed]));
    if right.is_empty() && left.len() > 1 {
        (left, right) = (of(&[Stand::People]), of(&[Stand::Basis]));
    }
    if left.is_empty() && right.len() > 1 && stands.iter().all(|(stand, _)| *stand == Stand::Basis) {
        left = vec![right.remove(0)];
    }
    assemble(task, decision, &left, &right, &of(&[Stand::Below]))
}

fn assemble(task: &Task<'_>, decision: &Element, left: &[&Element], right: &[&Element], below: &[&Element]) -> Block {
    let (wide, high) = task.size(decision, CARD);
    let stack = |elements: &[&Element]| -> f64 {
        let heights: f64 = elements.iter().map(|element| task.size(element, CARD).1).sum();
        heights + STACK_GAP * elements.len().saturating_sub(1) as f64
    };
    let middle = high.max(stack(left)).max(stack(right)) / 2.0;
    let per_row = if below.len() == 4 { 2 } else { 3 };
    let below_width = |row: &[&Element]| row.len() as f64 * (CARD + INFO_GAP) - INFO_GAP;
    let widest_below = below.chunks(per_row).map(below_width).fold(0.0, f64::max);
    let side = |elements: &[&Element]| if elements.is_empty() { 0.0 } else { CARD + SIDE_GAP };
    let before = side(left).max((widest_below - wide) / 2.0).max(0.0);
    let centre = before + wide / 2.0;
    let mut boxes = vec![(decision.id.clone(), Rect::new(before, middle - high / 2.0, wide, high))];
    for (elements, x) in [(left, before - SIDE_GAP - CARD), (right, before + wide + SIDE_GAP)] {
        let mut y = middle - stack(elements) / 2.0;
        for element in elements {
            let (width, height) = task.size(element, CARD);
            boxes.push((element.id.clone(), Rect::new(x, y, width, height)));
            y += height + STACK_GAP;
        }
    }
    let mut y = 2.0 * middle + BELOW_GAP;
    for row in below.chunks(per_row) {
        let mut x = centre - below_width(row) / 2.0;
        let height = row.iter().map(|element| task.size(element, CARD).1).fold(0.0, f64::max);
        for element in row {
            let (width, own) = task.size(element, CARD);
            boxes.push((element.id.clone(), Rect::new(x, y, width, own)));
            x += CARD + INFO_GAP;
        }
        y += height + INFO_GAP;
    }
    let extent = boxes.iter().map(|(_, bounds)| *bounds).reduce(|all, one| all.union(&one)).unwrap_or_default();
    Block { decision: decision.id.clone(), boxes, width: extent.right(), height: extent.bottom() }
}

/// Decisions that inform each other or share something, by id.
fn groups(model: &Model, blocks: &[Block], elements: &[&Element]) -> Vec<Vec<Id>> {
    let shown: BTreeSet<&Id> = elements.iter().map(|element| &element.id).collect();
    let mut group_of: BTreeMap<Id, usize> = BTreeMap::new();
    let mut leaders: Vec<usize> = Vec::new();
    for element in elements {
        group_of.insert(element.id.clone(), leaders.len());
        leaders.push(leaders.len());
    }
    let find = |leaders: &[usize], mut at: usize| {
        while leaders[at] != at {
            at = leaders[at];
        }
        at
    };
    for relation in model.relations() {
        let both_shown = shown.contains(&relation.source) && shown.contains(&relation.target);
        let concerns = |id: &Id| blocks.iter().any(|block| block.decision == *id);
        if !both_shown || !(concerns(&relation.source) || concerns(&relation.target)) {
            continue;
        }
        let (a, b) = (find(&leaders, group_of[&relation.source]), find(&leaders, group_of[&relation.target]));
        leaders[a.max(b)] = a.min(b);
    }
    let mut groups: BTreeMap<usize, Vec<Id>> = BTreeMap::new();
    for block in blocks {
        groups.entry(find(&leaders, group_of[&block.decision])).or_default().push(block.decision.clone());
    }
    groups.into_values().collect()
}

/// A group with its blocks placed, relative to its corner.
struct Group {
    boxes: Vec<(Id, Rect)>,
    width: f64,
    height: f64,
}

/// The blocks of a group in rows of their levels; of several widths the one that fits a page best.
fn group(model: &Model, blocks: &[Block], ids: &[Id]) -> Group {
    let levels = levels(model, ids);
    let own: Vec<&Block> = blocks.iter().filter(|block| ids.contains(&block.decision)).collect();
    let links = Links::between(model, &own);
    let widest = own.iter().map(|block| block.width).fold(0.0, f64::max);
    let candidates = (1..=MOST_ACROSS).map(|across| {
        let limit = (widest + BLOCK_GAP) * across as f64;
        let rows = links.untangled(&own, rows(&own, &levels, limit));
        place_rows(&rows.iter().map(|row| row.iter().map(|at| own[*at]).collect()).collect::<Vec<_>>())
    });
    let fit = |group: &Group| pack::fit(group.width, group.height);
    let best = candidates.min_by(|a, b| fit(a).total_cmp(&fit(b)));
    let mut best = best.unwrap_or(Group { boxes: Vec::new(), width: 0.0, height: 0.0 });
    decision_stacks::put_calmly(model, &own, &mut best.boxes);
    best
}

/// More blocks beside each other are not tried.
const MOST_ACROSS: usize = 8;

/// Positions of blocks in rows no wider than `limit`, the highest level first.
fn rows(blocks: &[&Block], levels: &BTreeMap<Id, usize>, limit: f64) -> Vec<Vec<usize>> {
    let highest = levels.values().copied().max().unwrap_or(0);
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for level in (0..=highest).rev() {
        let mut used = f64::INFINITY;
        for (at, block) in blocks.iter().enumerate().filter(|(_, block)| levels.get(&block.decision) == Some(&level)) {
            if used + block.width > limit {
                rows.push(Vec::new());
                used = 0.0;
            }
            if let Some(row) = rows.last_mut() {
                row.push(at);
            }
            used += block.width + BLOCK_GAP;
        }
    }
    rows
}

fn place_rows(rows: &[Vec<&Block>]) -> Group {
    let row_width = |row: &[&Block]| row.iter().map(|block| block.width + BLOCK_GAP).sum::<f64>() - BLOCK_GAP;
    let width = rows.iter().map(|row| row_width(row)).fold(0.0, f64::max);
    let mut boxes = Vec::new();
    let mut y = 0.0;
    for row in rows {
        let height = row.iter().map(|block| block.height).fold(0.0, f64::max);
        let mut x = (width - row_width(row)) / 2.0;
        for block in row {
            let moved = |bounds: &Rect| Rect::new(bounds.x + x, bounds.y + y, bounds.width, bounds.height);
            boxes.extend(block.boxes.iter().map(|(id, bounds)| (id.clone(), moved(bounds))));
            x += block.width + BLOCK_GAP;
        }
        y += height + LEVEL_GAP;
    }
    Group { boxes, width, height: (y - LEVEL_GAP).max(0.0) }
}

/// How many decisions inform each decision one after the other at most; circles stop growing.
fn levels(model: &Model, ids: &[Id]) -> BTreeMap<Id, usize> {
    let mut levels: BTreeMap<Id, usize> = ids.iter().map(|id| (id.clone(), 0)).collect();
    for _ in 0..ids.len().min(12) {
        for relation in model.relations().filter(|relation| relation.kind == RelationKind::Informs) {
            let (Some(from), Some(to)) = (levels.get(&relation.source), levels.get(&relation.target)) else { continue };
            let raised = (from + 1).min(12);
            if raised > *to && relation.source != relation.target {
                levels.insert(relation.target.clone(), raised);
            }
        }
    }
    levels
}

/// All groups on one page.
fn packed(groups: Vec<Group>) -> Arrangement {
    let sizes: Vec<(f64, f64)> = groups.iter().map(|group| (group.width, group.height)).collect();
    let mut arrangement = Arrangement::default();
    for (group, (x, y)) in groups.into_iter().zip(pack::pack(&sizes, (SIDE_GAP, GROUP_GAP), |_| 0.0)) {
        for (id, bounds) in group.boxes {
            let bounds = Rect::new((bounds.x + x).round(), (bounds.y + y).round(), bounds.width, bounds.height);
            arrangement.nodes.insert(id, Place { bounds, parent: None });
        }
    }
    arrangement
}
