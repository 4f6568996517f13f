//! No request without an example, and every example is answered.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tragwerk_workspace::{request_names, request_types};

use crate::samples::{COMPANY, Place, rename};

/// An example of every request, in an order in which all of them can be answered.
fn examples(place: &Place) -> Vec<(&'static str, Value)> {
    let text = place.documents("example.gtm.json");
    std::fs::write(&text, COMPANY).unwrap();
    let view = json!({ "type": "stored", "id": "v" });
    let picture = json!({
        "view": view, "all_views": false, "format": "svg", "language": "de", "theme": "print", "scale": 1,
        "paper": "wide", "transparent": true, "title_block": true, "legend": true, "marks": false, "appendix": true, "table": null, "since": null,
    });
    let export = json!({ "path": place.documents("example.svg"), "options": picture.clone() });
    let mut draft = json!({ "code": "ACME-1", "subjects": ["decision"], "when": "true", "question_en": "Why {name}?" });
    for empty in ["name", "evidence", "severity", "nature", "question_de", "title_en", "title_de"] {
        draft[empty] = json!("");
    }
    for empty in ["why_en", "why_de", "answer_en", "answer_de"] {
        draft[empty] = json!("");
    }
    vec![
        ("start", json!({})),
        ("launch_file", json!({})),
        ("menu_texts", json!({})),
        ("set_settings", json!({ "theme": "light" })),
        ("new_model", json!({ "template": null })),
        ("open_sample", json!({ "id": "arvenda" })),
        ("open_model", json!({ "path": text })),
        ("snapshot", json!({})),
        ("file_state", json!({})),
        ("questions", json!({})),
        ("scorecard", json!({})),
        ("owner_units", json!({})),
        ("home_units", json!({})),
        ("overlay", json!({ "view": view, "kind": "questions" })),
        ("rule", json!({ "code": "DEC01" })),
        ("fixes", json!({ "fingerprints": ["DEC02|dec|"] })),
        ("first_fixes", json!({ "fingerprints": ["DEC02|dec|", "gone"] })),
        ("preview_fix", json!({ "fingerprints": ["DEC04|dec|"], "fix": "answers-as-well", "answers": [] })),
        ("decision_sentence", json!({ "id": "dec" })),
        ("stress", json!({ "ids": ["role"] })),
        ("integration_matrix", json!({})),
        ("table", json!({ "table": { "name": "decision_register" } })),
        ("execute", json!({ "base": 0, "step": { "ops": rename("dec", "A") } })),
        ("undo", json!({ "base": 1 })),
        ("redo", json!({ "base": 2 })),
        ("save_version", json!({ "name": "V", "note": "", "author": "" })),
        ("versions", json!({})),
        ("name_model", json!({ "base": 3, "name": "Example company" })),
        ("scene", json!({ "view": view, "marks": true })),
        ("next_scene", json!({ "view": view, "marks": true, "since": 0 })),
        ("preview_routes", json!({ "view": view, "moves": [] })),
        ("layout_view", json!({ "base": 4, "view": "v" })),
        ("begin_layout", json!({ "base": 5, "view": "v" })),
        ("continue_layout", json!({ "layout": 1 })),
        ("cancel_layout", json!({ "layout": 1 })),
        ("keep_view", json!({ "base": 5, "viewpoint": "decision_map", "name": "Kept" })),
        ("export_preview", picture.clone()),
        ("picture", picture),
        ("begin_export", export),
        ("continue_export", json!({ "export": 1 })),
        ("cancel_export", json!({ "export": 1 })),
        ("apply_fix", json!({ "base": 6, "fingerprints": ["DEC04|dec|"], "fix": "answers-as-well", "answers": [] })),
        ("waive", json!({ "base": 7, "fingerprints": ["DEC02|dec|"], "reason": "R", "who": "W", "until": null })),
        ("unwaive", json!({ "base": 8, "fingerprints": ["DEC02|dec|"] })),
        ("backups", json!({ "path": null })),
        ("scenarios", json!({})),
        ("rename_scenario", json!({ "id": "main", "name": "Today" })),
        ("conflicts", json!({})),
        ("waivers", json!({})),
        ("waiver_terms", json!({})),
        ("rule_pack", json!({ "text": null })),
        ("own_rule", json!({ "rule": draft, "replaces": null })),
        ("set_rule_pack", json!({ "base": 9, "text": "[rules]\nDEC01 = \"off\"\n", "group": null })),
        ("tune_rule_pack", json!({ "base": 10, "edit": { "type": "own_rule", "replaces": null, "rule": draft } })),
        ("allow_own_rules", json!({})),
        ("compare", json!({ "before": { "type": "file", "path": text }, "after": { "type": "now" } })),
        (
            "compare_scene",
            json!({ "before": { "type": "file", "path": text }, "after": { "type": "now" }, "view": view }),
        ),
        ("merge_preview", json!({ "theirs": { "type": "file", "path": text }, "base": null })),
        (
            "merge",
            json!({ "theirs": { "type": "file", "path": text }, "base": { "type": "now" }, "revision": 11, "choices": [], "join": [] }),
        ),
        (
            "edit_cells",
            json!({
                "base": 12, "table": { "name": "elements", "kind": "goal", "notation": "raci" }, "partly": false,
                "cells": [{ "row": { "type": "new", "number": 0, "kind": "goal" }, "column": "name", "text": "Renew" }],
            }),
        ),
        ("copy_model", json!({ "path": place.documents("copy.gtm"), "versions": true })),
        ("keep_open", json!({})),
    ]
}

