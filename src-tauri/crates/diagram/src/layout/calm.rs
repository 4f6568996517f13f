//! Which of several arrangements looks calmest, from the lines as they would run.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, Id, Model, Viewpoint};

use super::{Arrangement, Task};
use crate::obstacle::obstacle;
use crate::route::{self, Obstacle, Wire};
use crate::scene::Rect;
use crate::together::together;
use crate::{line, viewpoint};

/// So many lines are led at most to find the calmest arrangement: to lead them takes long.
const LED: usize = 480;

/// The calmest of the arrangements that are made in some of these manners, of equally calm ones the first. The fewer lines
/// there are, the more manners are tried.
pub(super) fn calmest<Manner: Copy>(
    task: &Task<'_>,
    manners: &[Manner],
    arranged: impl Fn(Manner) -> Arrangement,
) -> Arrangement {
    let [usual, others @ ..] = manners else { return Arrangement::default() };
    let usual = arranged(*usual);
    let ids: Vec<&Id> = usual.nodes.keys().collect();
    let lines = Lines::between(task.model, task.viewpoint, &ids);
    let tries = LED / lines.count().max(1);
    if tries < 2 {
        return usual;
    }
    let mut all = vec![usual];
    all.extend(others.iter().take(tries - 1).take_while(|_| !(task.stop)()).map(|manner| arranged(*manner)));
    let boxes: Vec<Vec<Boxed>> = all.iter().map(boxes).collect();
    all.swap_remove(lines.calmest(&boxes))
}

/// A box and the position of the one that contains it.
pub(super) type Boxed = (Rect, Option<usize>);

/// The boxes of an arrangement, by id.
fn boxes(arrangement: &Arrangement) -> Vec<Boxed> {
    let at: BTreeMap<&Id, usize> = arrangement.nodes.keys().enumerate().map(|(at, id)| (id, at)).collect();
    let boxed = |place: &super::Place| (place.bounds, place.parent.as_ref().and_then(|parent| at.get(parent)).copied());
    arrangement.nodes.values().map(boxed).collect()
}

/// The lines that a picture draws by itself between some elements, which they join by position.
pub(super) struct Lines {
    kinds: Vec<ElementKind>,
    wires: Vec<Wire>,
}

impl Lines {
    /// Between these elements, in a picture of this viewpoint.
    pub fn between(model: &Model, viewpoint: Viewpoint, elements: &[&Id]) -> Self {
        let at: BTreeMap<&Id, usize> = elements.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let kind = |id: &Id| model.element(id.as_str()).map(|element| element.kind);
        let wires = model.relations().filter_map(|relation| {
            let (source, target) = (*at.get(&relation.source)?, *at.get(&relation.target)?);
            let drawn = viewpoint::draws_by_itself(viewpoint, relation.kind, kind(&relation.target)?);
            let style = line::style(relation, kind(&relation.source)?);
            (drawn && source != target).then(|| Wire { source, target, style, corners: Vec::new() })
        });
        let wires = wires.collect();
        Self { kinds: elements.iter().filter_map(|id| kind(id)).collect(), wires }
    }

    pub fn count(&self) -> usize {
        self.wires.len()
    }

    /// Which of these sets of boxes makes the calmest picture; of equally calm ones the first, 0 of none.
    pub fn calmest(&self, tried: &[Vec<Boxed>]) -> usize {
        let mut unrest = Vec::new();
        for pair in tried.chunks(2) {
            let of = |at: usize| pair.get(at).map_or(usize::MAX, |boxes| self.unrest(boxes));
            let (first, second) = together(pair.len() > 1, || of(0), || of(1));
            unrest.extend([first, second]);
        }
        (0..tried.len()).min_by_key(|at| unrest[*at]).unwrap_or(0)
    }

    /// How restless the picture looks when the elements stand in these boxes. What contains the other end of a line needs
    /// none.
    fn unrest(&self, boxes: &[Boxed]) -> usize {
        let around = |at: usize| std::iter::successors(boxes[at].1, |inner| boxes[*inner].1);
        // What contains stands before what it contains.
        let mut order: Vec<usize> = (0..boxes.len()).collect();
        order.sort_by_key(|at| around(*at).count());
        let mut place = vec![0; boxes.len()];
        order.iter().enumerate().for_each(|(now, before)| place[*before] = now);
        let made = |at: &usize| {
            let (bounds, parent) = boxes[*at];
            let contains = boxes.iter().any(|(_, parent)| *parent == Some(*at));
            obstacle(self.kinds[*at], bounds, parent.map(|parent| place[parent]), contains)
        };
        let obstacles: Vec<Obstacle> = order.iter().map(made).collect();
        let apart = self.wires.iter().filter(|wire| {
            !around(wire.source).any(|at| at == wire.target) && !around(wire.target).any(|at| at == wire.source)
        });
        let wires: Vec<Wire> =
            apart.map(|wire| Wire { source: place[wire.source], target: place[wire.target], ..wire.clone() }).collect();
        route::unrest(&obstacles, &wires)
    }
}
