//! Adjacency lists: per element its relations, sorted by kind, other end and relation.

use tragwerk_model::RelationKind;

use super::renumbering::Renumbering;
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

    /// The same with new numbers; none when the relation is gone.
    fn renumbered(&self, elements: &Renumbering, relations: &Renumbering) -> Option<Self> {
        let (other, relation) = (elements.now(self.other.0)?, relations.now(self.relation.0)?);
        Some(Self::new(self.kind, At(other), RelationAt(relation)))
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
    /// These links of so many elements.
    pub(super) fn joining(elements: usize, links: &[(At, Link)]) -> Self {
        let mut starts = vec![0_u32; elements + 1];
        for (from, _) in links {
            starts[from.index() + 1] += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        let mut free = starts.clone();
        let mut joined: Vec<Option<Link>> = vec![None; links.len()];
        for (from, link) in links {
            joined[free[from.index()] as usize] = Some(*link);
            free[from.index()] += 1;
        }
        let mut links: Vec<Link> = joined.into_iter().flatten().collect();
        for ends in starts.windows(2) {
            links[ends[0] as usize..ends[1] as usize].sort_unstable();
        }
        Self { starts, links }
    }

    /// Follows its numbers; `came` are the links that are new, with the new numbers.
    pub(super) fn follow(&mut self, elements: &Renumbering, relations: &Renumbering, mut came: Vec<(At, Link)>) {
        came.sort_unstable();
        let mut came = came.into_iter().peekable();
        let mut starts = vec![0; elements.count + 1];
        let mut links = Vec::with_capacity(self.links.len() + came.len());
        for (at, before) in (0..).zip(elements.before()) {
            let start = links.len();
            if let Some(before) = before {
                links.extend(self.of(At(before)).iter().filter_map(|link| link.renumbered(elements, relations)));
            }
            let new = links.len();
            links.extend(std::iter::from_fn(|| came.next_if(|(from, _)| *from == At(at))).map(|(_, link)| link));
            if new < links.len() {
                links[start..].sort_unstable();
            }
            starts[at as usize + 1] = links.len() as u32;
        }
        (self.starts, self.links) = (starts, links);
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
