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
    let place = place.again();
    let start = place.ok("start", json!({}));
    assert_eq!((start["language"].as_str(), start["theme"].as_str()), (Some("de"), Some("dark")));
    assert_eq!(place.ok("menu_texts", json!({}))["menu_file"], "Datei");
    assert!(place.refused("snapshot", json!({})).message.contains("Modell"));
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
