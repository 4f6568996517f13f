//! Model → canonical text, also record by record, so that a reader of diffs can keep the lines it has.

use super::line::{Line, json, list, string};
use super::{FORMAT, FORMAT_VERSION};
use crate::records::{Attributes, Properties};
use crate::{Conflict, Element, Model, ModelInfo, Note, Relation, Statement, View, ViewEdge, ViewNode, Waiver};

/// The lists of a text form, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// `elements`
    Elements,
    /// `relations`
    Relations,
    /// `views`
    Views,
    /// `waivers`; left out when there are none
    Waivers,
    /// `conflicts`; left out when there are none
    Conflicts,
}

impl Section {
    fn key(self) -> &'static str {
        match self {
            Self::Elements => "elements",
            Self::Relations => "relations",
            Self::Views => "views",
            Self::Waivers => "waivers",
            Self::Conflicts => "conflicts",
        }
    }
}

/// The whole canonical text of a model, ending with a newline.
pub fn write(model: &Model) -> String {
    let mut out = head(model.info());
    let elements: Vec<_> = model.elements().map(element_line).collect();
    section(&mut out, Section::Elements, elements.iter());
    let relations: Vec<_> = model.relations().map(relation_line).collect();
    section(&mut out, Section::Relations, relations.iter());
    let views: Vec<_> = model.views().map(|view| view_lines(model, view)).collect();
    section(&mut out, Section::Views, views.iter());
    let waivers: Vec<_> = model.waivers().map(waiver_line).collect();
    section(&mut out, Section::Waivers, waivers.iter());
    out.push_str(&end_of_file(model.rule_pack(), model.conflicts()));
    out
}

/// The text up to the first list.
pub fn head(info: &ModelInfo) -> String {
    let mut out = format!("{{\n \"format\": \"{FORMAT}\",\n \"format_version\": {FORMAT_VERSION}");
    for (key, value) in [("name", &info.name), ("description", &info.description), ("language", &info.language)] {
        if !value.is_empty() {
            out.push_str(&format!(",\n \"{key}\": {}", string(value)));
        }
    }
    out
}

/// Appends one list, given its lines in order. Elements, relations and views are written even when empty.
pub fn section<S: AsRef<str>>(out: &mut String, of: Section, lines: impl Iterator<Item = S>) {
    let mut lines = lines.peekable();
    if lines.peek().is_none() {
        if !matches!(of, Section::Waivers | Section::Conflicts) {
            out.push_str(&format!(",\n \"{}\": []", of.key()));
        }
        return;
    }
    out.push_str(&format!(",\n \"{}\": [", of.key()));
    let mut separator = "\n  ";
    for line in lines {
        out.push_str(separator);
        out.push_str(line.as_ref());
        separator = ",\n  ";
    }
    out.push_str("\n ]");
}

/// The text after the waivers: the rule pack, and what merges left open.
pub fn end_of_file<'m>(rule_pack: Option<&str>, conflicts: impl Iterator<Item = &'m Conflict>) -> String {
    let mut out = match rule_pack {
        Some(pack) if !pack.is_empty() => format!(",\n \"rule_pack\": {}", string(pack)),
        _ => String::new(),
    };
    section(&mut out, Section::Conflicts, conflicts.map(conflict_line));
    out.push_str("\n}\n");
    out
}

/// One element on one line.
pub fn element_line(element: &Element) -> String {
    Line::new()
        .text("id", element.id.as_str())
        .text("kind", element.kind.id())
        .text("name", &element.name)
        .text("description", &element.description)
        .json("attributes", &attributes(&element.attributes))
        .json("tags", &list(element.tags.iter().map(|tag| string(tag))))
        .json("properties", &properties(&element.properties))
        .json("statements", &statements(&element.statements))
        .end()
}

/// One relation on one line.
pub fn relation_line(relation: &Relation) -> String {
    Line::new()
        .text("id", relation.id.as_str())
        .text("kind", relation.kind.id())
        .text("source", relation.source.as_str())
        .text("target", relation.target.as_str())
        .json("attributes", &attributes(&relation.attributes))
        .json("properties", &properties(&relation.properties))
        .json("statements", &statements(&relation.statements))
        .end()
}

/// One waiver on one line.
pub fn waiver_line(waiver: &Waiver) -> String {
    Line::new()
        .text("id", waiver.id.as_str())
        .text("code", &waiver.code)
        .text("subject", &waiver.subject)
        .text("key", &waiver.key)
        .text("severity", &waiver.severity)
        .text("reason", &waiver.reason)
        .text("who", &waiver.who)
        .text("until", waiver.until.as_deref().unwrap_or_default())
        .end()
}

/// One open conflict on one line, with the keys that the listing of a merge has.
pub fn conflict_line(conflict: &Conflict) -> String {
    let mut line = Line::new();
    line.text("record", conflict.record.id()).text("id", &conflict.target);
    line.text("field", conflict.field.as_deref().unwrap_or_default());
    for (key, value) in [("base", &conflict.base), ("ours", &conflict.ours), ("theirs", &conflict.theirs)] {
        if let Some(value) = value {
            line.any(key, &json(value));
        }
    }
    line.end()
}

/// One view: its head on one line, what stands in it one per line below.
pub fn view_lines(model: &Model, view: &View) -> String {
    let contents = [
        ("nodes", model.nodes_in(&view.id).into_iter().map(node).collect::<Vec<_>>()),
        ("edges", model.edges_in(&view.id).into_iter().map(edge).collect()),
        ("notes", model.notes_in(&view.id).into_iter().map(note).collect()),
    ];
    let mut line = Line::new();
    line.text("id", view.id.as_str()).text("viewpoint", view.viewpoint.id()).text("name", &view.name);
    for (key, lines) in contents {
        if !lines.is_empty() {
            line.json(key, &format!("[\n    {}\n  ]", lines.join(",\n    ")));
        }
    }
    line.end()
}

fn node(node: &ViewNode) -> String {
    Line::new()
        .text("element", node.element.as_str())
        .number("x", node.x)
        .number("y", node.y)
        .number("width", node.width)
        .number("height", node.height)
        .text("parent", node.parent.as_ref().map(crate::Id::as_str).unwrap_or_default())
        .end()
}

fn edge(edge: &ViewEdge) -> String {
    let point = |point: &crate::records::Point| Line::new().number("x", point.x).number("y", point.y).end();
    Line::new()
        .text("relation", edge.relation.as_str())
        .json("waypoints", &list(edge.waypoints.iter().map(point)))
        .end()
}

fn note(note: &Note) -> String {
    Line::new()
        .text("id", note.id.as_str())
        .number("x", note.x)
        .number("y", note.y)
        .number("width", note.width)
        .number("height", note.height)
        .text("text", &note.text)
        .end()
}

fn attributes(attributes: &Attributes) -> String {
    let mut line = Line::new();
    for (key, value) in attributes {
        line.value(key, value);
    }
    line.end()
}

fn properties(properties: &Properties) -> String {
    let mut line = Line::new();
    for (key, value) in properties {
        line.text(key, value);
    }
    line.end()
}

fn statements(statements: &[Statement]) -> String {
    list(statements.iter().map(|statement| {
        Line::new()
            .text("attribute", &statement.attribute)
            .text("value", &statement.value)
            .text("source", &statement.source)
            .end()
    }))
}
