//! Adjacency lists: per element its relations, sorted by kind, other end and relation.

use tragwerk_model::RelationKind;

use super::{At, RelationAt};

/// One end of a relation, seen from the element at its other end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// What relation.
    pub kind: RelationKind,
    /// The element at the other end.
    pub other: At,
    /// Which relation.
    pub relation: RelationAt,
}

impl Link {
    pub(super) fn new(kind: RelationKind, other: At, relation: RelationAt) -> Self {
        Self { kind, other, relation }
    }
}

/// The distinct other ends of links of one kind, by id.
pub fn distinct(links: &[Link]) -> impl Iterator<Item = At> + Clone + '_ {
    links.chunk_by(|a, b| a.other == b.other).map(|same| same[0].other)
}

/// All links in one row, and where those of an element begin.
#[derive(Debug, Clone, Default)]
pub(crate) struct Adjacency {
    starts: Vec<u32>,
    links: Vec<Link>,
}

impl Adjacency {
    pub(super) fn joining(elements: usize, links: impl Iterator<Item = (At, Link)> + Clone) -> Self {
        let mut starts = vec![0_u32; elements + 1];
        for (from, _) in links.clone() {
            starts[from.index() + 1] += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        let mut free = starts.clone();
        let mut joined: Vec<Option<Link>> = vec![None; starts.last().map_or(0, |end| *end as usize)];
        for (from, link) in links {
            joined[free[from.index()] as usize] = Some(link);
            free[from.index()] += 1;
        }
        let mut links: Vec<Link> = joined.into_iter().flatten().collect();
        for ends in starts.windows(2) {
            links[ends[0] as usize..ends[1] as usize].sort_unstable();
        }
        Self { starts, links }
    }

    pub(super) fn of(&self, at: At) -> &[Link] {
        &self.links[self.starts[at.index()] as usize..self.starts[at.index() + 1] as usize]
    }

    pub(super) fn of_kind(&self, at: At, kind: RelationKind) -> &[Link] {
        let links = self.of(at);
        // Most elements have a handful of relations.
        if links.len() > SHORT {
            let from = links.partition_point(|link| link.kind < kind);
            let length = links[from..].partition_point(|link| link.kind == kind);
            return &links[from..from + length];
        }
        let from = links.iter().take_while(|link| link.kind < kind).count();
        let length = links[from..].iter().take_while(|link| link.kind == kind).count();
        &links[from..from + length]
    }
}

/// As many links are looked through one by one.
const SHORT: usize = 12;
