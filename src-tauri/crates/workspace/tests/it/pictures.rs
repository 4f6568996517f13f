//! Pictures: seen, laid out, kept, exported.

use std::fs;

use serde_json::{Value, json};

use crate::samples::{Place, rename};

fn options(format: &str) -> Value {
    json!({
        "view": { "type": "stored", "id": "v" }, "all_views": false, "format": format, "language": "en",
        "theme": "light", "scale": 2, "paper": "wide", "transparent": false, "title_block": true, "legend": true,
        "marks": true, "appendix": true, "table": null, "since": null,
    })
}

fn with(mut options: Value, changes: Value) -> Value {
    options.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    options
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

/// What a step touched of a large picture comes alone; whoever knows an older picture, or one the model arranges by
/// itself, gets all of it.
#[test]
fn right_after_a_step_comes_what_it_touched() {
    let place = Place::new();
    place.ok("open_sample", json!({ "id": "arvenda" }));
    let now = place.revision();
    let kept = place.ok("keep_view", json!({ "base": now, "viewpoint": "operating_model", "name": "All of it" }));
    let view = json!({ "type": "stored", "id": kept["created"][0] });
    let scene = place.ok("scene", json!({ "view": view, "marks": true }));
    let known = place.revision();
    let element = scene["nodes"][5]["element"].as_str().unwrap();
    place.ok("execute", json!({ "base": known, "step": { "ops": rename(element, "Another name") } }));
    let next =
        |view: &Value, since: u64| place.ok("next_scene", json!({ "view": view, "marks": true, "since": since }));

    let patch = next(&view, known);
    assert_eq!(patch["drawn"], "patch");
    let whole = place.ok("scene", json!({ "view": view, "marks": true }));
    let named = whole["nodes"].as_array().unwrap().iter().filter(|node| node["full_name"] == "Another name");
    assert_eq!(patch["patch"]["nodes"], Value::Array(named.cloned().collect()));
    assert_eq!(patch["patch"]["edges"], json!([]));

    let generated = json!({ "type": "generated", "viewpoint": "operating_model" });
    assert_eq!(next(&generated, known)["drawn"], "whole");
    let older = next(&view, known - 1);
    assert_eq!((&older["drawn"], &older["scene"]), (&json!("whole"), &whole));
}

#[test]
fn a_layout_is_one_step() {
    let place = Place::with_company();
    place.edit(json!([{ "op": "place_element", "view": "v", "element": "met", "x": 10, "y": 10 }]));
    place.edit(json!([{ "op": "move_nodes", "view": "v", "notes": [{ "id": "n", "x": 310, "y": 60 }] }]));
    let lying = |all: &Value| all["notes"][0].clone();
    let whole = place.ok("snapshot", json!({}));
    let before = whole["nodes"].clone();
    place.ok("layout_view", json!({ "base": 2, "view": "v" }));
    let event = place.heard().pop().unwrap();
    assert_eq!((event["origin"].as_str(), event["undo"].as_str()), (Some("layout"), Some("Lay out “Decisions”")));
    let after = place.ok("snapshot", json!({}));
    assert_ne!(after["nodes"], before);
    assert_ne!(lying(&after), lying(&whole), "the note goes with the role that it lay under");
    // Laid out already, there is nothing to do.
    assert_eq!(place.ok("layout_view", json!({ "base": 3, "view": "v" }))["revision"], 3);
    place.ok("undo", json!({ "base": 3 }));
    assert_eq!(place.ok("snapshot", json!({}))["nodes"], before);
    assert_eq!(lying(&place.ok("snapshot", json!({}))), lying(&whole));
    assert_eq!(place.refused("layout_view", json!({ "base": 4, "view": "zz" })).code, "view-unknown");
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
    for (format, begins) in [
        ("svg", "<?xml".as_bytes()),
        ("png", b"\x89PNG"),
        ("pdf", b"%PDF-"),
        ("pptx", b"PK"),
        ("html", b"<!doctype html>"),
        ("xlsx", b"PK"),
        ("json", b"{\n \"format\""),
    ] {
        let path = place.documents(&format!("picture.{format}"));
        fs::write(&path, "something else").unwrap();
        assert_eq!(place.export(&path, &options(format))["path"], path.to_str().unwrap());
        let bytes = fs::read(&path).unwrap();
        assert!(bytes.starts_with(begins), "{format}");
        place.export(&path, &options(format));
        assert_eq!(fs::read(&path).unwrap(), bytes, "{format}");
    }
    let svg = fs::read_to_string(place.documents("picture.svg")).unwrap();
    assert!(svg.contains("30 June 2027") && svg.contains("Working state"), "{svg}");
    assert_eq!(place.ok("export_preview", options("svg"))["svg"], svg);
    assert_eq!(
        place.files(),
        [
            "company.gtm",
            "picture.html",
            "picture.json",
            "picture.pdf",
            "picture.png",
            "picture.pptx",
            "picture.svg",
            "picture.xlsx"
        ]
    );
}

#[test]
fn all_views_are_one_document_or_a_folder() {
    let place = Place::with_company();
    place.edit(json!([{ "op": "create_view", "viewpoint": "decision_map", "name": "Decisions" }]));
    let all = json!({ "all_views": true });
    place.export(&place.documents("all"), &with(options("svg"), all.clone()));
    assert_eq!(crate::samples::names_in(&place.documents("all")), ["Decisions 2.svg", "Decisions.svg"]);
    place.export(&place.documents("all.pdf"), &with(options("pdf"), all));
    place.export(&place.documents("one.pdf"), &options("pdf"));
    let length = |name: &str| fs::read(place.documents(name)).unwrap().len();
    assert!(length("all.pdf") > length("one.pdf"));
}

#[test]
fn a_layout_can_be_called_off_until_it_is_done() {
    let place = Place::with_company();
    let begin = |base: u64| place.ok("begin_layout", json!({ "base": base, "view": "v" }));
    let go_on = |layout: &Value| loop {
        let done = place.ok("continue_layout", layout.clone());
        if done.is_object() {
            return done;
        }
    };
    let dropped = begin(0);
    place.ok("cancel_layout", dropped.clone());
    assert_eq!(place.refused("continue_layout", dropped).code, "layout-gone");
    assert_eq!(place.revision(), 0);
    let late = begin(0);
    place.edit(json!([{ "op": "place_element", "view": "v", "element": "met", "x": 10, "y": 10 }]));
    // What was edited meanwhile is not overwritten.
    let stale = loop {
        match place.desk.call("continue_layout", late.clone()) {
            Ok(Value::Null) => {}
            answer => break answer.unwrap_err(),
        }
    };
    assert_eq!((stale.code.as_str(), place.revision()), ("stale", 1));
    assert_eq!(go_on(&begin(1))["revision"], 2);
    assert_eq!(place.heard().pop().unwrap()["origin"], "layout");
}

#[test]
fn an_export_shows_what_was_when_it_began_and_can_be_dropped() {
    let place = Place::with_company();
    let path = place.documents("picture.svg");
    let begin = || place.ok("begin_export", json!({ "path": path, "options": options("svg") }));
    let dropped = json!({ "export": begin()["export"] });
    place.ok("cancel_export", dropped.clone());
    assert_eq!(place.refused("continue_export", dropped).code, "export-gone");
    let left = json!({ "export": begin()["export"] });
    let begun = begin();
    assert_eq!(begun["of"], 1);
    assert_eq!(place.refused("continue_export", left.clone()).code, "export-gone");
    // What was left may be called off, too; it is not the one that is on its way.
    place.ok("cancel_export", left);
    place.edit(rename("dec", "Named later"));
    assert_eq!(place.files(), ["company.gtm"]);
    let go_on = || place.ok("continue_export", json!({ "export": begun["export"] }));
    let told = go_on();
    // All is drawn; until it is written it can still be called off.
    assert_eq!((told["done"].as_u64(), &told["written"]), (Some(1), &Value::Null));
    assert_eq!(place.files(), ["company.gtm"]);
    let told = go_on();
    assert_eq!((told["done"].as_u64(), told["written"]["path"].as_str()), (Some(1), path.to_str()));
    assert!(!fs::read_to_string(&path).unwrap().contains("Named later"));
}

#[test]
fn differences_since_a_version_are_drawn() {
    let place = Place::with_company();
    let version = place.ok("save_version", json!({ "name": "Before", "note": "", "author": "" }))["id"].clone();
    place.edit(rename("dec", "Renamed since"));
    let since = json!({ "since": { "type": "version", "id": version } });
    let svg = |changes: Value| place.ok("export_preview", with(options("svg"), changes))["svg"].to_string();
    assert!(svg(since).contains(">changed<") && !svg(json!({})).contains(">changed<"));
    let unknown = with(options("svg"), json!({ "since": { "type": "version", "id": "zz" } }));
    assert_eq!(place.refused("export_preview", unknown).code, "version-not-found");
}

#[test]
fn a_view_too_large_for_its_paper_is_divided() {
    let place = Place::with_company();
    let many: Vec<Value> =
        (0..60).map(|n| json!({ "op": "create_element", "kind": "decision", "name": format!("D{n}") })).collect();
    place.edit(Value::Array(many));
    let map = |changes: Value| {
        let view = json!({ "view": { "type": "generated", "viewpoint": "decision_map" } });
        place.export(&place.documents("map.pdf"), &with(with(options("pdf"), view), changes))
    };
    let length = || fs::read(place.documents("map.pdf")).unwrap().len();
    assert_eq!(map(json!({}))["remarks"], json!([]));
    let divided = length();
    let remarks = map(json!({ "whole": true }))["remarks"].clone();
    let remark = remarks[0].as_str().unwrap();
    assert!(remark.contains("smaller than 9 pt in “"), "{remark}");
    assert!(length() < divided);
    assert_eq!(place.export(&place.documents("map.svg"), &options("svg"))["remarks"], json!([]));
}

#[test]
fn the_title_block_names_the_version() {
    let place = Place::with_company();
    place.ok("save_version", json!({ "name": "Workshop 1", "note": "", "author": "" }));
    let preview = |place: &Place| place.ok("export_preview", options("svg"))["svg"].to_string();
    assert!(preview(&place).contains("Version “Workshop 1”"));
    place.edit(rename("dec", "Other"));
    assert!(!preview(&place).contains("Workshop 1"));
}

#[test]
fn an_export_never_takes_the_place_of_the_model() {
    let place = Place::with_company();
    let bytes = fs::read(place.documents("company.gtm")).unwrap();
    let begin = |out: &str| json!({ "path": place.documents(out), "options": options("svg") });
    for out in ["company.gtm", "../documents/company.gtm"] {
        assert_eq!(place.refused("begin_export", begin(out)).code, "export-onto-model", "{out}");
    }
    let refused = |out: &str, options: Value| {
        let begun = place.ok("begin_export", json!({ "path": place.documents(out), "options": options }));
        let go_on = || place.desk.call("continue_export", json!({ "export": begun["export"] }));
        // At the latest when it is written.
        go_on().and_then(|_| go_on()).unwrap_err().code
    };
    assert_eq!(refused("no/where.svg", options("svg")), "folder-not-found");
    assert_eq!(refused("x.png", with(options("png"), json!({ "scale": 1000 }))), "picture-too-large");
    assert_eq!(fs::read(place.documents("company.gtm")).unwrap(), bytes);
    assert_eq!(place.files(), ["company.gtm"]);
}
