//! Pictures: seen, laid out, kept, exported.

use std::fs;

use serde_json::{Value, json};

use crate::samples::{Place, rename};

fn export(place: &Place, format: &str, out: &str) -> Value {
    json!({
        "view": { "type": "stored", "id": "v" }, "format": format, "path": place.documents(out), "language": "en",
        "theme": "light", "scale": 2, "transparent": false, "title_block": true, "legend": true, "marks": true,
    })
}

fn without_path(mut args: Value) -> Value {
    args.as_object_mut().unwrap().remove("path");
    args
}

fn ids(scene: &Value) -> Vec<&str> {
    let mut ids: Vec<_> =
        scene["nodes"].as_array().unwrap().iter().map(|node| node["element"].as_str().unwrap()).collect();
    ids.sort_unstable();
    ids
}

#[test]
fn a_scene_shows_what_stands_there_and_its_marks() {
    let place = Place::with_company();
    let scene = |marks: bool| place.ok("scene", json!({ "view": { "type": "stored", "id": "v" }, "marks": marks }));
    assert_eq!(ids(&scene(true)), ["dec", "role"]);
    let marks =
        |scene: &Value| scene["nodes"].as_array().unwrap().iter().filter(|node| !node["mark"].is_null()).count();
    assert_eq!((marks(&scene(true)) > 0, marks(&scene(false))), (true, 0));
    let generated = json!({ "view": { "type": "generated", "viewpoint": "decision_map" }, "marks": false });
    assert_eq!(ids(&place.ok("scene", generated)), ["dec", "met", "role"]);
    let gone = json!({ "view": { "type": "stored", "id": "zz" }, "marks": false });
    assert_eq!(place.refused("scene", gone).code, "view-unknown");
}

#[test]
fn lines_follow_the_pointer_and_nothing_changes() {
    let place = Place::with_company();
    let moves = json!([{ "element": "dec", "x": 50, "y": 400 }]);
    let edges = place.ok("preview_routes", json!({ "view": { "type": "stored", "id": "v" }, "moves": moves }));
    assert_eq!(edges.as_array().unwrap().len(), 1);
    assert_eq!(edges[0]["relation"], "r2");
    assert_eq!((place.revision(), place.heard().len()), (0, 0));
}

#[test]
fn a_layout_is_one_step() {
    let place = Place::with_company();
    place.edit(json!([{ "op": "place_element", "view": "v", "element": "met", "x": 10, "y": 10 }]));
    let before = place.ok("snapshot", json!({}))["nodes"].clone();
    place.ok("layout_view", json!({ "base": 1, "view": "v" }));
    let event = place.heard().pop().unwrap();
    assert_eq!((event["origin"].as_str(), event["undo"].as_str()), (Some("layout"), Some("Lay out “Decisions”")));
    let after = place.ok("snapshot", json!({}))["nodes"].clone();
    assert_ne!(after, before);
    // Laid out already, there is nothing to do.
    assert_eq!(place.ok("layout_view", json!({ "base": 2, "view": "v" }))["revision"], 2);
    place.ok("undo", json!({ "base": 2 }));
    assert_eq!(place.ok("snapshot", json!({}))["nodes"], before);
    assert_eq!(place.refused("layout_view", json!({ "base": 3, "view": "zz" })).code, "view-unknown");
}

#[test]
fn a_generated_view_is_kept_as_it_was_seen() {
    let place = Place::with_company();
    let seen =
        place.ok("scene", json!({ "view": { "type": "generated", "viewpoint": "decision_map" }, "marks": false }));
    let done = place.ok("keep_view", json!({ "base": 0, "viewpoint": "decision_map", "name": "Ours" }));
    let view = &done["created"][0];
    let kept = place.ok("scene", json!({ "view": { "type": "stored", "id": view }, "marks": false }));
    for part in ["nodes", "bounds"] {
        assert_eq!(kept[part], seen[part], "{part}");
    }
    assert_eq!(kept["name"], "Ours");
    assert_eq!(done["revision"], 1);
    place.ok("undo", json!({ "base": 1 }));
    assert_eq!(place.ok("snapshot", json!({}))["views"].as_array().unwrap().len(), 1);
    for (viewpoint, name, code) in [("automation_risk", "A", "view-empty"), ("decision_map", " ", "name-missing")] {
        let error = place.refused("keep_view", json!({ "base": 2, "viewpoint": viewpoint, "name": name }));
        assert_eq!(error.code, code);
    }
}

#[test]
fn exports_are_written_whole_and_the_same_again() {
    let place = Place::with_company();
    for (format, begins) in [("svg", "<?xml".as_bytes()), ("png", b"\x89PNG"), ("json", b"{\n \"format\"")] {
        let out = format!("picture.{format}");
        fs::write(place.documents(&out), "something else").unwrap();
        let exported = place.ok("export_view", export(&place, format, &out));
        assert_eq!(exported["path"], place.documents(&out).to_str().unwrap());
        let bytes = fs::read(place.documents(&out)).unwrap();
        assert!(bytes.starts_with(begins), "{format}");
        place.ok("export_view", export(&place, format, &out));
        assert_eq!(fs::read(place.documents(&out)).unwrap(), bytes, "{format}");
    }
    let svg = fs::read_to_string(place.documents("picture.svg")).unwrap();
    assert!(svg.contains("30 June 2027") && svg.contains("Working state"), "{svg}");
    assert_eq!(place.ok("export_preview", without_path(export(&place, "svg", "x")))["svg"], svg);
    assert_eq!(place.files(), ["company.gtm", "picture.json", "picture.png", "picture.svg"]);
}

#[test]
fn the_title_block_names_the_version() {
    let place = Place::with_company();
    place.ok("save_version", json!({ "name": "Workshop 1", "note": "", "author": "" }));
    let preview =
        |place: &Place| place.ok("export_preview", without_path(export(place, "svg", "x")))["svg"].to_string();
    assert!(preview(&place).contains("Version “Workshop 1”"));
    place.edit(rename("dec", "Other"));
    assert!(!preview(&place).contains("Workshop 1"));
}

#[test]
fn an_export_never_takes_the_place_of_the_model() {
    let place = Place::with_company();
    let bytes = fs::read(place.documents("company.gtm")).unwrap();
    for out in ["company.gtm", "../documents/company.gtm"] {
        assert_eq!(place.refused("export_view", export(&place, "svg", out)).code, "export-onto-model", "{out}");
    }
    assert_eq!(place.refused("export_view", export(&place, "svg", "no/where.svg")).code, "folder-not-found");
    let mut huge = export(&place, "png", "x.png");
    huge["scale"] = json!(1000);
    assert_eq!(place.refused("export_view", huge).code, "picture-too-large");
    assert_eq!(fs::read(place.documents("company.gtm")).unwrap(), bytes);
    assert_eq!(place.files(), ["company.gtm"]);
}
