//! Which unit is within which, answered at once also in deep hierarchies and circles.

use std::collections::BTreeSet;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use tragwerk_model::{ElementKind, RelationKind};

use crate::{At, Reading};

/// The hierarchy of units. Units of one circle stand in one ring; rings form a tree wherever each has one parent, and
/// there a ring is within another when its span (first and last step of a walk through the tree) is.
#[derive(Debug)]
pub(crate) struct Hierarchy {
    rings: Vec<usize>,
    spans: Vec<Option<(usize, usize)>>,
}

impl Hierarchy {
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let units = reading.starting_at(ElementKind::Unit);
        let mut graph = DiGraph::<(), ()>::with_capacity(units.len(), units.len());
        for _ in units {
            graph.add_node(());
        }
        let mut arrows = Vec::new();
        for (part, unit) in units.iter().enumerate() {
            let wholes = reading.targets(*unit, RelationKind::PartOf);
            for whole in wholes.filter_map(|whole| units.binary_search(&whole).ok()) {
                graph.add_edge(NodeIndex::new(part), NodeIndex::new(whole), ());
                arrows.push((part, whole));
            }
        }
        let mut rings = vec![0; units.len()];
        let found = kosaraju_scc(&graph);
        for (ring, members) in found.iter().enumerate() {
            members.iter().for_each(|member| rings[member.index()] = ring);
        }
        let joined: BTreeSet<_> = arrows.into_iter().map(|(part, whole)| (rings[part], rings[whole])).collect();
        let spans = spans(found.len(), joined.into_iter().filter(|(part, whole)| part != whole));
        Self { rings, spans }
    }

    /// Whether one unit is (transitively) part of another; none where the hierarchy is no tree and it has to be walked.
    pub(super) fn is_within(&self, reading: &Reading<'_>, part: At, whole: At) -> Option<bool> {
        let units = reading.starting_at(ElementKind::Unit);
        let ring = |unit: At| units.binary_search(&unit).ok().map(|place| self.rings[place]);
        let (part, whole) = (ring(part)?, ring(whole)?);
        let (from, to) = self.spans[part]?;
        // What is above a ring in the tree is in the tree.
        let within = self.spans[whole].is_some_and(|(first, last)| first <= from && to <= last);
        Some(within)
    }
}

/// Where the walk through the tree of rings enters and leaves each; none for rings with several parents and below them.
fn spans(count: usize, arrows: impl Iterator<Item = (usize, usize)>) -> Vec<Option<(usize, usize)>> {
    let (mut parts, mut parents) = (vec![Vec::new(); count], vec![0_usize; count]);
    for (part, whole) in arrows {
        parts[whole].push(part);
        parents[part] += 1;
    }
    let mut spans = vec![None; count];
    let mut clock = 0;
    for root in (0..count).filter(|ring| parents[*ring] == 0) {
        let mut way = vec![(root, clock, 0)];
        while let Some((ring, entered, looked)) = way.last_mut() {
            match parts[*ring].get(*looked) {
                Some(part) => {
                    *looked += 1;
                    if parents[*part] == 1 {
                        clock += 1;
                        way.push((*part, clock, 0));
                    }
                }
                None => {
                    spans[*ring] = Some((*entered, clock));
                    way.pop();
                }
            }
        }
        clock += 1;
    }
    spans
}

#[cfg(test)]
mod tests {
    use crate::notions::{are_distinct, is_within};
    use crate::reading::closure;
    use crate::{Reading, sketch};
    use tragwerk_model::RelationKind;

    #[test]
    fn as_the_walk_says() {
        let mut random: u64 = 3;
        let mut below = |limit: u64| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) % limit
        };
        for _ in 0..300 {
            let mut text = String::from("unit a0, a1, a2, a3, a4, a5, a6, a7\n");
            for _ in 0..below(11) {
                text += &format!("a{} part_of a{}\n", below(8), below(8));
            }
            let model = sketch::read(&text).expect("reads");
            let reading = Reading::of(&model);
            for (u, v) in reading.all().flat_map(|u| reading.all().map(move |v| (u, v))).filter(|(u, v)| u != v) {
                let up = |at| reading.targets(at, RelationKind::PartOf);
                let walked = closure(up(u), up).contains(&v);
                assert_eq!(is_within(&reading, u, v), walked, "{u:?} in {v:?} of\n{text}");
                let distinct = !walked && !closure(up(v), up).contains(&u);
                assert_eq!(are_distinct(&reading, u, v), distinct, "{text}");
            }
        }
    }
}
