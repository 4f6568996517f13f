//! Which parts a picture falls into when it is too large for one page: cut between its boxes, again and again, until
//! every part fits. A decision stays with what stands around it.
//!
//! Boxes stay where they stand, so that a part is found again in the whole. Knows places and lines only; whether a part
//! fits is the caller's to say. Invariant: every node stands in exactly one part, together with what contains it.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Id, Viewpoint};

use crate::scene::{Rect, Scene, SceneNode};

/// The nodes of each part, in reading order; one part where nothing can be cut. `room` is about how wide and high a part
/// may be; `fits` says of a set of nodes whether they are one.
pub fn divide(scene: &Scene, room: (f64, f64), fits: &mut dyn FnMut(&BTreeSet<Id>) -> bool) -> Vec<BTreeSet<Id>> {
    let cutter = Cutter::of(scene, room);
    let mut parts = Vec::new();
    cutter.cut(cutter.blocks.iter().collect(), fits, &mut parts);
    in_reading_order(taken_in(cutter.joined(parts, fits), fits)).iter().map(|part| members(part)).collect()
}

/// How many lines of a picture lead from a part to others.
pub fn leaving(scene: &Scene, part: &BTreeSet<Id>) -> usize {
    scene.edges.iter().filter(|edge| part.contains(&edge.source) != part.contains(&edge.target)).count()
}

/// What it costs to cut all lines, in pages.
const LINES: f64 = 1.6;
/// What an uneven cut costs at most.
const UNEVEN: f64 = 0.3;
/// What a short way is, in px: from a decision to what stands around it.
const NEAR: f64 = 180.0;
/// A part of so many blocks is not worth a page.
const FEW: usize = 2;
/// What a cut costs that leaves so few alone.
const LONELY: f64 = 0.6;
/// What a cut between two lanes or bands saves.
const BORDER: f64 = 0.25;

/// A box with all it contains.
struct Block {
    number: usize,
    ids: Vec<Id>,
    bounds: Rect,
}

/// Blocks of one side of a cut, and those of the other.
type Halves<'a> = (Vec<&'a Block>, Vec<&'a Block>);

struct Cutter {
    blocks: Vec<Block>,
    /// The blocks that each line joins.
    lines: Vec<(usize, usize)>,
    /// Where lanes and bands end.
    borders: Vec<f64>,
    room: (f64, f64),
}

impl Cutter {
    fn of(scene: &Scene, room: (f64, f64)) -> Self {
        let nodes: BTreeMap<&Id, &SceneNode> = scene.nodes.iter().map(|node| (&node.element, node)).collect();
        let mut blocks: Vec<Block> = Vec::new();
        let mut homes: BTreeMap<&Id, usize> = BTreeMap::new();
        for node in &scene.nodes {
            let mut root = node;
            while let Some(parent) = root.parent.as_ref().and_then(|parent| nodes.get(parent)) {
                root = parent;
            }
            let home = *homes.entry(&root.element).or_insert_with(|| {
                let number = blocks.len();
                blocks.push(Block { number, ids: Vec::new(), bounds: root.bounds });
                number
            });
            homes.insert(&node.element, home);
            blocks[home].ids.push(node.element.clone());
            blocks[home].bounds = blocks[home].bounds.union(&node.bounds);
        }
        let ends = scene.edges.iter().filter_map(|edge| Some((*homes.get(&edge.source)?, *homes.get(&edge.target)?)));
        let lines: Vec<(usize, usize)> = ends.filter(|(a, b)| a != b).collect();
        let (blocks, lines) = match scene.viewpoint {
            Viewpoint::DecisionMap => gathered(blocks, &lines, room),
            _ => (blocks, lines),
        };
        let bounds = scene.lanes.iter().map(|lane| lane.bounds).chain(scene.bands.iter().map(|band| band.bounds));
        Self { blocks, lines, borders: bounds.map(|bounds| bounds.bottom()).collect(), room }
    }

