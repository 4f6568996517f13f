//! What a comparison says and draws, of two small models.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use tragwerk_model::{Model, Viewpoint, text_form};

use super::*;
use crate::Phrase;
use crate::labels::SceneOptions;
use crate::scene::{Rect, Scene};

/// Two units side by side, a role in one of them, a forum, a goal and a decision.
const BEFORE: &str = r#"{ "format": "gtm-model", "format_version": 1, "name": "M",
 "elements": [
  { "id": "board", "kind": "forum", "name": "Revenue board", "attributes": { "cadence": "monthly" } },
  { "id": "goal", "kind": "goal", "name": "Leads" },
  { "id": "mkt", "kind": "unit", "name": "Marketing" },
  { "id": "price", "kind": "decision", "name": "Price" },
  { "id": "sales", "kind": "unit", "name": "Sales" },
  { "id": "sdr", "kind": "role", "name": "SDR lead" } ],
 "relations": [
  { "id": "in", "kind": "part_of", "source": "sdr", "target": "mkt" },
  { "id": "pursues", "kind": "pursues", "source": "mkt", "target": "goal" } ],
 "views": [ { "id": "old", "viewpoint": "free", "name": "Old", "nodes": [ { "element": "sales", "x": 0, "y": 0, "width": 100, "height": 50 } ] },
  { "id": "v", "viewpoint": "free", "name": "V", "nodes": [
  { "element": "goal", "x": 0, "y": -200, "width": 144, "height": 50 },
  { "element": "mkt", "x": 0, "y": 0, "width": 200, "height": 180 },
  { "element": "sdr", "x": 20, "y": 60, "width": 144, "height": 50, "parent": "mkt" },
  { "element": "sales", "x": 300, "y": 0, "width": 200, "height": 180 },
  { "element": "board", "x": 600, "y": 0, "width": 144, "height": 50 },
  { "element": "price", "x": 600, "y": 200, "width": 144, "height": 60 } ] } ] }"#;

