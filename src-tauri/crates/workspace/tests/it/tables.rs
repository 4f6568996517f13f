//! Tables as they are edited: what they show, what an edit does, what is refused.

use serde_json::{Value, json};
use tragwerk_workspace::Workspace;

use crate::samples::{Place, editor};

const PLAN: &str = r#"{"format":"gtm-model","format_version":1,"name":"Plan","language":"en",
 "elements":[
  {"id":"act","kind":"activity","name":"Call leads","attributes":{"ends_on":"2027-06-30","status":"current"}},
  {"id":"act2","kind":"activity","name":"Demo"},
  {"id":"clash","kind":"conflict","name":"Volume or margin","attributes":{"type":"goal"}},
  {"id":"dec","kind":"decision","name":"Lead routing","attributes":{"recurrence":"recurring"},"tags":["q3","north"]},
  {"id":"dec2","kind":"decision","name":"Discounts; large"},
  {"id":"f","kind":"forum","name":"Weekly","attributes":{"cadence":"weekly"}},
  {"id":"g","kind":"goal","name":"Growth"},
  {"id":"inc","kind":"incentive","name":"Bonus"},
  {"id":"m","kind":"metric","name":"Win rate","attributes":{"type":"outcome","definition":"won\nof all"}},
  {"id":"r1","kind":"role","name":"CRO"},
  {"id":"r2","kind":"role","name":"Ops"},
  {"id":"r3","kind":"role","name":"Ops"},
  {"id":"stage","kind":"journey_stage","name":"Buy"},
  {"id":"u1","kind":"unit","name":"Marketing"},
  {"id":"u2","kind":"unit","name":"Sales"}],
 "relations":[
  {"id":"x1","kind":"decides","source":"r1","target":"dec"},
  {"id":"x2","kind":"responsible_for","source":"r2","target":"act","attributes":{"condition":"office hours"}},
  {"id":"x3","kind":"accountable_for","source":"r1","target":"act"},
  {"id":"x4","kind":"decided_in","source":"dec","target":"f"},
  {"id":"x5","kind":"informs","source":"m","target":"dec"},
  {"id":"x6","kind":"involves","source":"clash","target":"g"},
  {"id":"x7","kind":"rewards","source":"inc","target":"g","attributes":{"weight":1000.5}},
  {"id":"x8","kind":"accountable_for","source":"r1","target":"dec"},
  {"id":"x9","kind":"responsible_for","source":"u1","target":"act2"},
  {"id":"y1","kind":"serves","source":"act","target":"stage"},
  {"id":"y2","kind":"serves","source":"act2","target":"stage"},
  {"id":"y3","kind":"responsible_for","source":"u2","target":"act"},
  {"id":"y4","kind":"member_of","source":"r2","target":"f","attributes":{"chair":true}}],
 "views":[]}"#;

fn plan() -> Place {
    let place = Place::new();
    let path = place.documents("plan.gtm");
    let model = tragwerk_model::text_form::read(PLAN).unwrap();
    drop(Workspace::create(&path, &model, editor("maker")).unwrap());
    place.ok("open_model", json!({ "path": path }));
    place
}

fn table(name: &str) -> Value {
    let mut parts = name.split('/');
    let (name, kind, notation) = (parts.next(), parts.next().filter(|kind| !kind.is_empty()), parts.next());
    json!({ "name": name, "kind": kind, "notation": notation.unwrap_or("raci") })
}

/// A table as lines: heads, then rows; a question in brackets, a cell that cannot be edited with a lock.
fn shown(place: &Place, name: &str) -> String {
    let sheet = place.ok("table", json!({ "table": table(name) }));
    let list = |value: &Value| value.as_array().unwrap().clone();
    let heads: Vec<String> = list(&sheet["columns"])
        .iter()
        .map(|column| {
            let lock = if column["locked"].is_null() { "" } else { " 🔒" };
            format!("{} <{}>{lock}", column["label"].as_str().unwrap(), column["editor"].as_str().unwrap())
        })
        .collect();
    let mut lines = vec![heads.join(" | ")];
    for row in list(&sheet["rows"]) {
        let cells: Vec<String> = list(&row["cells"]).iter().map(cell).collect();
        lines.push(cells.join(" | "));
    }
    for letter in list(&sheet["letters"]) {
        lines.push(format!("{} = {}", letter["id"].as_str().unwrap(), letter["label"].as_str().unwrap()));
    }
    lines.push(format!("adds {}", sheet["adds"]));
    lines.join("\n")
}