    fn cut<'a>(
        &'a self,
        blocks: Vec<&'a Block>,
        fits: &mut dyn FnMut(&BTreeSet<Id>) -> bool,
        parts: &mut Vec<Vec<&'a Block>>,
    ) {
        if blocks.is_empty() {
            return;
        }
        let halves = if fits(&members(&blocks)) { None } else { self.halves(&blocks) };
        match halves {
            Some((first, second)) => {
                self.cut(first, fits, parts);
                self.cut(second, fits, parts);
            }
            None => parts.push(blocks),
        }
    }

    /// The best cut through a set of blocks; none where no straight line passes between them.
    fn halves<'a>(&self, blocks: &[&'a Block]) -> Option<Halves<'a>> {
        let around = hull(blocks);
        let mut best: Option<(f64, Halves<'a>)> = None;
        for upright in [true, false] {
            for (halves, gap) in gaps(blocks, upright) {
                let border = !upright && self.borders.iter().any(|border| (gap.0..=gap.1).contains(border));
                let cost = self.cost(&halves, around, upright) - if border { BORDER } else { 0.0 };
                if best.as_ref().is_none_or(|(known, _)| cost < *known) {
                    best = Some((cost, halves));
                }
            }
        }
        best.or_else(|| self.shares(blocks)).map(|(_, halves)| halves)
    }

    /// The best of the ways to part blocks between which no straight line passes.
    fn shares<'a>(&self, blocks: &[&'a Block]) -> Option<(f64, Halves<'a>)> {
        let mut best: Option<(f64, Halves<'a>)> = None;
        for upright in [true, false] {
            let centre = |block: &Block| if upright { block.bounds.centre().x } else { block.bounds.centre().y };
            let mut sorted = blocks.to_vec();
            sorted.sort_by(|a, b| centre(a).total_cmp(&centre(b)));
            for at in 1..sorted.len() {
                let halves = (sorted[..at].to_vec(), sorted[at..].to_vec());
                let cost = self.cost(&halves, hull(blocks), upright);
                if best.as_ref().is_none_or(|(known, _)| cost < *known) {
                    best = Some((cost, halves));
                }
            }
        }
        best
    }

    /// How many pages the halves need, the share of lines that are cut, how uneven the halves are, and whether one is
    /// hardly worth a page.
    fn cost(&self, (first, second): &Halves<'_>, around: Rect, upright: bool) -> f64 {
        let length = |half: &[&Block]| if upright { hull(half).width } else { hull(half).height };
        let whole = if upright { around.width } else { around.height };
        let longest = length(first).max(length(second)) / whole.max(1.0);
        self.pages(first)
            + self.pages(second)
            + LINES * self.cut_lines(first, second)
            + UNEVEN * (longest - 0.5).max(0.0) * 2.0
            + if first.len().min(second.len()) <= FEW { LONELY } else { 0.0 }
    }

    /// How many pages that many blocks need at least, about.
    fn pages(&self, blocks: &[&Block]) -> f64 {
        let around = hull(blocks);
        let along = |length: f64, room: f64| (length / room.max(1.0)).ceil().max(1.0);
        along(around.width, self.room.0) * along(around.height, self.room.1)
    }

    /// The share of the lines within both halves that lead from one to the other.
    fn cut_lines(&self, first: &[&Block], second: &[&Block]) -> f64 {
        let mut sides: Vec<Option<bool>> = vec![None; self.blocks.len()];
        for (half, side) in [(first, true), (second, false)] {
            half.iter().for_each(|block| sides[block.number] = Some(side));
        }
        let (mut all, mut cut) = (0.0, 0.0);
        for (a, b) in &self.lines {
            if let (Some(a), Some(b)) = (sides[*a], sides[*b]) {
                all += 1.0;
                cut += f64::from(u8::from(a != b));
            }
        }
        cut / f64::max(all, 1.0)
    }

    /// Neighbouring parts that fit on a page together, where nothing else stands between them.
    fn joined<'a>(
        &'a self,
        parts: Vec<Vec<&'a Block>>,
        fits: &mut dyn FnMut(&BTreeSet<Id>) -> bool,
    ) -> Vec<Vec<&'a Block>> {
        let mut joined: Vec<Vec<&'a Block>> = Vec::new();
        for part in parts {
            if let Some(last) = joined.last_mut() {
                let both: Vec<&Block> = last.iter().chain(&part).copied().collect();
                let around = hull(&both);
                let alone = self.blocks.iter().filter(|block| block.bounds.overlaps(&around)).count() == both.len();
                if alone && fits(&members(&both)) {
                    *last = both;
                    continue;
                }
            }
            joined.push(part);
        }
        joined
    }
}