/// The role is in the other unit now, the forum meets weekly, the goal is gone, the decision has a decider.
fn after() -> String {
    BEFORE
        .replace("monthly", "weekly")
        .replace(r#"{ "id": "goal", "kind": "goal", "name": "Leads" },"#, "")
        .replace(r#""source": "sdr", "target": "mkt" },"#, r#""source": "sdr", "target": "sales" },"#)
        .replace(
            r#"{ "id": "pursues", "kind": "pursues", "source": "mkt", "target": "goal" }"#,
            r#"{ "id": "who", "kind": "decides", "source": "sdr", "target": "price" }"#,
        )
        .replace(r#"{ "element": "goal", "x": 0, "y": -200, "width": 144, "height": 50 },"#, "")
        .replace(r#""x": 20, "y": 60, "width": 144, "height": 50, "parent": "mkt""#, r#""x": 320, "y": 60, "width": 144, "height": 50, "parent": "sales""#)
        .replace(
            r#"{ "id": "old", "viewpoint": "free", "name": "Old", "nodes": [ { "element": "sales", "x": 0, "y": 0, "width": 100, "height": 50 } ] },"#,
            "",
        )
}

fn model(text: &str) -> Model {
    text_form::read(text).expect("a model")
}

fn say(phrase: Phrase<'_>) -> String {
    match phrase {
        Phrase::Was(text) => format!("was {text}"),
        Phrase::MovedFrom(name) => format!("from {name}"),
        Phrase::MovedTo(name) => format!("moved to {name}"),
        Phrase::Moved => "moved".to_owned(),
        Phrase::Choice { value, .. } => value.to_owned(),
        Phrase::Relation(kind) => kind.id().to_owned(),
        _ => String::new(),
    }
}

fn drawn(before: &Model, after: &Model, source: ViewSource<'_>) -> Scene {
    let both = Comparison::of(before, after, source);
    let overlay = both.overlay(before, after, &say);
    crate::scene(&both.model, source, &say, &overlay, &SceneOptions::default()).expect("a scene")
}

fn what(scene: &Scene) -> Vec<(String, Difference, String)> {
    let told = |node: &crate::scene::SceneNode| {
        let second = node.second.as_ref().map(|line| line.text.clone()).unwrap_or_default();
        Some((node.element.to_string(), node.difference?, second))
    };
    let mut told: Vec<_> = scene.nodes.iter().filter_map(told).collect();
    told.sort();
    told
}

fn bounds(scene: &Scene, element: &str) -> Rect {
    scene.nodes.iter().find(|node| node.element.as_str() == element).expect(element).bounds
}

#[test]
fn what_became_of_everything_is_said_where_it_stands() {
    let (before, after) = (model(BEFORE), model(&after()));
    let scene = drawn(&before, &after, ViewSource::Stored(&Id::new("v")));
    let entry = |id: &str, difference, second: &str| (id.to_owned(), difference, second.to_owned());
    assert_eq!(
        what(&scene),
        [
            entry("board", Difference::Changed, "was monthly"),
            entry("goal", Difference::Removed, ""),
            entry("price", Difference::Changed, ""),
            entry("sdr", Difference::Moved, "from Marketing"),
            entry("sdr·before", Difference::Ghost, "moved to Sales"),
        ]
    );
    // What is gone, and the ghost, stand where they stood.
    assert_eq!((bounds(&scene, "goal").y, bounds(&scene, "sdr·before").x), (-200.0, 20.0));
    let [way] = &scene.moves[..] else { panic!("{:?}", scene.moves) };
    assert_eq!((way.ghost.as_str(), way.element.as_str()), ("sdr·before", "sdr"));
    assert_eq!(way.label.as_ref().map(|label| label.text.text.as_str()), Some("moved"));
    let of = |id: &str| scene.edges.iter().find(|edge| edge.relation.as_str() == id);
    let label = |id: &str| of(id).and_then(|edge| Some(edge.label.as_ref()?.text.text.clone()));
    assert_eq!(
        (label("pursues").as_deref(), of("who").map(|edge| edge.difference)),
        (Some("− pursues"), Some(Some(Difference::Added)))
    );
    assert!(scene.compared);
}

#[test]
fn a_generated_picture_has_the_ghost_in_its_old_container() {
    let (before, after) = (model(BEFORE), model(&after()));
    let scene = drawn(&before, &after, ViewSource::Generated(Viewpoint::OperatingModel));
    assert!(bounds(&scene, "mkt").contains(&bounds(&scene, "sdr·before")));
    assert!(bounds(&scene, "sales").contains(&bounds(&scene, "sdr")));
    assert_eq!(scene.moves.len(), 1);
}

#[test]
fn a_view_that_only_one_of_them_has_is_shown() {
    let (before, after) = (model(BEFORE), model(&after()));
    let old = Id::new("old");
    for (a, b) in [(&before, &after), (&after, &before)] {
        assert_eq!(bounds(&drawn(a, b, ViewSource::Stored(&old)), "sales").width, 100.0);
    }
}

#[test]
fn the_same_twice_has_no_difference_and_what_is_new_covers_nothing() {
    let (before, after) = (model(BEFORE), model(&after()));
    for model in [&before, &after] {
        assert!(what(&drawn(model, model, ViewSource::Stored(&Id::new("v")))).is_empty());
    }
    // Something else stands where the ghost stood: it gives way, or is left out where there is no room.
    let crowded = after_with_a_box_in_the_way();
    let scene = drawn(&before, &crowded, ViewSource::Stored(&Id::new("v")));
    let ghost = bounds(&scene, "sdr·before");
    assert!(!bounds(&scene, "price").overlaps(&ghost), "{ghost:?}");
    assert!(bounds(&scene, "mkt").contains(&ghost), "{ghost:?}");
}

fn after_with_a_box_in_the_way() -> Model {
    model(&after().replace(
        r#"{ "element": "price", "x": 600, "y": 200, "width": 144, "height": 60 }"#,
        r#"{ "element": "price", "x": 20, "y": 30, "width": 144, "height": 50, "parent": "mkt" }"#,
    ))
}

/// A grid of activities: those of these numbers, each at the place that `place` gives it.
fn grid(numbers: impl Iterator<Item = usize> + Clone, place: impl Fn(usize) -> usize) -> Model {
    let element = |number| format!(r#"{{ "id": "e{number:04}", "kind": "activity", "name": "E" }}"#);
    let node = |number| {
        let (x, y) = (place(number) % 40 * 180, place(number) / 40 * 90);
        format!(r#"{{ "element": "e{number:04}", "x": {x}, "y": {y}, "width": 144, "height": 50 }}"#)
    };
    let elements: Vec<String> = numbers.clone().map(element).collect();
    let nodes: Vec<String> = numbers.map(node).collect();
    model(&format!(
        r#"{{ "format": "gtm-model", "format_version": 1, "name": "M", "elements": [ {} ],
            "views": [ {{ "id": "v", "viewpoint": "free", "name": "V", "nodes": [ {} ] }} ] }}"#,
        elements.join(","),
        nodes.join(",")
    ))
}

#[test]
fn where_everything_is_taken_what_is_gone_goes_aside() {
    // Every other one is gone, and the rest stand closely together where both stood.
    let before = grid(0..1000, |number| number);
    let after = grid((0..1000).step_by(2), |number| number / 2);
    let view = Id::new("v");
    let both = Comparison::of(&before, &after, ViewSource::Stored(&view));
    let boxes: Vec<Rect> =
        both.model.nodes_in(&view).iter().map(|node| Rect::new(node.x, node.y, node.width, node.height)).collect();
    assert_eq!(boxes.len(), 1000);
    for (at, one) in boxes.iter().enumerate() {
        assert!(!boxes[..at].iter().any(|other| other.overlaps(one)), "{one:?}");
    }
}