/// Requests whose arguments only other answers tell.
const WITH_IDS: [&str; 12] = [
    "new_since",
    "version_facts",
    "create_scenario",
    "switch_scenario",
    "delete_scenario",
    "restore_version",
    "open_version_copy",
    "diagnose",
    "recover",
    "open_backup",
    "delete_backup",
    "close_model",
];

#[test]
fn every_request_is_answered() {
    let place = Place::new();
    let examples = examples(&place);
    let asked: BTreeSet<_> = examples.iter().map(|(name, _)| *name).chain(WITH_IDS).collect();
    assert_eq!(asked, request_names().iter().copied().collect(), "no request without an example");
    for (name, args) in examples {
        place.ok(name, args);
    }
    let version = place.ok("save_version", json!({ "name": "W", "note": "", "author": "" }))["id"].clone();
    place.ok("version_facts", json!({ "id": version }));
    assert_eq!(place.ok("new_since", json!({ "version": version }))["fingerprints"], json!([]));
    let made = place.ok("create_scenario", json!({ "name": "To-be", "from": version }))["id"].clone();
    place.ok("switch_scenario", json!({ "id": made }));
    place.ok("delete_scenario", json!({ "id": "main" }));
    let open = place.ok("snapshot", json!({}));
    let (base, model) = (open["revision"].clone(), open["path"].clone());
    place.ok("restore_version", json!({ "id": version, "base": base }));
    place.ok("open_version_copy", json!({ "id": version }));
    let path = place.ok("snapshot", json!({}))["path"].clone();
    assert_eq!(place.ok("diagnose", json!({ "path": path }))["can_recover"], true);
    place.ok("close_model", json!({}));
    place.ok("recover", json!({ "path": path }));
    let opened = place.ok("open_model", json!({ "path": model }));
    let kept = place.ok("backups", json!({ "path": opened["path"] }));
    let backup = kept[0]["path"].clone();
    assert_ne!(place.ok("open_backup", json!({ "path": backup }))["path"], opened["path"]);
    place.ok("delete_backup", json!({ "path": backup }));
    assert_eq!(place.refused("delete_backup", json!({ "path": opened["path"] })).code, "backup-not-found");
    place.ok("close_model", json!({}));
}

#[test]
fn every_request_has_types() {
    let mut types = specta::Types::default();
    let described = request_types(&mut types);
    assert_eq!(described.iter().map(|request| request.name).collect::<Vec<_>>(), request_names());
    let named: BTreeSet<String> = types.into_sorted_iter().map(|named| named.name.to_string()).collect();
    for name in ["Changed", "WireError", "OpenModel", "Op", "Diff", "Element", "ExecuteArgs"] {
        assert!(named.contains(name), "{name}: {named:?}");
    }
}
