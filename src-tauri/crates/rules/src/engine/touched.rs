//! What a diff touches: which rules, and at which elements, have to look again.

use std::collections::BTreeSet;

use tragwerk_model::{Diff, ElementKind, Id, RelationKind};

use crate::{At, Check, Reading, Reads, Rule};

/// More elements than this are not told apart: a rule looks at all its subjects then.
const MANY: usize = 600;

/// Where a rule has to look again.
#[derive(Debug, PartialEq)]
pub(crate) enum Dirty {
    /// Nowhere.
    No,
    /// At these elements.
    At(Vec<At>),
    /// Everywhere.
    All,
}

/// What a diff changes, as the rules' reads speak of it.
#[derive(Debug)]
pub(crate) struct Touched<'d> {
    diff: &'d Diff,
    /// Elements with other contents, new ones included.
    changed: Vec<At>,
    /// Ids of elements that are no longer there.
    pub gone: Vec<&'d Id>,
    /// Kinds of elements that changed, came or went.
    contents: Kinds<ElementKind>,
    /// Kinds of elements that came or went.
    there: Kinds<ElementKind>,
    /// Kinds of relations that changed, came or went.
    relations: Kinds<RelationKind>,
    /// Where those relations stood or stand.
    ends: Vec<(RelationKind, At)>,
}

type Kinds<K> = BTreeSet<K>;

impl<'d> Touched<'d> {
    /// What the diff changes in the model as it is after it.
    pub fn of(diff: &'d Diff, reading: &Reading<'_>) -> Self {
        let (mut contents, mut there, mut relations) = (Kinds::new(), Kinds::new(), Kinds::new());
        let (mut changed, mut gone, mut ends) = (Vec::new(), Vec::new(), Vec::new());
        for change in &diff.elements {
            for element in change.before.iter().chain(&change.after) {
                contents.insert(element.kind);
                if change.before.is_none() || change.after.is_none() {
                    there.insert(element.kind);
                }
            }
            match (&change.before, &change.after) {
                (_, Some(after)) => changed.extend(reading.at(after.id.as_str())),
                (Some(before), None) => gone.push(&before.id),
                (None, None) => {}
            }
        }
        for relation in diff.relations.iter().flat_map(|change| change.before.iter().chain(&change.after)) {
            relations.insert(relation.kind);
            for end in [&relation.source, &relation.target] {
                ends.extend(reading.at(end.as_str()).map(|at| (relation.kind, at)));
            }
        }
        ends.sort_unstable();
        ends.dedup();
        Self { diff, changed, gone, contents, there, relations, ends }
    }

    /// Where this rule has to look again. `proving` tells whether an element stands in what the rule found before.
    pub fn dirty(&self, rule: &Rule, reading: &Reading<'_>, proving: impl Fn() -> bool) -> Dirty {
        match rule.reads {
            Reads::Local { radius, relations } | Reads::Findings { radius, relations } => {
                self.around(reading, radius, relations, [])
            }
            Reads::Through { radius, relations, elements, there, along } => {
                if self.reaches(elements, there, along) {
                    return Dirty::All;
                }
                self.around(reading, radius, relations, [])
            }
            Reads::Global { elements, there, relations } => {
                whole(self.reaches(elements, there, relations) || proving())
            }
            Reads::Keyed { by } => whole(self.touches_key(rule.subjects, by) || proving()),
            Reads::Views => whole(!self.there.is_empty() || self.moves_views() || proving()),
            Reads::Waivers => Dirty::No,
        }
    }

    /// The elements around what changed, and around these.
    pub fn around(
        &self,
        reading: &Reading<'_>,
        radius: u8,
        relations: &[RelationKind],
        also: impl IntoIterator<Item = At>,
    ) -> Dirty {
        let ends = self.ends.iter().filter(|(kind, _)| relations.contains(kind)).map(|(_, at)| *at);
        let starts = self.changed.iter().copied().chain(ends).chain(also);
        match ball(reading, starts, relations, radius, MANY) {
            None => Dirty::All,
            Some(all) if all.is_empty() && self.gone.is_empty() => Dirty::No,
            Some(all) => Dirty::At(all),
        }
    }

    /// Whether an element becomes one of another kind.
    pub fn changes_kinds(diff: &Diff) -> bool {
        diff.elements.iter().any(|change| match (&change.before, &change.after) {
            (Some(before), Some(after)) => before.kind != after.kind,
            _ => false,
        })
    }

    fn reaches(&self, elements: &[ElementKind], there: &[ElementKind], relations: &[RelationKind]) -> bool {
        elements.iter().any(|kind| self.contents.contains(kind))
            || there.iter().any(|kind| self.there.contains(kind))
            || relations.iter().any(|kind| self.relations.contains(kind))
    }

    /// Whether an element of these kinds comes, goes, or is called otherwise or has another of these attributes.
    fn touches_key(&self, kinds: &[ElementKind], by: &[&str]) -> bool {
        self.diff.elements.iter().any(|change| {
            let of_kind = change.record().is_some_and(|element| kinds.contains(&element.kind));
            of_kind
                && match (&change.before, &change.after) {
                    (Some(a), Some(b)) => a.name != b.name || by.iter().any(|key| a.text(key) != b.text(key)),
                    _ => true,
                }
        })
    }

    /// Whether elements come into views or leave them.
    fn moves_views(&self) -> bool {
        self.diff.nodes.iter().any(|change| change.before.is_none() || change.after.is_none())
    }
}

fn whole(touched: bool) -> Dirty {
    if touched { Dirty::All } else { Dirty::No }
}

/// Whether a rule looks at each of its subjects by itself.
pub(super) fn looks_at_each(rule: &Rule) -> bool {
    matches!(rule.check, Check::Each(_) | Check::Last(_))
}

/// What relations of these kinds reach from the starts in so many steps, in either direction, the starts included; none
/// when that is more than the limit.
pub(super) fn ball(
    reading: &Reading<'_>,
    starts: impl IntoIterator<Item = At>,
    relations: &[RelationKind],
    radius: u8,
    limit: usize,
) -> Option<Vec<At>> {
    let mut seen = BTreeSet::new();
    let mut all: Vec<At> = starts.into_iter().filter(|at| seen.insert(*at)).collect();
    let mut edge = 0..all.len();
    for _ in 0..radius {
        for place in edge.clone() {
            let at = all[place];
            let links = reading.all_out(at).iter().chain(reading.all_into(at));
            let next = links.filter(|link| relations.contains(&link.kind)).map(|link| link.other);
            all.extend(next.filter(|at| seen.insert(*at)));
            if all.len() > limit {
                return None;
            }
        }
        edge = edge.end..all.len();
        if edge.is_empty() {
            break;
        }
    }
    Some(all)
}
