//! Stored views: nodes stay where they were put, routes by hand are kept, bands follow the nodes, and a drag is
//! previewed with the touched lines only.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod words;

use tragwerk_diagram::scene::{Rect, Scene};
use tragwerk_diagram::{Overlay, SceneOptions, ViewSource, preview_routes, scene};
use tragwerk_model::records::Point;
use tragwerk_model::{Id, Model, text_form};

/// Two goals above a unit with a role and a free role; everything of the view can be replaced by a test.
fn model(viewpoint: &str, nodes: &str, edges: &str) -> Model {
    let text = format!(
        r#"{{"format": "gtm-model", "format_version": 1, "name": "Test", "language": "en",
        "elements": [
          {{"id": "g1", "kind": "goal", "name": "More leads"}},
          {{"id": "g2", "kind": "goal", "name": "More revenue"}},
          {{"id": "u", "kind": "unit", "name": "Sales"}},
          {{"id": "r", "kind": "role", "name": "VP Sales"}},
          {{"id": "a", "kind": "activity", "name": "Sell"}}
        ],
        "relations": [
          {{"id": "part", "kind": "part_of", "source": "r", "target": "u"}},
          {{"id": "up", "kind": "contributes_to", "source": "g1", "target": "g2"}},
          {{"id": "goal", "kind": "pursues", "source": "u", "target": "g1"}},
          {{"id": "does", "kind": "responsible_for", "source": "r", "target": "a"}}
        ],
        "views": [{{"id": "v", "viewpoint": "{viewpoint}", "name": "View", "nodes": [{nodes}], "edges": [{edges}],
          "notes": [{{"id": "n", "x": 0, "y": 500, "width": 120, "height": 60, "text": "First line\n\nthen more than fits into the box"}}]}}]}}"#
    );
    text_form::read(&text).unwrap()
}

const GOALS: &str = r#"{"element": "g1", "x": 0, "y": 0, "width": 160, "height": 50}, {"element": "g2", "x": 300, "y": 0, "width": 160, "height": 50}"#;
const UNIT: &str = r#"{"element": "u", "x": 0, "y": 150, "width": 180, "height": 120},
    {"element": "r", "x": 10, "y": 190, "width": 160, "height": 50, "parent": "u"}"#;
const ACTIVITY: &str = r#"{"element": "a", "x": 300, "y": 350, "width": 160, "height": 50}"#;

fn draw(model: &Model) -> Scene {
    let view = Id::new("v");
    let options = SceneOptions::default();
    scene(model, ViewSource::Stored(&view), &words::say, &Overlay::default(), &options).unwrap()
}

fn all() -> String {
    format!("{GOALS}, {UNIT}, {ACTIVITY}")
}

#[test]
fn nesting_says_part_of_and_nodes_stay() {
    let scene = draw(&model("operating_model", &all(), ""));
    let drawn: Vec<&str> = scene.edges.iter().map(|edge| edge.relation.as_str()).collect();
    assert_eq!(drawn, ["does", "goal", "up"]);
    let unit = scene.nodes.iter().find(|node| node.element.as_str() == "u").unwrap();
    assert!(unit.container && unit.bounds.y == 150.0);
    assert_eq!(scene.view, Some(Id::new("v")));
}