fn cell(cell: &Value) -> String {
    let text = |part: &str| cell[part].as_str().unwrap_or_default().replace('\n', "⏎");
    match (cell["asked"].is_string(), cell["said"].is_string(), cell["locked"].is_string()) {
        (true, ..) => format!("[{}]", text("asked")),
        (_, true, _) => format!("{} ({})", text("said"), text("text")),
        (.., true) => "🔒".to_owned(),
        _ => text("text"),
    }
}

fn edited(row: &str, column: &str, text: &str) -> Value {
    json!({ "row": { "type": "known", "id": row }, "column": column, "text": text })
}

fn args(place: &Place, name: &str, cells: Value, partly: bool) -> Value {
    json!({ "base": place.revision(), "table": table(name), "cells": cells, "partly": partly })
}

fn edit(place: &Place, name: &str, cells: Value) -> Value {
    place.ok("edit_cells", args(place, name, cells, false))
}

/// A cell of a table.
fn found(place: &Place, name: &str, row: &str, column: &str) -> Value {
    let sheet = place.ok("table", json!({ "table": table(name) }));
    let at = sheet["columns"].as_array().unwrap().iter().position(|one| one["id"] == column).unwrap();
    let row = sheet["rows"].as_array().unwrap().iter().find(|one| one["id"] == row).unwrap().clone();
    row["cells"][at].clone()
}

/// What a cell of a table says.
fn says(place: &Place, name: &str, row: &str, column: &str) -> String {
    found(place, name, row, column)["text"].as_str().unwrap().to_owned()
}

/// The lines of the model that a step has changed: what went, what came.
fn changed(place: &Place) -> Vec<String> {
    let event = place.heard().pop().unwrap_or_default();
    let mut lines = Vec::new();
    for (room, name) in [("elements", "name"), ("relations", "source")] {
        for change in event["patch"][room].as_array().into_iter().flatten() {
            let said = |one: &Value| {
                let target = one["target"].as_str().map(|target| format!(" → {target}")).unwrap_or_default();
                format!("{} {}{target}", one["kind"].as_str().unwrap(), one[name].as_str().unwrap())
            };
            let sign = match (change["before"].is_null(), change["after"].is_null()) {
                (true, _) => "+",
                (_, true) => "-",
                _ => "~",
            };
            let record = if change["after"].is_null() { &change["before"] } else { &change["after"] };
            lines.push(format!("{sign} {}", said(record)));
        }
    }
    lines.sort();
    lines
}

#[test]
fn every_table_of_a_small_model() {
    let place = plan();
    for name in [
        "responsibility_matrix",
        "responsibility_matrix//daci",
        "responsibility_matrix//decision_rights",
        "responsibility_matrix/metric",
        "decision_register",
        "metric_catalogue",
        "integration_matrix",
        "conflict_register",
        "elements",
        "elements/activity",
        "relations",
        "relations/rewards",
    ] {
        insta::assert_snapshot!(format!("table {}", name.replace('/', "-")), shown(&place, name));
    }
    place.ok("set_settings", json!({ "language": "de" }));
    for name in ["responsibility_matrix//daci", "decision_register", "relations"] {
        insta::assert_snapshot!(format!("table {} de", name.replace('/', "-")), shown(&place, name));
    }
}