/// A part of one or two blocks goes into the part that stays smallest with it, where it fits.
fn taken_in<'a>(mut parts: Vec<Vec<&'a Block>>, fits: &mut dyn FnMut(&BTreeSet<Id>) -> bool) -> Vec<Vec<&'a Block>> {
    let mut at = 0;
    while at < parts.len() {
        let both = |other: usize| -> Vec<&'a Block> { parts[other].iter().chain(&parts[at]).copied().collect() };
        let mut others: Vec<usize> = (0..parts.len()).filter(|other| *other != at && parts[at].len() <= FEW).collect();
        let size = |other: usize| hull(&both(other)).width + hull(&both(other)).height;
        others.sort_by(|a, b| size(*a).total_cmp(&size(*b)));
        match others.into_iter().find(|other| fits(&members(&both(*other)))) {
            Some(other) => {
                parts[other] = both(other);
                parts.remove(at);
            }
            None => at += 1,
        }
    }
    parts
}

/// Blocks that lines join over a short way become one, as long as it has room on a page.
fn gathered(mut blocks: Vec<Block>, lines: &[(usize, usize)], room: (f64, f64)) -> (Vec<Block>, Vec<(usize, usize)>) {
    let mut home: Vec<usize> = (0..blocks.len()).collect();
    let mut short: Vec<(f64, usize, usize)> =
        lines.iter().map(|(a, b)| (distance(blocks[*a].bounds, blocks[*b].bounds), *a, *b)).collect();
    short.retain(|(away, ..)| *away <= NEAR);
    short.sort_by(|a, b| a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    for (_, a, b) in short {
        let (a, b) = (home[a].min(home[b]), home[a].max(home[b]));
        let both = blocks[a].bounds.union(&blocks[b].bounds);
        if a != b && both.width <= room.0 && both.height <= room.1 {
            let moved = std::mem::take(&mut blocks[b].ids);
            blocks[a].ids.extend(moved);
            blocks[a].bounds = both;
            home.iter_mut().filter(|home| **home == b).for_each(|home| *home = a);
        }
    }
    let lines = lines.iter().map(|(a, b)| (home[*a], home[*b])).filter(|(a, b)| a != b);
    // Emptied blocks go; the others move up.
    let kept: Vec<usize> = (0..blocks.len()).filter(|at| home[*at] == *at).collect();
    let place = |at: usize| kept.partition_point(|other| *other < at);
    let lines = lines.map(|(a, b)| (place(a), place(b))).collect();
    let blocks = blocks.into_iter().filter(|block| !block.ids.is_empty());
    (blocks.enumerate().map(|(number, block)| Block { number, ..block }).collect(), lines)
}

/// The way between two boxes, along the axes.
fn distance(a: Rect, b: Rect) -> f64 {
    let across = (b.x - a.right()).max(a.x - b.right()).max(0.0);
    let down = (b.y - a.bottom()).max(a.y - b.bottom()).max(0.0);
    across + down
}

fn members(blocks: &[&Block]) -> BTreeSet<Id> {
    blocks.iter().flat_map(|block| block.ids.iter().cloned()).collect()
}

fn hull(blocks: &[&Block]) -> Rect {
    blocks.iter().map(|block| block.bounds).reduce(|all, one| all.union(&one)).unwrap_or_default()
}

/// Row by row, each from left to right; what begins beside the first part of a row belongs to it.
fn in_reading_order(mut parts: Vec<Vec<&Block>>) -> Vec<Vec<&Block>> {
    parts.sort_by(|a, b| hull(a).y.total_cmp(&hull(b).y));
    let mut rows: Vec<Vec<Vec<&Block>>> = Vec::new();
    for part in parts {
        let middle = |row: &Vec<Vec<&Block>>| row.first().map_or(f64::NEG_INFINITY, |first| hull(first).centre().y);
        match rows.last_mut() {
            Some(row) if hull(&part).y < middle(row) => row.push(part),
            _ => rows.push(vec![part]),
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| hull(a).x.total_cmp(&hull(b).x));
    }
    rows.into_iter().flatten().collect()
}

/// All ways to part blocks by a straight line that touches none, with the gap in which the line lies.
fn gaps<'a>(blocks: &[&'a Block], upright: bool) -> Vec<(Halves<'a>, (f64, f64))> {
    let span = |block: &Block| match upright {
        true => (block.bounds.x, block.bounds.right()),
        false => (block.bounds.y, block.bounds.bottom()),
    };
    let mut sorted = blocks.to_vec();
    sorted.sort_by(|a, b| span(a).0.total_cmp(&span(b).0));
    let mut reached = f64::NEG_INFINITY;
    let mut gaps = Vec::new();
    for at in 1..sorted.len() {
        reached = reached.max(span(sorted[at - 1]).1);
        let next = span(sorted[at]).0;
        if reached < next {
            gaps.push(((sorted[..at].to_vec(), sorted[at..].to_vec()), (reached, next)));
        }
    }
    gaps
}