#[test]
fn bands_follow_the_nodes_until_layers_mix() {
    let layers = |scene: &Scene| scene.bands.iter().map(|band| band.layer.id()).collect::<Vec<_>>().join(" ");
    assert_eq!(layers(&draw(&model("operating_model", &all(), ""))), "strategy organisation execution");
    let astray = all().replace(r#""x": 300, "y": 0"#, r#""x": 300, "y": 160"#);
    let stay = layers(&draw(&model("operating_model", &astray, "")));
    assert_eq!(stay, "strategy organisation execution", "one box elsewhere");
    let mixed = all().replace(r#""x": 300, "y": 350"#, r#""x": 300, "y": 160"#);
    assert_eq!(layers(&draw(&model("operating_model", &mixed, ""))), "");
    assert_eq!(layers(&draw(&model("free", &all(), ""))), "");
}

#[test]
fn a_lane_reaches_around_what_was_put_into_it() {
    let text = r#"{"format": "gtm-model", "format_version": 1, "name": "Test", "language": "en",
        "elements": [
          {"id": "mkt", "kind": "unit", "name": "Marketing"}, {"id": "sales", "kind": "unit", "name": "Sales"},
          {"id": "aware", "kind": "journey_stage", "name": "Becomes aware"},
          {"id": "offer", "kind": "journey_stage", "name": "Gets an offer"},
          {"id": "demo", "kind": "activity", "name": "Give a demo"}
        ],
        "relations": [{"id": "at", "kind": "serves", "source": "demo", "target": "aware"}],
        "views": [{"id": "v", "viewpoint": "buyer_journey", "name": "View", "nodes": [
          {"element": "aware", "x": 0, "y": 0, "width": 150, "height": 50},
          {"element": "offer", "x": 0, "y": 200, "width": 150, "height": 50},
          {"element": "demo", "x": 200, "y": AT, "width": 150, "height": 50}]}]}"#;
    let owner_units = [("aware", "mkt"), ("offer", "sales")].map(|(stage, unit)| (Id::new(stage), Id::new(unit)));
    let options = SceneOptions { owner_units: owner_units.into(), ..SceneOptions::default() };
    let lanes = |y: i32| {
        let model = text_form::read(&text.replace("AT", &y.to_string())).unwrap();
        let view = Id::new("v");
        let scene = scene(&model, ViewSource::Stored(&view), &words::say, &Overlay::default(), &options).unwrap();
        let told = scene.lanes.iter().map(|lane| {
            let Rect { y, height, .. } = lane.bounds;
            format!("{} {y}..{}", lane.unit.as_ref().unwrap(), y + height)
        });
        told.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(lanes(60), "mkt -20..130, sales 180..270", "beside its stage");
    assert_eq!(lanes(230), "mkt -20..70, sales 180..300", "in the other lane");
    assert_eq!(lanes(400), "mkt -20..70, sales 180..270", "in none");
}

#[test]
fn corners_placed_by_hand_are_kept() {
    let by_hand = r#"{"relation": "up", "waypoints": [{"x": 80, "y": 90}, {"x": 380, "y": 90}]}"#;
    let scene = draw(&model("goals_and_incentives", GOALS, by_hand));
    let edge = &scene.edges[0];
    assert!(edge.by_hand);
    let corners: Vec<(f64, f64)> = edge.points.iter().map(|point| (point.x, point.y)).collect();
    assert_eq!(corners, [(80.0, 50.0), (80.0, 90.0), (380.0, 90.0), (380.0, 50.0)]);
}

#[test]
fn a_note_around_nodes_is_a_group_box() {
    let at = |x: i32| format!(r#"{{"element": "a", "x": {x}, "y": 505, "width": 100, "height": 50}}"#);
    let frame = |x| draw(&model("free", &at(x), "")).notes[0].frame;
    assert!(frame(10));
    assert!(!frame(60), "a node that only touches it does not stand in it");
}

#[test]
fn notes_are_broken_into_their_box() {
    let scene = draw(&model("free", GOALS, ""));
    let lines: Vec<&str> = scene.notes[0].lines.iter().map(|line| line.text.as_str()).collect();
    assert!(scene.notes[0].cut && lines[0] == "First line" && lines.len() == 2, "{lines:?}");
}

#[test]
fn a_drag_routes_only_what_it_touches() {
    let model = model("operating_model", &all(), "");
    let (view, options) = (Id::new("v"), SceneOptions::default());
    let moves = [(Id::new("u"), Point { x: 500.0, y: 150.0 })];
    let edges = preview_routes(&model, ViewSource::Stored(&view), &moves, &words::say, &options);
    let touched: Vec<&str> = edges.iter().map(|edge| edge.relation.as_str()).collect();
    // The role moves with the unit that contains it.
    assert_eq!(touched, ["does", "goal"]);
    let start = edges[0].points[0];
    assert!((510.0..=670.0).contains(&start.x), "{start:?}");
}

#[test]
fn a_view_that_is_gone_has_no_scene() {
    let view = Id::new("none");
    let model = model("free", GOALS, "");
    assert!(
        scene(&model, ViewSource::Stored(&view), &words::say, &Overlay::default(), &SceneOptions::default()).is_none()
    );
}
