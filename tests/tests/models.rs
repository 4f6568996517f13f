//! The shipped models: canonical, valid, drawn on the grid, and the same in both languages but for the words.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tragwerk_model::{Model, Note, Value, View, ViewNode, text_form};

/// Every model without its language: `models/templates/blank`.
const SHIPPED: &[&str] =
    &["templates/blank", "templates/b2b-software", "templates/industrial-partners", "samples/arvenda"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../models")
}

fn text(name: &str, language: &str) -> String {
    let path = folder().join(format!("{name}.{language}.gtm.json"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn model(name: &str, language: &str) -> Model {
    text_form::read(&text(name, language)).unwrap_or_else(|error| panic!("{name}.{language}: {:#?}", error.problems))
}

fn all() -> impl Iterator<Item = (String, Model)> {
    SHIPPED.iter().flat_map(|name| ["en", "de"].map(|language| (format!("{name}.{language}"), model(name, language))))
}

#[test]
fn no_model_is_forgotten_here() {
    let mut found = BTreeSet::new();
    for room in ["templates", "samples"] {
        for entry in fs::read_dir(folder().join(room)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            found.insert(format!("{room}/{}", name.trim_end_matches(".gtm.json")));
        }
    }
    let expected: BTreeSet<_> = all().map(|(name, _)| name).collect();
    assert_eq!(found, expected);
}

#[test]
fn they_are_canonical_and_say_their_language() {
    for name in SHIPPED {
        for language in ["en", "de"] {
            let model = model(name, language);
            assert_eq!(text_form::write(&model), text(name, language), "{name}.{language}");
            assert_eq!(model.info().language, language, "{name}.{language}");
        }
    }
}

/// What must not differ between the languages, one line per record.
fn bones(model: &Model) -> Vec<String> {
    let neutral = |value: &Value| match value {
        Value::Text(_) => "text".to_owned(),
        other => format!("{other:?}"),
    };
    let mut lines = Vec::new();
    for element in model.elements() {
        let kind = element.kind;
        let attributes: Vec<_> = element
            .attributes
            .iter()
            .map(|(key, value)| match kind.attribute(key).map(|spec| spec.holds) {
                Some(tragwerk_model::metamodel::AttributeType::Text) | None => format!("{key}: {}", neutral(value)),
                Some(_) => format!("{key}: {value:?}"),
            })
            .collect();
        let statements: Vec<_> = element.statements.iter().map(|statement| &statement.attribute).collect();
        lines.push(format!(
            "{} {} {attributes:?} {statements:?} {}",
            element.id,
            kind.id(),
            element.description.is_empty()
        ));
    }
    for relation in model.relations() {
        let attributes: Vec<_> =
            relation.attributes.iter().map(|(key, value)| format!("{key}: {}", neutral(value))).collect();
        let (source, target) = (&relation.source, &relation.target);
        lines.push(format!("{} {} {source} {target} {attributes:?}", relation.id, relation.kind.id()));
    }
    for view in model.views() {
        let shown: BTreeSet<_> = model.nodes_in(&view.id).into_iter().map(|node| node.element.to_string()).collect();
        let notes: Vec<_> = model.notes_in(&view.id).into_iter().map(|note| note.id.to_string()).collect();
        lines.push(format!("{} {} {shown:?} {notes:?}", view.id, view.viewpoint.id()));
    }
    for waiver in model.waivers() {
        lines.push(format!("{} {} {} {} {:?}", waiver.id, waiver.code, waiver.subject, waiver.severity, waiver.until));
    }
    lines
}

#[test]
fn the_languages_say_the_same() {
    for name in SHIPPED {
        let (english, german) = (model(name, "en"), model(name, "de"));
        for (one, other) in bones(&english).iter().zip(bones(&german).iter()) {
            assert_eq!(one, other, "{name}");
        }
        assert_eq!(bones(&english).len(), bones(&german).len(), "{name}");
    }
}

fn overlap(one: &ViewNode, other: &ViewNode) -> bool {
    let (a, b) = (one, other);
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/// Pairs of nodes on top of each other, a container and what it holds aside.
fn overlaps(model: &Model, view: &View) -> Vec<String> {
    let nodes = model.nodes_in(&view.id);
    let holds = |outer: &ViewNode, inner: &ViewNode| inner.parent.as_ref() == Some(&outer.element);
    let mut pairs = Vec::new();
    for (at, one) in nodes.iter().enumerate() {
        for other in &nodes[at + 1..] {
            if overlap(one, other) && !holds(one, other) && !holds(other, one) {
                pairs.push(format!("{} on {}", one.element, other.element));
            }
        }
    }
    pairs
}

fn covers_something(model: &Model, note: &Note) -> bool {
    model.nodes_in(&note.view).into_iter().any(|node| {
        let beside = note.x >= node.x + node.width || node.x >= note.x + note.width;
        let above_or_below = note.y >= node.y + node.height || node.y >= note.y + note.height;
        !beside && !above_or_below
    })
}

#[test]
fn views_stand_on_the_grid_and_nothing_overlaps() {
    for (name, model) in all() {
        for view in model.views() {
            for node in model.nodes_in(&view.id) {
                let off = [node.x, node.y, node.width, node.height].into_iter().any(|value| value % 4.0 != 0.0);
                assert!(!off, "{name}, {}: {} is off the grid", view.id, node.element);
            }
            assert_eq!(overlaps(&model, view), Vec::<String>::new(), "{name}, {}", view.id);
            let notes = model.notes_in(&view.id);
            let covered: Vec<_> = notes.iter().filter(|note| covers_something(&model, note)).collect();
            assert!(covered.is_empty(), "{name}, {}: {covered:?}", view.id);
        }
    }
}

#[test]
fn names_fit_their_boxes() {
    for (name, model) in all() {
        let long: Vec<_> =
            model.elements().map(|element| &element.name).filter(|text| text.chars().count() > 34).collect();
        assert!(long.is_empty(), "{name}: {long:?}");
    }
}

#[test]
fn the_sample_is_as_large_as_a_real_company() {
    for language in ["en", "de"] {
        let sample = model("samples/arvenda", language);
        assert!((80..=120).contains(&sample.element_count()), "{} elements", sample.element_count());
        assert!(sample.views().count() >= 4);
        assert_eq!(sample.waivers().count(), 2);
    }
}
