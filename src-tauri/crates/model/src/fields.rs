//! A record as named fields, and back: what comparing, merging and conflicts speak of.
//!
//! Names are those of formats.md (`diff`): `name`, `attributes.sla`, `properties.owner`, `nodes.<element>`. Values are JSON
//! as the text form writes it; what says nothing (empty, null) is no field. Knows nothing of who changed what.
//! Invariant: a record made from its own fields is the record.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use crate::text_form::number_json;
use crate::{Id, Model, View};

/// Values by name of the field.
pub type Fields = BTreeMap<String, Json>;

/// Keys whose entries are fields of their own.
const NESTED: [&str; 2] = ["attributes", "properties"];

/// The fields of an element, relation, waiver or the model's head; its id is none of them.
pub fn fields(record: &impl Serialize) -> Fields {
    let mut fields = Fields::new();
    for (key, value) in object(record) {
        match value {
            Json::Object(entries) if NESTED.contains(&key.as_str()) => {
                fields.extend(entries.into_iter().map(|(name, value)| (format!("{key}.{name}"), value)));
            }
            _ if key == "id" || says_nothing(&value) => {}
            value => drop(fields.insert(key, value)),
        }
    }
    fields
}

/// The record with these fields; id and what sort of record it is are those of `like`. None when they do not make one.
pub fn record<T: Serialize + DeserializeOwned>(like: &T, fields: &Fields) -> Option<T> {
    let mut made: Map<String, Json> = object(like)
        .into_iter()
        .map(|(key, value)| (key.clone(), if key == "id" { value } else { emptied(value) }))
        .collect();
    for (name, value) in fields {
        match name.split_once('.').filter(|(key, _)| NESTED.contains(key)) {
            Some((key, entry)) => {
                made.get_mut(key)?.as_object_mut()?.insert(entry.to_owned(), value.clone());
            }
            None => drop(made.insert(name.clone(), value.clone())),
        }
    }
    serde_json::from_value(Json::Object(made)).ok()
}

/// The fields of a view: its head, and each thing that stands in it as one.
pub fn view_fields(model: &Model, view: &View) -> Fields {
    let mut fields = fields(view);
    let nodes = model.nodes_in(&view.id).into_iter().map(|node| (format!("nodes.{}", node.element), placed(node)));
    let edges = model.edges_in(&view.id).into_iter().map(|edge| (format!("edges.{}", edge.relation), placed(edge)));
    let notes = model.notes_in(&view.id).into_iter().map(|note| (format!("notes.{}", note.id), placed(note)));
    fields.extend(nodes.chain(edges).chain(notes));
    fields
}

/// The record that a whole one as JSON says ([`whole`]); `like` is any of its sort. None when it does not make one.
pub(crate) fn from_whole<T: Serialize + DeserializeOwned>(like: &T, value: &Json) -> Option<T> {
    let mut made: Map<String, Json> = object(like).into_iter().map(|(key, value)| (key, emptied(value))).collect();
    made.extend(value.as_object()?.clone());
    serde_json::from_value(Json::Object(made)).ok()
}

/// The thing in a view that stands as this says ([`placed`]); what and where it is in the order are those of `like`.
pub(crate) fn from_placed<T: Serialize + DeserializeOwned>(like: &T, value: &Json) -> Option<T> {
    let kept = |key: &str| matches!(key, "view" | "element" | "relation" | "id" | "order");
    let emptied = |(key, value): (String, Json)| if kept(&key) { (key, value) } else { (key, emptied(value)) };
    let mut made: Map<String, Json> = object(like).into_iter().map(emptied).collect();
    made.extend(value.as_object()?.clone());
    serde_json::from_value(Json::Object(made)).ok()
}

/// A whole record as JSON, without what says nothing.
pub fn whole(record: &impl Serialize) -> Json {
    Json::Object(object(record).into_iter().filter(|(_, value)| !says_nothing(value)).collect())
}

/// What stands in a view, without where and in which order.
pub(crate) fn placed(record: &impl Serialize) -> Json {
    let left_out = |key: &str| matches!(key, "view" | "element" | "relation" | "id" | "order");
    Json::Object(object(record).into_iter().filter(|(key, value)| !left_out(key) && !says_nothing(value)).collect())
}

fn object(record: &impl Serialize) -> Map<String, Json> {
    match serde_json::to_value(record).map(normal) {
        Ok(Json::Object(entries)) => entries,
        _ => Map::new(),
    }
}

/// Equal numbers as equal values, at any depth.
fn normal(value: Json) -> Json {
    match value {
        Json::Number(number) => number_json(number.as_f64().unwrap_or_default()),
        Json::Array(items) => items.into_iter().map(normal).collect(),
        Json::Object(entries) => entries.into_iter().map(|(key, value)| (key, normal(value))).collect(),
        other => other,
    }
}

fn says_nothing(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

fn emptied(value: Json) -> Json {
    match value {
        Json::String(_) => Json::String(String::new()),
        Json::Array(_) => Json::Array(Vec::new()),
        Json::Object(_) => Json::Object(Map::new()),
        _ => Json::Null,
    }
}

/// The id a text stands for, where a field's name ends with one.
pub(crate) fn id_after<'f>(field: &'f str, beginning: &str) -> Option<Id> {
    let id: &'f str = field.strip_prefix(beginning)?;
    Some(Id::from(id))
}
