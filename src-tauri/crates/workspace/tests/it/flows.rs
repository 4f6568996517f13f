//! Open, edit, undo, close, open again: what was is what is.

use serde_json::{Value, json};
use tragwerk_model::text_form;
use tragwerk_workspace::Workspace;

use crate::samples::{Place, company, editor, rename, unnumbered};

/// A step per row, with what the undo menu calls it and what is told.
const STEPS: &[(&str, &str, Option<&str>)] = &[
    (r#"[{"op":"rename_element","id":"dec","name":"Routing"}]"#, "Rename “Lead routing” to “Routing”", None),
    (
        r#"[{"op":"create_element","kind":"role","name":"RevOps"},{"op":"connect","kind":"decides","source":"a-2","target":"dec"}]"#,
        "Create role “RevOps”",
        None,
    ),
    (
        r#"[{"op":"set_attribute","record":{"type":"element","id":"dec"},"attribute":"recurrence","value":"recurring"}]"#,
        "Change Recurrence of “Lead routing”",
        None,
    ),
    (
        r#"[{"op":"move_nodes","view":"v","moves":[{"element":"dec","x":5,"y":5},{"element":"role","x":9,"y":9}]}]"#,
        "Move 2 things in “Decisions”",
        None,
    ),
    (r#"[{"op":"disconnect","id":"r2"}]"#, "Disconnect “VP Sales” and “Lead routing”: decides", None),
    (
        r#"[{"op":"delete_element","id":"dec"}]"#,
        "Delete decision “Lead routing”",
        Some("2 relations and 1 place in a view went with it."),
    ),
    (r#"[{"op":"delete_element","id":"unit"}]"#, "Delete unit “Sales”", Some("1 relation went with it.")),
    (r#"[{"op":"delete_element","id":"goal"}]"#, "Delete goal “Win in the mid-market”", None),
    (r#"[{"op":"edit_note","view":"v","id":"n","text":"Who then?"}]"#, "Edit a note in “Decisions”", None),
    (r#"[{"op":"edit_model","description":"What it is"}]"#, "Edit the model “Company”", None),
    (
        r#"[{"op":"rename_element","id":"dec","name":"A"},{"op":"rename_element","id":"met","name":"B"}]"#,
        "2 changes",
        None,
    ),
    (
        r#"[{"op":"delete_note","view":"v","id":"n"},{"op":"create_element","id":"x","kind":"decision","name":"New"}]"#,
        "Create decision “New”",
        None,
    ),
    (
        r#"[{"op":"delete_note","view":"v","id":"n"},{"op":"create_element","id":"x","kind":"decision","name":"New"},{"op":"create_element","id":"y","kind":"decision","name":"Newer"}]"#,
        "Turn 2 notes into elements",
        None,
    ),
    (
        r#"[{"op":"move_nodes","view":"v","moves":[{"element":"dec","x":5,"y":5}]},{"op":"connect","kind":"consulted_on","source":"role","target":"dec"}]"#,
        "Connect “VP Sales” and “Lead routing”: consulted on",
        None,
    ),
];

#[test]
fn edit_undo_redo_reopen() {
    for (ops, called, told) in STEPS {
        let place = Place::with_company();
        let before = place.ok("snapshot", json!({}));
        place.edit(serde_json::from_str(ops).unwrap());
        let event = place.heard().pop().unwrap();
        assert_eq!((event["undo"].as_str(), event["told"].as_str()), (Some(*called), *told), "{ops}");
        let after = place.ok("snapshot", json!({}));

        let place = place.again();
        place.ok("open_model", json!({ "path": place.documents("company.gtm") }));
        let mut again = place.ok("snapshot", json!({}));
        again["questions"]["number"] = after["questions"]["number"].clone();
        assert_eq!(again, after, "{ops}");
        place.ok("undo", json!({ "base": 1 }));
        same_contents(&place.ok("snapshot", json!({})), &before);
        place.ok("redo", json!({ "base": 2 }));
        same_contents(&place.ok("snapshot", json!({})), &after);
    }
}

fn same_contents(one: &Value, other: &Value) {
    for part in ["info", "elements", "relations", "views", "nodes", "edges", "notes", "scorecard"] {
        assert_eq!(one[part], other[part], "{part}");
    }
    assert_eq!(unnumbered(one["questions"].clone()), unnumbered(other["questions"].clone()));
}

#[test]
fn typing_is_undone_at_once() {
    let place = Place::with_company();
    for (base, name) in ["R", "Ro", "Rou"].iter().enumerate() {
        place.ok("execute", json!({ "base": base, "step": { "ops": rename("dec", name), "group": "field" } }));
    }
    place.ok("undo", json!({ "base": 3 }));
    assert_eq!(place.ok("snapshot", json!({}))["elements"][0]["name"], "Lead routing");
    assert_eq!(place.refused("undo", json!({ "base": 4 })).code, "undo-nothing");
}

#[test]
fn a_step_that_changes_nothing_is_none() {
    let place = Place::with_company();
    let done = place.edit(rename("dec", "Lead routing"));
    assert_eq!((done["revision"].as_u64(), place.heard().len()), (Some(0), 0));
}

#[test]
fn import_round_trip() {
    let place = Place::new();
    let text = text_form::write(&company());
    let path = place.documents("copy.gtm");
    let mut copy = Workspace::import(&path, &text, "text", editor("me")).unwrap();
    assert_eq!(copy.text(), text);
    // The same records again add nothing; others are one step.
    let done = copy.import_records(0, text, "text").unwrap();
    assert_eq!((done.revision, done.diff.len()), (0, 0));
    let other =
        r#"{"format":"gtm-model","format_version":1,"name":"X","elements":[{"id":"x","kind":"goal","name":"X"}]}"#;
    let done = copy.import_records(0, other.to_owned(), "text").unwrap();
    assert_eq!((done.revision, done.diff.len(), copy.info().name.as_str()), (1, 1, "Company"));
    copy.undo(1).unwrap();
    assert_eq!(*copy.model(), company());
}

#[test]
fn versions_are_saved_listed_and_read() {
    let place = Place::with_company();
    let saved = place.ok("save_version", json!({ "name": " Workshop 1 ", "note": "first", "author": "Ada" }));
    assert_eq!((saved["name"].as_str(), saved["revision"].as_u64()), (Some("Workshop 1"), Some(0)));
    assert!(saved["at"].as_str().unwrap().starts_with("2027-06-30T08:15:"));
    place.edit(rename("dec", "Other"));
    place.ok("save_version", json!({ "name": "Workshop 2", "note": "", "author": "" }));
    let listed = place.ok("versions", json!({}));
    assert_eq!(listed.as_array().unwrap().len(), 2);
    let snapshot = place.ok("snapshot", json!({}));
    assert_eq!(
        (snapshot["versions"].as_u64(), snapshot["saved_version"]["name"].as_str()),
        (Some(2), Some("Workshop 2"))
    );
    assert_eq!(
        place.refused("save_version", json!({ "name": " ", "note": "", "author": "" })).code,
        "version-name-missing"
    );

    let first = listed[0]["id"].as_str().unwrap();
    let workspace = Workspace::open(&place.documents("company.gtm"), editor("me")).unwrap();
    assert_eq!(workspace.read_version(first).unwrap(), company());
    assert_eq!(workspace.read_version("none").unwrap_err().code(), "version-not-found");
}
