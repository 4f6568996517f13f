//! The canonical text of the open model, kept as the lines of its records, so that a step renders only what it
//! touches and the checksum of a revision costs one pass over text that is already there.
//!
//! Invariant: the text is byte for byte `tragwerk_model::text_form::write` of the model the lines are of.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::text_form::{self, MAX_BYTES, Section};
use tragwerk_model::{Change, Diff, Id, Model, Record};

use crate::error::Cause;

/// blake3 of a canonical text.
pub type ContentHash = [u8; 32];

/// The lines of one list of the text form by id.
type Lines = BTreeMap<Id, String>;

/// The lines of a model.
#[derive(Debug, Default)]
pub(crate) struct Canonical {
    head: String,
    elements: Lines,
    relations: Lines,
    views: Lines,
    waivers: Lines,
    end: String,
}

/// Lines to put in (or, none, to take out).
#[derive(Debug, Default)]
pub(crate) struct Patch {
    head: Option<String>,
    elements: Vec<(Id, Option<String>)>,
    relations: Vec<(Id, Option<String>)>,
    views: Vec<(Id, Option<String>)>,
    waivers: Vec<(Id, Option<String>)>,
    end: Option<String>,
}

impl Canonical {
    /// The lines of a whole model.
    pub(crate) fn of(model: &Model) -> Self {
        Self {
            head: text_form::head(model.info()),
            elements: model.elements().map(|e| (e.id.clone(), text_form::element_line(e))).collect(),
            relations: model.relations().map(|r| (r.id.clone(), text_form::relation_line(r))).collect(),
            views: model.views().map(|v| (v.id.clone(), text_form::view_lines(model, v))).collect(),
            waivers: model.waivers().map(|w| (w.id.clone(), text_form::waiver_line(w))).collect(),
            end: text_form::end_of_file(model.rule_pack(), model.conflicts()),
        }
    }

    /// Takes the lines of a patch and gives back the patch that undoes it.
    pub(crate) fn exchange(&mut self, patch: Patch) -> Patch {
        Patch {
            head: patch.head.map(|line| std::mem::replace(&mut self.head, line)),
            elements: exchange_lines(&mut self.elements, patch.elements),
            relations: exchange_lines(&mut self.relations, patch.relations),
            views: exchange_lines(&mut self.views, patch.views),
            waivers: exchange_lines(&mut self.waivers, patch.waivers),
            end: patch.end.map(|line| std::mem::replace(&mut self.end, line)),
        }
    }

    /// The whole text.
    pub(crate) fn text(&self) -> String {
        let mut out = String::with_capacity(self.size());
        self.pour(&mut out, |_| {});
        out
    }

    /// The checksum of the whole text.
    ///
    /// # Errors
    /// [`Cause::TooLarge`] when the text is longer than the format allows.
    pub(crate) fn hash(&self) -> Result<ContentHash, Cause> {
        if self.size() > MAX_BYTES {
            return Err(Cause::TooLarge);
        }
        let mut hasher = blake3::Hasher::new();
        let mut out = String::new();
        self.pour(&mut out, |part| {
            hasher.update(part.as_bytes());
            part.clear();
        });
        Ok(*hasher.finalize().as_bytes())
    }

    /// Writes the text, telling `pause` after every list that so much is complete.
    fn pour(&self, out: &mut String, mut pause: impl FnMut(&mut String)) {
        out.push_str(&self.head);
        for (section, lines) in [
            (Section::Elements, &self.elements),
            (Section::Relations, &self.relations),
            (Section::Views, &self.views),
            (Section::Waivers, &self.waivers),
        ] {
            text_form::section(out, section, lines.values());
            pause(out);
        }
        out.push_str(&self.end);
        pause(out);
    }

    /// About how many bytes the text has (separators counted generously).
    fn size(&self) -> usize {
        let lists = [&self.elements, &self.relations, &self.views, &self.waivers];
        let lines = lists.iter().flat_map(|lines| lines.values()).map(|line| line.len() + 4).sum::<usize>();
        self.head.len() + lines + self.end.len() + 100
    }
}

impl Patch {
    /// The lines that a diff changes, as they are in the model after it.
    pub(crate) fn of(diff: &Diff, after: &Model) -> Self {
        Self {
            head: (!diff.info.is_empty()).then(|| text_form::head(after.info())),
            elements: touched(&diff.elements, |id| after.element(id.as_str()).map(text_form::element_line)),
            relations: touched(&diff.relations, |id| after.relation(id.as_str()).map(text_form::relation_line)),
            views: touched_views(diff)
                .into_iter()
                .map(|id| {
                    let lines = after.view(id.as_str()).map(|view| text_form::view_lines(after, view));
                    (id, lines)
                })
                .collect(),
            waivers: touched(&diff.waivers, |id| after.waiver(id.as_str()).map(text_form::waiver_line)),
            end: (!diff.rule_pack.is_empty() || !diff.conflicts.is_empty())
                .then(|| text_form::end_of_file(after.rule_pack(), after.conflicts())),
        }
    }
}

fn touched<T: Record<Key = Id>>(
    changes: &[Change<T>],
    line: impl Fn(&Id) -> Option<String>,
) -> Vec<(Id, Option<String>)> {
    let ids: BTreeSet<Id> = changes.iter().flat_map(|c| c.before.iter().chain(&c.after)).map(Record::key).collect();
    ids.into_iter().map(|id| (id.clone(), line(&id))).collect()
}

/// Views whose head or contents change.
fn touched_views(diff: &Diff) -> BTreeSet<Id> {
    let heads = diff.views.iter().flat_map(|c| c.before.iter().chain(&c.after)).map(|view| view.id.clone());
    let nodes = diff.nodes.iter().flat_map(|c| c.before.iter().chain(&c.after)).map(|node| node.view.clone());
    let edges = diff.edges.iter().flat_map(|c| c.before.iter().chain(&c.after)).map(|edge| edge.view.clone());
    let notes = diff.notes.iter().flat_map(|c| c.before.iter().chain(&c.after)).map(|note| note.view.clone());
    heads.chain(nodes).chain(edges).chain(notes).collect()
}

fn exchange_lines(lines: &mut Lines, patch: Vec<(Id, Option<String>)>) -> Vec<(Id, Option<String>)> {
    let exchange = |(id, line): (Id, Option<String>)| {
        let before = match line {
            Some(line) => lines.insert(id.clone(), line),
            None => lines.remove(&id),
        };
        (id, before)
    };
    patch.into_iter().map(exchange).collect()
}
