//! Settings, and requests that make no sense.

use std::fs;

use serde_json::{Value, json};
use tragwerk_workspace::wire::ErrorKind;

use crate::samples::Place;

#[test]
fn settings_last() {
    let place = Place::new();
    assert_eq!(place.ok("start", json!({}))["language"], "en");
    place.ok("set_settings", json!({ "language": "de" }));
    place.ok("set_settings", json!({ "theme": "dark", "language": null }));
    let wished = json!({ "zoom": 900, "hide_holders": true, "tour_step": 2, "tour_over": false });
    place.ok("set_settings", json!({ "preferences": wished }));
    let place = place.again();
    let start = place.ok("start", json!({}));
    assert_eq!((start["language"].as_str(), start["theme"].as_str()), (Some("de"), Some("dark")));
    let kept = json!({ "zoom": 200, "hide_holders": true, "tour_step": 2, "tour_over": false });
    assert_eq!(start["preferences"], kept, "what fits no window is taken to what does");
    assert_eq!(place.ok("menu_texts", json!({}))["menu_file"], "Datei");
    assert!(place.refused("snapshot", json!({})).message.contains("Modell"));
}

#[test]
fn names_of_those_who_hold_roles_can_be_hidden() {
    let place = Place::new();
    place.ok("new_model", json!({ "template": null }));
    place.edit(json!([
        { "op": "create_element", "kind": "role", "name": "Head of sales", "attributes": { "holder": "Ada Berg" } }
    ]));
    let view = json!({ "type": "generated", "viewpoint": "responsibility" });
    let options = json!({
        "view": view, "all_views": false, "format": "svg", "language": "en", "theme": "light", "scale": 1,
        "paper": "wide", "transparent": false, "title_block": true, "legend": false, "marks": false,
        "appendix": false, "table": null, "since": null
    });
    let shown = || {
        let scene = place.ok("scene", json!({ "view": view, "marks": false })).to_string();
        [scene, place.ok("export_preview", options.clone()).to_string()]
    };
    assert!(shown().iter().all(|picture| picture.contains("Ada Berg") && picture.contains("Head of sales")));
    place.ok(
        "set_settings",
        json!({ "preferences": { "zoom": 100, "hide_holders": true, "tour_step": 0, "tour_over": true } }),
    );
    assert!(shown().iter().all(|picture| !picture.contains("Ada") && picture.contains("Head of sales")));
    let kept = place.ok("snapshot", json!({}))["elements"].to_string();
    assert!(kept.contains("Ada Berg"), "the model keeps what is only hidden: {kept}");
}

#[test]
fn broken_settings_are_put_aside() {
    let place = Place::new();
    let file = place.folder.path().join("config").join("settings.json");
    place.ok("set_settings", json!({ "language": "de" }));
    fs::write(&file, "{ not json").unwrap();
    let place = place.again();
    assert_eq!(place.ok("start", json!({}))["language"], "en");
    assert_eq!(fs::read_to_string(file.with_extension("json.broken")).unwrap(), "{ not json");
    assert!(file.exists());
}

#[test]
fn requests_that_make_no_sense_are_refused_in_words() {
    let place = Place::with_company();
    for (name, args, code) in [
        ("no_such_request", json!({}), "request-unknown"),
        ("", Value::Null, "request-unknown"),
        ("execute", json!({}), "args-invalid"),
        ("execute", json!({ "base": "x", "step": { "ops": [] } }), "args-invalid"),
        ("execute", json!({ "base": 0, "step": { "ops": [{ "op": "no_such" }] } }), "args-invalid"),
        ("undo", json!({ "base": 0, "more": 1 }), "args-invalid"),
        ("undo", json!({ "base": -1 }), "args-invalid"),
        ("snapshot", json!([]), "args-invalid"),
        ("rule", json!({ "code": "XYZ99" }), "rule-unknown"),
        ("undo", json!({ "base": 0 }), "undo-nothing"),
        ("redo", json!({ "base": 0 }), "redo-nothing"),
    ] {
        let error = place.refused(name, args);
        assert_eq!((error.code.as_str(), error.kind), (code, ErrorKind::Refused), "{name}");
        assert!(!error.message.starts_with("refused-"), "{}", error.message);
    }
}

#[test]
fn closing_leaves_nothing_open() {
    let place = Place::with_company();
    place.ok("close_model", Value::Null);
    for request in ["snapshot", "versions"] {
        assert_eq!(place.refused(request, json!({})).code, "no-model-open");
    }
    place.ok("close_model", json!({}));
}