#[test]
fn an_edit_does_what_its_column_means_and_is_taken_back_in_one_step() {
    for (name, row, column, text, wanted) in [
        ("elements", "g", "name", " Growth in DACH ", vec!["~ goal Growth in DACH"]),
        ("elements", "dec", "tags", "q4; north,", vec!["~ decision Lead routing"]),
        ("elements/activity", "act", "attribute.ends_on", "1.7.2027", vec!["~ activity Call leads"]),
        ("elements/activity", "act", "attribute.status", "Legacy", vec!["~ activity Call leads"]),
        (
            "decision_register",
            "dec",
            "decides",
            "ops lead",
            vec!["+ decides a-2 → dec", "+ role ops lead", "- decides r1 → dec"],
        ),
        ("decision_register", "dec", "decides", "CRO; Marketing", vec!["+ decides u1 → dec"]),
        ("decision_register", "dec", "decides", "", vec!["- decides r1 → dec"]),
        ("decision_register", "dec2", "forum", "weekly", vec!["+ decided_in dec2 → f"]),
        ("decision_register", "dec2", "forum", "Board", vec!["+ decided_in dec2 → a-2", "+ forum Board"]),
        (
            "decision_register",
            "dec",
            "effect",
            "Call leads\nVolume or margin; Discounts; large",
            vec!["+ directs dec → act", "+ informs dec → dec2", "+ resolves dec → clash"],
        ),
        ("decision_register", "dec2", "information", "win rate", vec!["+ informs m → dec2"]),
        ("metric_catalogue", "m", "accountable", "r3", vec!["+ accountable_for r3 → m"]),
        ("conflict_register", "clash", "involves", "Growth; Win rate", vec!["+ involves clash → m"]),
        (
            "responsibility_matrix",
            "act",
            "letters.r1",
            "r, I",
            vec!["+ informed_of r1 → act", "+ responsible_for r1 → act", "- accountable_for r1 → act"],
        ),
        ("responsibility_matrix", "act", "letters.r2", "AR", vec!["+ accountable_for r2 → act"]),
        (
            "responsibility_matrix//daci",
            "act",
            "letters.u2",
            "A",
            vec!["+ accountable_for u2 → act", "- responsible_for u2 → act"],
        ),
        (
            "responsibility_matrix//daci",
            "dec",
            "letters.r1",
            "D (A) (V)",
            vec!["+ agrees_to r1 → dec", "+ recommends r1 → dec", "- decides r1 → dec"],
        ),
        ("responsibility_matrix//decision_rights", "dec", "letters.r2", "A", vec!["+ agrees_to r2 → dec"]),
        ("relations", "x7", "attribute.weight", "2,000.5 %", vec!["~ rewards inc → g"]),
        ("relations", "y4", "attribute.chair", "nein", vec!["~ member_of r2 → f"]),
        ("relations", "x3", "source", "Sales", vec!["~ accountable_for u2 → act"]),
        ("relations", "x3", "relation", "responsible for", vec!["~ responsible_for r1 → act"]),
    ] {
        let place = plan();
        let before = shown(&place, name);
        place.heard();
        let done = edit(&place, name, json!([edited(row, column, text)]));
        assert_eq!(changed(&place), wanted, "{name} {row} {column} {text}");
        assert_eq!((&done["taken"], &done["told"]), (&json!(1), &Value::Null));
        place.ok("undo", json!({ "base": place.revision() }));
        assert_eq!(shown(&place, name), before, "{name} {row} {column} {text}");
    }
}

#[test]
fn what_a_cell_says_changes_nothing_when_it_is_written_again() {
    let place = plan();
    for language in ["en", "de"] {
        place.ok("set_settings", json!({ "language": language }));
        let revision = place.revision();
        for name in [
            "responsibility_matrix",
            "responsibility_matrix//daci",
            "responsibility_matrix//decision_rights",
            "decision_register",
            "metric_catalogue",
            "conflict_register",
            "elements",
            "elements/activity",
            "relations",
        ] {
            let sheet = place.ok("table", json!({ "table": table(name) }));
            let columns = sheet["columns"].as_array().unwrap();
            let mut cells = Vec::new();
            for row in sheet["rows"].as_array().unwrap() {
                for (column, cell) in columns.iter().zip(row["cells"].as_array().unwrap()) {
                    if column["locked"].is_null() && cell["locked"].is_null() {
                        let [id, column] = [&row["id"], &column["id"]].map(|id| id.as_str().unwrap());
                        cells.push(edited(id, column, cell["text"].as_str().unwrap()));
                    }
                }
            }
            edit(&place, name, Value::from(cells));
            assert_eq!(place.revision(), revision, "{name} {language}");
        }
    }
}

