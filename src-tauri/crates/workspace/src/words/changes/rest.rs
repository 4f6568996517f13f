//! What became of the model's head, its views, waivers and rule pack.

use std::collections::BTreeMap;

use tragwerk_model::{Id, Waiver};
use tragwerk_text::{Args, say};

use super::super::strong::{spans, strong};
use super::super::value::short;
use super::{About, Group, Telling};
use crate::wire::{ChangeLine, ChangeMark};

impl Telling<'_> {
    pub(super) fn rest(&mut self) {
        self.head();
        self.views();
        let diff = self.diff;
        for change in &diff.waivers {
            let (id, mark) = match (&change.before, &change.after) {
                (None, _) => ("change-waived", ChangeMark::Added),
                (_, None) => ("change-unwaived", ChangeMark::Removed),
                _ => ("change-waiver", ChangeMark::Changed),
            };
            if let Some(waiver) = change.record() {
                self.waiver(id, mark, waiver);
            }
        }
    }

    fn head(&mut self) {
        let (before, after) = (self.before.info(), self.after.info());
        if before.name != after.name {
            let args = Args::new().with("name", strong(&after.name)).with("before", strong(&before.name));
            self.tell(Group::Model, ChangeMark::Changed, ("change-renamed", &args), About::default());
        }
        if before.description != after.description {
            let args = Args::new().with("name", strong(&after.name)).with("value", strong(&short(&after.description)));
            let id = if after.description.is_empty() { "change-description-gone" } else { "change-description" };
            self.tell(Group::Model, ChangeMark::Changed, (id, &args), About::default());
        }
        if before.language != after.language {
            let args = Args::new().with("language", after.language.as_str());
            self.tell(Group::Model, ChangeMark::Changed, ("change-language", &args), About::default());
        }
        if self.before.rule_pack() != self.after.rule_pack() {
            self.tell(Group::Model, ChangeMark::Changed, ("change-pack", &Args::new()), About::default());
        }
    }

    fn waiver(&mut self, id: &str, mark: ChangeMark, waiver: &Waiver) {
        let subject = Id::from(waiver.subject.as_str());
        let subject = if waiver.subject.is_empty() { strong(&self.after.info().name) } else { self.name(&subject) };
        let args =
            Args::new().with("name", subject).with("code", waiver.code.as_str()).with("reason", short(&waiver.reason));
        let elements = self.after.element(&waiver.subject).map(|element| element.id.clone()).into_iter().collect();
        self.tell(Group::Waivers, mark, (id, &args), About { elements, relations: Vec::new() });
    }

    fn views(&mut self) {
        let diff = self.diff;
        for change in &diff.views {
            let named = |name: &str| Args::new().with("name", strong(name));
            match (&change.before, &change.after) {
                (None, Some(view)) => {
                    self.tell(
                        Group::Views,
                        ChangeMark::Added,
                        ("change-view-new", &named(&view.name)),
                        About::default(),
                    );
                }
                (Some(view), None) => {
                    self.tell(
                        Group::Views,
                        ChangeMark::Removed,
                        ("change-view-gone", &named(&view.name)),
                        About::default(),
                    );
                }
                (Some(before), Some(after)) if before.name != after.name => {
                    let args = named(&after.name).with("before", strong(&before.name));
                    self.tell(Group::Views, ChangeMark::Changed, ("change-renamed", &args), About::default());
                }
                (Some(_), Some(after)) => {
                    let args =
                        named(&after.name).with_said("viewpoint", &format!("viewpoint-{}", after.viewpoint.id()));
                    self.tell(Group::Views, ChangeMark::Changed, ("change-viewpoint", &args), About::default());
                }
                (None, None) => {}
            }
        }
    }

    /// Views that only look different, a line each; those that are new or gone say so themselves.
    pub(super) fn layout(&self) -> Vec<ChangeLine> {
        let mut touched: BTreeMap<&Id, (usize, usize, usize)> = BTreeMap::new();
        for node in self.diff.nodes.iter().filter_map(|change| change.record()) {
            touched.entry(&node.view).or_default().0 += 1;
        }
        for edge in self.diff.edges.iter().filter_map(|change| change.record()) {
            touched.entry(&edge.view).or_default().1 += 1;
        }
        for note in self.diff.notes.iter().filter_map(|change| change.record()) {
            touched.entry(&note.view).or_default().2 += 1;
        }
        let lines = touched.into_iter().filter_map(|(id, (nodes, edges, notes))| {
            let view = self.after.view(id.as_str()).filter(|_| self.before.view(id.as_str()).is_some())?;
            let counts = [("change-boxes", nodes), ("change-lines", edges), ("change-notes", notes)];
            let counted = counts.into_iter().filter(|(_, count)| *count > 0);
            let parts: Vec<String> =
                counted.map(|(id, count)| say(self.language, id, &Args::new().with("count", count))).collect();
            let args = Args::new().with("name", strong(&view.name)).with("what", parts.join(", "));
            let mark = if notes == 0 && edges == 0 { ChangeMark::Moved } else { ChangeMark::Changed };
            let sentence = spans(&say(self.language, "change-layout", &args));
            let heading = Group::Views.heading(self.language);
            Some(ChangeLine {
                mark,
                heading,
                sentence,
                detail: Vec::new(),
                elements: Vec::new(),
                relations: Vec::new(),
            })
        });
        lines.collect()
    }
}
