//! What differs between two models, as sentences in groups.
//!
//! Invariant: every change that means something is in one line; a picture that only looks different is in `layout`.

mod elements;
mod relations;
mod rest;

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Diff, Id, Layer, Model};
use tragwerk_text::{Args, Language, say};

use super::strong::{spans, strong};
use crate::compare::{is_place, swaps};
use crate::wire::{ChangeCounts, ChangeLine, ChangeMark};

/// Everything there is to say about a difference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// What means something, in the order of the groups.
    pub lines: Vec<ChangeLine>,
    /// What only looks different, a line for each view.
    pub layout: Vec<ChangeLine>,
    /// Its size.
    pub counts: ChangeCounts,
    /// How many names and reporting lines changed, when nothing else that means something did.
    pub only_names: Option<usize>,
}

/// What differs, in a language.
pub fn changes(language: Language, before: &Model, after: &Model, diff: &Diff) -> Changes {
    let mut telling =
        Telling { language, before, after, diff, lines: BTreeMap::new(), places: BTreeSet::new(), names: 0 };
    telling.elements();
    telling.relations();
    telling.rest();
    let layout = telling.layout();
    let counts = telling.counts();
    let lines: Vec<ChangeLine> = telling.lines.into_values().flatten().collect();
    let only_names = (telling.names > 0 && telling.names == lines.len()).then_some(telling.names);
    Changes { lines, layout, counts, only_names }
}

/// The groups in their order: elements by layer, then what belongs to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Layer(Layer),
    Model,
    Views,
    Waivers,
}

impl Group {
    fn heading(self, language: Language) -> String {
        let id = match self {
            Self::Layer(layer) => format!("layer-{}", layer.id()),
            Self::Model => "change-group-model".to_owned(),
            Self::Views => "change-group-views".to_owned(),
            Self::Waivers => "change-group-waivers".to_owned(),
        };
        say(language, &id, &Args::new())
    }
}

struct Telling<'m> {
    language: Language,
    before: &'m Model,
    after: &'m Model,
    diff: &'m Diff,
    lines: BTreeMap<Group, Vec<ChangeLine>>,
    /// Elements that belong elsewhere now.
    places: BTreeSet<Id>,
    /// Lines that are about names and reporting lines.
    names: usize,
}

/// What a line is about.
#[derive(Debug, Default)]
struct About {
    elements: Vec<Id>,
    relations: Vec<Id>,
}

impl Telling<'_> {
    fn tell(&mut self, group: Group, mark: ChangeMark, (id, args): (&str, &Args), about: About) {
        let line = ChangeLine {
            mark,
            heading: group.heading(self.language),
            sentence: spans(&say(self.language, id, args)),
            detail: Vec::new(),
            elements: about.elements,
            relations: about.relations,
        };
        self.lines.entry(group).or_default().push(line);
    }

    /// The name it has now, else had; marked strong.
    fn name(&self, id: &Id) -> String {
        let found = self.after.element(id.as_str()).or_else(|| self.before.element(id.as_str()));
        strong(found.map_or(id.as_str(), |element| element.name.as_str()))
    }

    fn group_of(&self, id: &Id) -> Group {
        let found = self.after.element(id.as_str()).or_else(|| self.before.element(id.as_str()));
        found.map_or(Group::Model, |element| Group::Layer(element.kind.layer()))
    }

    /// Each element and relation once. One that moved shows it by another relation, which is not counted again.
    fn counts(&self) -> ChangeCounts {
        let mut counts = ChangeCounts::default();
        let mut told = 0;
        let mut count = |before: bool, after: bool| match (before, after) {
            (false, true) => counts.added += 1,
            (true, false) => counts.removed += 1,
            _ => {
                told += 1;
                counts.changed += 1;
            }
        };
        let elements = self.diff.elements.iter();
        for change in elements.filter(|change| change.record().is_some_and(|each| !self.places.contains(&each.id))) {
            count(change.before.is_some(), change.after.is_some());
        }
        for change in &self.diff.relations {
            if !change
                .record()
                .is_some_and(|relation| is_place(relation.kind) && self.places.contains(&relation.source))
            {
                count(change.before.is_some(), change.after.is_some());
            }
        }
        counts.moved = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        let all = self.after.element_count() + self.after.relation_count();
        let differing = counts.added + told + counts.moved;
        counts.unchanged = u32::try_from(all).unwrap_or(u32::MAX).saturating_sub(differing);
        counts
    }
}