#[test]
fn what_does_not_fit_is_refused_in_words() {
    let place = plan();
    let before = place.revision();
    for (name, row, column, text, code) in [
        ("elements", "g", "name", "  ", "name-missing"),
        ("elements", "g", "kind", "Metric", "cell-locked"),
        ("elements", "g", "no such", "x", "cell-gone"),
        ("elements", "gone", "name", "x", "element-unknown"),
        ("elements/activity", "act", "attribute.ends_on", "31.2.2027", "attribute-type"),
        ("elements/activity", "act", "attribute.status", "soon", "attribute-type"),
        ("elements/nothing", "act", "name", "x", "unknown-kind"),
        ("decision_register", "dec", "sentence", "x", "cell-locked"),
        ("decision_register", "dec", "decides", "Ops", "element-ambiguous"),
        ("decision_register", "dec", "information", "Churn", "cell-name-unknown"),
        ("conflict_register", "clash", "involves", "Nobody", "cell-name-unknown"),
        ("integration_matrix", "u1", "ties.u2", "x", "cell-locked"),
        ("responsibility_matrix", "act", "letters.r1", "X", "letter-unknown"),
        ("responsibility_matrix//daci", "act", "letters.r1", "R", "letter-unknown"),
        ("responsibility_matrix", "act", "letters.r1", "D", "relation-not-allowed"),
        ("responsibility_matrix", "dec", "letters.r1", "R", "relation-not-allowed"),
        ("relations", "x7", "attribute.weight", "much", "attribute-type"),
        ("relations", "x7", "attribute.weight", "1.00.0", "attribute-type"),
        ("relations", "x1", "attribute.weight", "5", "attribute-unknown"),
        ("relations", "x1", "source", "CRO; Sales", "cell-one-name"),
        ("relations", "x1", "target", "Growth", "relation-not-allowed"),
        ("relations", "x1", "target", "Nowhere", "element-not-found"),
        ("relations", "x1", "relation", "likes", "unknown-relation-kind"),
    ] {
        let error = place.refused("edit_cells", args(&place, name, json!([edited(row, column, text)]), false));
        assert_eq!(error.code, code, "{name} {row} {column} {text}: {}", error.message);
        assert!(!error.message.contains("refused-") && !error.message.contains("cell-locked"), "{}", error.message);
        assert_eq!(place.revision(), before);
    }
    let stale = json!({ "base": 99, "table": table("elements"), "cells": [], "partly": false });
    assert_eq!(place.refused("edit_cells", stale).code, "stale");
}

#[test]
fn a_paste_is_one_step_and_tells_what_was_left_out() {
    let place = plan();
    let before = shown(&place, "decision_register");
    place.heard();
    let cells = json!([
        edited("dec", "decides", "CFO"),
        edited("dec2", "decides", "CFO"),
        edited("dec2", "accountable", "cfo"),
        edited("dec2", "attribute.recurrence", "now and then"),
        edited("dec2", "sentence", "Who?"),
    ]);
    let done = place.ok("edit_cells", args(&place, "decision_register", cells.clone(), true));
    assert_eq!((&done["taken"], &done["refused"]), (&json!(3), &json!(2)));
    let told = done["told"].as_str().unwrap();
    assert!(told.starts_with("2 of 5 cells were not taken. “Discounts; large”, Recurrence: “now and then”"), "{told}");
    assert!(told.contains("In one sentence: This cell cannot be edited."), "{told}");
    assert_eq!(
        changed(&place),
        [
            "+ accountable_for a-2 → dec2",
            "+ decides a-2 → dec",
            "+ decides a-2 → dec2",
            "+ role CFO",
            "- decides r1 → dec",
        ]
    );
    let undo = place.ok("snapshot", json!({}))["undo"].clone();
    assert_eq!(undo, "Edit 3 cells");
    place.ok("undo", json!({ "base": place.revision() }));
    assert_eq!(shown(&place, "decision_register"), before);
    // Nothing at all happens where everything has to fit, and something does not.
    let revision = place.revision();
    let error = place.refused("edit_cells", args(&place, "decision_register", cells, false));
    assert_eq!((error.code.as_str(), place.revision()), ("attribute-type", revision));
    assert_eq!(shown(&place, "decision_register"), before);
    // Where nothing fits, that is said.
    let none = json!([edited("dec", "sentence", "x"), edited("dec2", "sentence", "x")]);
    assert_eq!(place.refused("edit_cells", args(&place, "decision_register", none, true)).code, "cell-locked");
}

