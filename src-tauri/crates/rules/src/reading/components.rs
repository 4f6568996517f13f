//! Groups of connected elements and cycles among them, without recursion.

use std::collections::BTreeSet;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::unionfind::UnionFind;

use super::At;

/// The groups into which pairs join the members (by id): each by id, groups by their first. Members in no pair stand
/// alone.
pub fn groups(members: &[At], pairs: impl IntoIterator<Item = (At, At)>) -> Vec<Vec<At>> {
    // Where a member stands among them, by its number.
    let mut places = vec![u32::MAX; members.last().map_or(0, |last| last.index() + 1)];
    for (member, place) in members.iter().zip(0..) {
        places[member.index()] = place;
    }
    let place = |at: At| places.get(at.index()).filter(|place| **place != u32::MAX).map(|place| *place as usize);
    let mut union = UnionFind::<usize>::new(members.len());
    for (a, b) in pairs {
        if let (Some(a), Some(b)) = (place(a), place(b)) {
            union.union(a, b);
        }
    }
    // The first member of a group makes it: groups come in the order of their firsts.
    let mut groups: Vec<Vec<At>> = Vec::new();
    let mut numbers = vec![usize::MAX; members.len()];
    for (at, root) in members.iter().zip(union.into_labeling()) {
        if numbers[root] == usize::MAX {
            numbers[root] = groups.len();
            groups.push(Vec::new());
        }
        groups[numbers[root]].push(*at);
    }
    groups
}

/// The strongly connected components of these arrows in which an arrow runs: cycles and self relations. Each by id,
/// cycles by their first.
pub fn cycles(arrows: impl IntoIterator<Item = (At, At)>) -> Vec<Vec<At>> {
    let arrows: Vec<(At, At)> = arrows.into_iter().collect();
    let mut members: Vec<At> = arrows.iter().flat_map(|(from, to)| [*from, *to]).collect();
    members.sort_unstable();
    members.dedup();
    let mut graph = DiGraph::<(), ()>::with_capacity(members.len(), arrows.len());
    for _ in &members {
        graph.add_node(());
    }
    let node = |at: &At| NodeIndex::new(members.partition_point(|member| member < at));
    let mut loops = BTreeSet::new();
    for (from, to) in &arrows {
        graph.add_edge(node(from), node(to), ());
        if from == to {
            loops.insert(*from);
        }
    }
    let components = kosaraju_scc(&graph).into_iter();
    let mut found: Vec<Vec<At>> = components
        .map(|component| component.into_iter().map(|node| members[node.index()]).collect())
        .filter(|component: &Vec<At>| component.len() > 1 || component.iter().any(|at| loops.contains(at)))
        .collect();
    for cycle in &mut found {
        cycle.sort_unstable();
    }
    found.sort_unstable();
    found
}
