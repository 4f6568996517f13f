//! What a step is called in the undo menu: a code and arguments, worded elsewhere.
//!
//! Arguments (see `steps.ftl`): `kind`, `attribute` and `relation` are ids; `name`, `before`, `view`, `source` and
//! `target` names; `count` a number.

use std::collections::BTreeMap;

use tragwerk_model::ops::{Op, RecordRef};
use tragwerk_model::{ConflictRecord, Diff, Id, Model, Relation};
use tragwerk_store::Label;

/// Longest name in a label, in characters: a menu entry is one line.
const LONGEST: usize = 60;

/// The label of a step, after it: `model` is the model after it, `diff` what it changed.
pub(super) fn of(ops: &[Op], model: &Model, diff: &Diff) -> Label {
    let label = |op| Labelling { model, diff, args: BTreeMap::new() }.of(op);
    let counted = |code: &str, count: usize| Label {
        code: code.to_owned(),
        args: [("count".to_owned(), count.to_string())].into(),
    };
    match (ops, meant(ops)) {
        ([op], _) | (_, Some(Meant::One(op))) => label(op),
        (_, Some(Meant::FromNotes(count))) => counted("step-from_notes", count),
        _ => counted("step-several", ops.len()),
    }
}

/// What a step of several operations is for who did it.
enum Meant<'a> {
    /// This one; the others only go with it.
    One(&'a Op),
    /// So many notes that became elements.
    FromNotes(usize),
}

/// A new element with its relations and its room is a new element, also where it takes a note's place; an element that
/// is moved to where it means something is connected; a view is laid out together with its notes.
fn meant(ops: &[Op]) -> Option<Meant<'_>> {
    let goes_along = |op: &&Op| matches!(op, Op::MoveNodes(_) | Op::ResizeNode(_) | Op::DeleteNote(_));
    let (along, rest): (Vec<&Op>, Vec<&Op>) = ops.iter().partition(goes_along);
    if let [one @ Op::ArrangeView(_)] = rest[..] {
        return Some(Meant::One(one));
    }
    let (created, related): (Vec<&Op>, Vec<&Op>) = rest.iter().partition(|op| matches!(op, Op::CreateElement(_)));
    if !related.iter().all(|op| matches!(op, Op::Connect(_) | Op::EditRelation(_))) {
        return None;
    }
    match (&created[..], &related[..]) {
        ([one], _) => Some(Meant::One(one)),
        ([], [one]) => Some(Meant::One(one)),
        ([_, ..], _) if along.iter().any(|op| matches!(op, Op::DeleteNote(_))) => Some(Meant::FromNotes(created.len())),
        _ => None,
    }
}

struct Labelling<'a> {
    model: &'a Model,
    diff: &'a Diff,
    args: BTreeMap<String, String>,
}