#[test]
fn a_new_row_is_an_element_with_all_its_cells() {
    let place = plan();
    place.heard();
    let new = |number: u32, column: &str, text: &str| {
        let row = json!({ "type": "new", "number": number, "kind": "decision" });
        json!({ "row": row, "column": column, "text": text })
    };
    let cells = json!([
        new(0, "decides", "CRO"),
        new(0, "name", "Hiring"),
        new(1, "name", " "),
        new(1, "decides", "CRO"),
        new(2, "name", "Budget"),
    ]);
    let done = place.ok("edit_cells", args(&place, "decision_register", cells, true));
    assert_eq!((&done["taken"], &done["refused"]), (&json!(3), &json!(2)));
    assert_eq!(changed(&place), ["+ decides r1 → a-2", "+ decision Budget", "+ decision Hiring"]);
    assert_eq!(says(&place, "decision_register", "a-2", "decides"), "CRO");
}

#[test]
fn a_language_writes_and_reads_its_own_numbers_and_words() {
    let place = plan();
    place.ok("set_settings", json!({ "language": "de" }));
    assert_eq!(says(&place, "relations", "x7", "attribute.weight"), "1000,5");
    for (text, then) in [("2.000,25", "2000,25"), ("3 %", "3"), ("2.5", "2,5"), ("-1 000,5", "-1000,5"), ("", "")] {
        edit(&place, "relations", json!([edited("x7", "attribute.weight", text)]));
        assert_eq!(says(&place, "relations", "x7", "attribute.weight"), then);
    }
    edit(&place, "relations", json!([edited("y4", "attribute.chair", "no")]));
    assert_eq!(says(&place, "relations", "y4", "attribute.chair"), "nein");
    edit(&place, "decision_register", json!([edited("dec", "attribute.recurrence", "one-off")]));
    assert_eq!(says(&place, "decision_register", "dec", "attribute.recurrence"), "einmalig");
}

#[test]
fn a_cell_tells_who_says_what_where_sources_differ() {
    let place = plan();
    let disputed = |table: &str, row: &str, column: &str| {
        let found = found(&place, table, row, column);
        found["disputed"].as_str().map(str::to_owned)
    };
    let say = |kind: &str, id: &str, attribute: &str, value: &str, source: &str| {
        let statement = json!({ "attribute": attribute, "value": value, "source": source });
        place.edit(json!([{ "op": "add_statement", "record": { "type": kind, "id": id }, "statement": statement }]));
    };
    say("element", "act", "ends_on", "2027-06-30", "Plan");
    say("element", "act", "ends_on", " 2027-06-30", "Board");
    assert_eq!(disputed("elements/activity", "act", "attribute.ends_on"), None, "they agree");
    say("element", "act", "Ends_On", "2027-09-30", "");
    let said = "contested: “2027-06-30” (Plan), “2027-09-30”";
    assert_eq!(disputed("elements/activity", "act", "attribute.ends_on").as_deref(), Some(said));
    assert_eq!(disputed("elements/activity", "act", "attribute.status"), None);
    say("relation", "x7", "weight", "30", "Sales");
    say("relation", "x7", "weight", "50", "HR");
    let said = "contested: “30” (Sales), “50” (HR)";
    assert_eq!(disputed("relations", "x7", "attribute.weight").as_deref(), Some(said));
}
