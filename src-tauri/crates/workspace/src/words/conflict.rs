//! An open conflict in words: what it is about, and its three values.

use serde_json::Value as Json;
use tragwerk_model::{Conflict, ConflictRecord, ElementKind, Model, RelationKind, Value};
use tragwerk_text::{Args, Language, attribute, say};

use super::strong::{spans, strong};
use super::value::{Kind, short, value};
use crate::wire::ConflictLine;

/// A conflict for the wire; `models` are looked up for names, the first that knows one gives it.
pub fn conflict(language: Language, models: &[&Model], conflict: &Conflict) -> ConflictLine {
    let wording = Wording { language, models, conflict };
    let side = |value: &Option<Json>| value.as_ref().map(|value| wording.value(value));
    ConflictLine {
        id: conflict.id.to_string(),
        record: conflict.record.id().to_owned(),
        target: conflict.target.clone(),
        field: conflict.field.clone(),
        title: spans(&wording.title()),
        base: side(&conflict.base),
        ours: side(&conflict.ours),
        theirs: side(&conflict.theirs),
    }
}

struct Wording<'a> {
    language: Language,
    models: &'a [&'a Model],
    conflict: &'a Conflict,
}

impl Wording<'_> {
    fn title(&self) -> String {
        let name = self.name();
        let args = Args::new().with("name", name);
        match (self.conflict.record, self.conflict.field.as_deref()) {
            (ConflictRecord::Pack, _) => say(self.language, "conflict-pack", &args),
            (_, Some(field)) => say(self.language, "conflict-field", &args.with("field", self.field(field))),
            (_, None) => say(self.language, "conflict-stays", &args),
        }
    }

    /// What the record is called, marked strong; a relation by its sentence.
    fn name(&self) -> String {
        let target = self.conflict.target.as_str();
        let own = || {
            let sides = [&self.conflict.ours, &self.conflict.theirs, &self.conflict.base];
            let named = sides.into_iter().flatten().find_map(|side| side.get("name").and_then(Json::as_str));
            named.unwrap_or(target).to_owned()
        };
        match self.conflict.record {
            ConflictRecord::Element => strong(&self.element(target).unwrap_or_else(own)),
            ConflictRecord::View => {
                let found = self.models.iter().find_map(|model| model.view(target)).map(|view| view.name.clone());
                strong(&found.unwrap_or_else(own))
            }
            ConflictRecord::Relation => self.relation(target),
            ConflictRecord::Waiver => {
                let found = self.models.iter().find_map(|model| model.waiver(target));
                strong(found.map_or(target, |waiver| waiver.code.as_str()))
            }
            ConflictRecord::Model | ConflictRecord::Pack => {
                strong(self.models.first().map_or("", |model| model.info().name.as_str()))
            }
        }
    }

    fn element(&self, id: &str) -> Option<String> {
        self.models.iter().find_map(|model| model.element(id)).map(|element| element.name.clone())
    }

    fn relation(&self, id: &str) -> String {
        let Some(relation) = self.models.iter().find_map(|model| model.relation(id)) else { return strong(id) };
        let end = |id: &str| strong(&self.element(id).unwrap_or_else(|| id.to_owned()));
        let args = Args::new()
            .with("source", end(relation.source.as_str()))
            .with("target", end(relation.target.as_str()))
            .with_said("relation", &format!("relation-{}", relation.kind.id()));
        say(self.language, "fact-relation", &args)
    }

    fn kind(&self) -> Option<Kind> {
        let target = self.conflict.target.as_str();
        match self.conflict.record {
            ConflictRecord::Element => {
                self.models.iter().find_map(|model| model.element(target)).map(|element| Kind::Element(element.kind))
            }
            ConflictRecord::Relation => {
                self.models.iter().find_map(|model| model.relation(target)).map(|each| Kind::Relation(each.kind))
            }
            _ => None,
        }
    }

    fn field(&self, field: &str) -> String {
        match (field.split_once('.'), self.kind()) {
            (Some(("attributes", id)), Some(kind)) => attribute(self.language, kind.id(), id),
            (Some(("notes", _)), _) => say(self.language, "field-note", &Args::new()),
            (Some((_, key)), _) => key.to_owned(),
            (None, _) => {
                let id = format!("field-{field}");
                if tragwerk_text::has(self.language, &id) {
                    say(self.language, &id, &Args::new())
                } else {
                    field.to_owned()
                }
            }
        }
    }

    fn value(&self, json: &Json) -> String {
        let field = self.conflict.field.as_deref();
        match (field, json) {
            (None, _) => say(self.language, "conflict-kept", &Args::new()),
            (Some("layout"), Json::Object(places)) => {
                let args = Args::new().with("count", places.len());
                say(self.language, "conflict-places", &args)
            }
            (Some("kind"), Json::String(id)) => self.kind_word(id),
            (Some("source" | "target"), Json::String(id)) => self.element(id).unwrap_or_else(|| id.clone()),
            (Some(field), json) => match (field.strip_prefix("attributes."), self.kind(), said(json)) {
                (Some(id), Some(kind), Some(said)) => value(self.language, kind, id, &said),
                _ => short(&json.as_str().map_or_else(|| text_of(json), str::to_owned)),
            },
        }
    }

    fn kind_word(&self, id: &str) -> String {
        let known = ElementKind::ALL.iter().any(|kind| kind.id() == id);
        let relation = RelationKind::ALL.iter().any(|kind| kind.id() == id);
        match (known, relation) {
            (true, _) => say(self.language, &format!("kind-{id}"), &Args::new()),
            (_, true) => say(self.language, &format!("relation-{id}"), &Args::new()),
            _ => id.to_owned(),
        }
    }
}

fn said(json: &Json) -> Option<Value> {
    serde_json::from_value(json.clone()).ok()
}

/// A note by its text; anything else as JSON.
fn text_of(json: &Json) -> String {
    json.get("text").and_then(Json::as_str).map_or_else(|| json.to_string(), str::to_owned)
}
