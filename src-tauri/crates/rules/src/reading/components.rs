//! Groups of connected elements and cycles among them, without recursion.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;
use petgraph::unionfind::UnionFind;

use super::At;

/// The groups into which pairs join the members (by id): each by id, groups by their first. Members in no pair stand
/// alone.
pub fn groups(members: &[At], pairs: impl IntoIterator<Item = (At, At)>) -> Vec<Vec<At>> {
    let place = |at: At| members.binary_search(&at).ok();
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
    let mut graph = DiGraph::<At, ()>::new();
    let mut nodes = BTreeMap::new();
    let mut loops = BTreeSet::new();
    for (from, to) in arrows {
        let [from_node, to_node] = [from, to].map(|at| *nodes.entry(at).or_insert_with(|| graph.add_node(at)));
        graph.add_edge(from_node, to_node, ());
        if from == to {
            loops.insert(from);
        }
    }
    let components = kosaraju_scc(&graph).into_iter();
    let mut found: Vec<Vec<At>> = components
        .map(|component| component.into_iter().map(|node| graph[node]).collect())
        .filter(|component: &Vec<At>| component.len() > 1 || component.iter().any(|at| loops.contains(at)))
        .collect();
    for cycle in &mut found {
        cycle.sort_unstable();
    }
    found.sort_unstable();
    found
}