impl Labelling<'_> {
    fn of(mut self, op: &Op) -> Label {
        let code = format!("step-{}", op.id());
        let code = match self.describe(op) {
            Some(variant) => format!("{code}.{variant}"),
            None => code,
        };
        Label { code, args: self.args }
    }

    /// Collects the arguments; gives the variant of the text, if it is not the plain one.
    fn describe(&mut self, op: &Op) -> Option<&'static str> {
        match op {
            Op::CreateElement(op) => self.element(op.id.as_ref()?),
            Op::RenameElement(op) => {
                self.element(&op.id);
                let before = self.diff.elements.iter().find_map(|change| change.before.as_ref());
                self.put("before", before.map_or("", |element| element.name.as_str()));
            }
            Op::EditElement(op) => self.element(&op.id),
            Op::DeleteElement(op) => self.element(&op.id),
            Op::SetAttribute(op) => {
                self.put("attribute", &op.attribute);
                return self.record(&op.record);
            }
            Op::AddStatement(op) => return self.record(&op.record),
            Op::EditStatement(op) => return self.record(&op.record),
            Op::RemoveStatement(op) => return self.record(&op.record),
            Op::Connect(op) => self.relation(op.id.as_ref()?),
            Op::Disconnect(op) => self.relation(&op.id),
            Op::EditRelation(op) => self.relation(&op.id),
            Op::EditModel(_) | Op::EditRulePack(_) => {
                let name = self.model.info().name.clone();
                self.put("name", &name);
            }
            Op::ImportRecords(_) => self.count(self.diff.len()),
            Op::WaiveFinding(op) => self.put("code", &op.code),
            Op::RemoveWaiver(_) => {
                let gone = self.diff.waivers.iter().find_map(|change| change.before.as_ref());
                self.put("code", gone.map_or("", |waiver| waiver.code.as_str()));
            }
            Op::ResolveConflict(_) => self.conflict(),
            Op::JoinElements(op) => self.element(&op.keep),
            in_view => self.in_view(in_view),
        }
        None
    }

    /// What the settled conflict is about.
    fn conflict(&mut self) {
        let Some(conflict) = self.diff.conflicts.iter().find_map(|change| change.before.clone()) else { return };
        match conflict.record {
            ConflictRecord::Element => self.element(&Id::from(conflict.target)),
            ConflictRecord::View => {
                let name = self.view_name(&Id::from(conflict.target));
                self.put("name", &name);
            }
            ConflictRecord::Relation => {
                self.relation(&Id::from(conflict.target));
                let source = self.args.get("source").cloned().unwrap_or_default();
                self.put("name", &source);
            }
            ConflictRecord::Waiver | ConflictRecord::Model | ConflictRecord::Pack => {
                let name = self.model.info().name.clone();
                self.put("name", &name);
            }
        }
    }

    fn in_view(&mut self, op: &Op) {
        match op {
            Op::CreateView(op) => self.put("name", &op.name),
            Op::RenameView(op) => {
                let before = self.diff.views.iter().find_map(|change| change.before.as_ref());
                self.put("before", before.map_or("", |view| view.name.as_str()));
                self.put("name", &op.name);
            }
            Op::DeleteView(op) => {
                let name = self.view_name(&op.id);
                self.put("name", &name);
            }
            Op::PlaceElement(op) => self.several(&op.view, std::slice::from_ref(&op.element), 0),
            Op::MoveNodes(op) => {
                let moved: Vec<_> = op.moves.iter().map(|step| step.element.clone()).collect();
                self.several(&op.view, &moved, op.notes.len());
            }
            Op::ResizeNode(op) => self.several(&op.view, std::slice::from_ref(&op.element), 0),
            Op::RemoveFromView(op) => self.several(&op.view, &op.elements, 0),
            Op::ArrangeView(op) => self.several(&op.view, &[], 0),
            Op::AddNote(op) => self.several(&op.view, &[], 1),
            Op::EditNote(op) => self.several(&op.view, &[], 1),
            Op::DeleteNote(op) => self.several(&op.view, &[], 1),
            _ => {}
        }
    }

    /// Elements and notes of a view; the first gives the name.
    fn several(&mut self, view: &Id, elements: &[Id], notes: usize) {
        let name = self.view_name(view);
        self.put("view", &name);
        if let Some(first) = elements.first() {
            self.element(first);
        } else {
            self.put("name", &name);
        }
        self.count(elements.len() + notes);
    }

    fn record(&mut self, record: &RecordRef) -> Option<&'static str> {
        match record {
            RecordRef::Element(id) => {
                self.element(id);
                None
            }
            RecordRef::Relation(id) => {
                self.relation(id);
                Some("relation")
            }
        }
    }

    fn element(&mut self, id: &Id) {
        let gone = self.diff.elements.iter().find_map(|change| change.before.as_ref().filter(|e| e.id == *id));
        if let Some(element) = self.model.element(id.as_str()).or(gone) {
            let (kind, name) = (element.kind.id(), element.name.clone());
            self.put("kind", kind);
            self.put("name", &name);
        }
    }

    fn relation(&mut self, id: &Id) {
        let gone = self.diff.relations.iter().find_map(|change| change.before.as_ref().filter(|r| r.id == *id));
        let Some(Relation { kind, source, target, .. }) = self.model.relation(id.as_str()).or(gone).cloned() else {
            return;
        };
        self.put("relation", kind.id());
        for (name, end) in [("source", source), ("target", target)] {
            let named = self.model.element(end.as_str()).map(|element| element.name.clone());
            self.put(name, &named.unwrap_or_default());
        }
    }

    fn view_name(&self, id: &Id) -> String {
        let gone = self.diff.views.iter().find_map(|change| change.before.as_ref().filter(|v| v.id == *id));
        self.model.view(id.as_str()).or(gone).map(|view| view.name.clone()).unwrap_or_default()
    }

    fn count(&mut self, count: usize) {
        self.put("count", &count.to_string());
    }

    fn put(&mut self, name: &str, value: &str) {
        let mut text: String = value.chars().take(LONGEST).collect();
        if text.len() < value.len() {
            text.push('…');
        }
        self.args.insert(name.to_owned(), text);
    }
}
