//! Differences, merges, scenarios, restoring and copies from the outside.

use serde_json::Value;

use crate::program::Bench;

fn edited(bench: &Bench, file: &str, ops: &str) {
    bench.write("ops.json", ops);
    bench.fine(&["edit", file, "--apply", "ops.json"]);
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// `ours.gtm` and `theirs.gtm`, both from `model.gtm`.
fn apart(ours: &str, theirs: &str) -> Bench {
    let bench = Bench::with_model();
    for (file, ops) in [("ours.gtm", ours), ("theirs.gtm", theirs)] {
        bench.fine(&["copy", "model.gtm", file]);
        edited(&bench, file, ops);
    }
    bench
}

const OURS: &str = r#"[ { "op": "rename_element", "id": "dec-routing", "name": "Routing" } ]"#;
const THEIRS: &str = r#"[ { "op": "rename_element", "id": "dec-routing", "name": "Distribution" },
    { "op": "rename_element", "id": "goal-arr", "name": "ARR" } ]"#;

#[test]
fn a_difference_is_told_in_words_as_json_and_as_a_page() {
    let bench = apart(
        OURS,
        r#"[ { "op": "connect", "id": "r2", "kind": "decides", "source": "role-revops", "target": "dec-routing" },
        { "op": "rename_element", "id": "goal-arr", "name": "<script>alert(1)</script>" } ]"#,
    );
    assert_eq!(bench.run(&["diff", "model.gtm", "model.gtm.json"]).status, 0);
    let told = bench.run(&["diff", "model.gtm", "theirs.gtm"]);
    assert_eq!(told.status, 1, "{}", told.err);
    assert!(told.out.contains("“Lead routing” is now decided by “RevOps lead”"), "{}", told.out);
    let found = json(&bench.run(&["diff", "model.gtm", "theirs.gtm", "--format", "json"]).out);
    assert_eq!(found["relations"]["added"], serde_json::json!(["r2"]));
    assert_eq!(found["elements"]["changed"][0]["fields"][0]["field"], "name");
    assert!(found["findings"]["closed"].as_array().expect("a list").iter().any(|print| print == "DEC01|dec-routing|"));
    let page = bench.run(&["diff", "model.gtm", "theirs.gtm", "--format", "html", "--lang", "de"]).out;
    assert!(page.contains("&lt;script&gt;alert") && !page.contains("<script"), "{page}");
}

#[test]
fn only_names_are_told_as_such() {
    let bench = apart(OURS, THEIRS);
    let told = bench.run(&["diff", "model.gtm", "theirs.gtm"]).out;
    assert!(told.starts_with("2 names and reporting lines changed, 0 questions closed"), "{told}");
}

#[test]
fn a_merge_writes_what_ours_is_and_lists_what_is_open() {
    let bench = apart(OURS, THEIRS);
    bench.fine(&["version", "save", "theirs.gtm", "--name", "Group B"]);
    let before = bench.read("ours.gtm");
    let run = bench.run(&["merge", "model.gtm", "ours.gtm", "theirs.gtm", "-o", "merged.gtm"]);
    assert_eq!(run.status, 1, "{}", run.err);
    let open = json(&run.out);
    let expected = serde_json::json!([{ "record": "element", "id": "dec-routing", "field": "name",
        "base": "Lead routing", "ours": "Routing", "theirs": "Distribution" }]);
    assert_eq!(open, expected);
    assert_eq!(bench.read("ours.gtm"), before);
    let facts = bench.fine(&["show", "--facts", "merged.gtm"]);
    assert!(facts.contains("“Routing”") && facts.contains("Goal “ARR”"), "{facts}");
    assert!(bench.fine(&["version", "list", "merged.gtm"]).contains("Group B"));
    let check = bench.run(&["check", "merged.gtm", "--format", "json"]);
    assert_eq!(check.status, 1);
    assert!(check.out.contains("MERGE01"));

    // Into ours itself, as git does; a text form stays one.
    bench.fine(&["export", "ours.gtm", "-o", "ours.json"]);
    bench.write("no ending", bench.read("ours.json"));
    assert_eq!(bench.run(&["merge", "model.gtm", "no ending", "theirs.gtm", "-o", "no ending"]).status, 1);
    assert_eq!(json(&bench.text("no ending"))["conflicts"].as_array().map(Vec::len), Some(1));
    bench.write("empty", "");
    assert_eq!(bench.run(&["merge", "empty", "ours.gtm", "ours.gtm", "-o", "ours.gtm"]).status, 0);
}

#[test]
fn what_cannot_be_merged_leaves_everything_as_it_was() {
    let bench = apart(OURS, THEIRS);
    bench.write("broken.gtm", "no model");
    let files = ["model.gtm", "ours.gtm", "theirs.gtm"].map(|file| bench.read(file));
    let names = bench.names();
    for args in [
        ["merge", "model.gtm", "ours.gtm", "broken.gtm", "-o", "out.gtm"],
        ["merge", "model.gtm", "ours.gtm", "theirs.gtm", "-o", "theirs.gtm"],
        ["merge", "model.gtm", "ours.gtm", "theirs.gtm", "-o", "model.gtm"],
        ["merge", "model.gtm", "ours.gtm", "theirs.gtm", "-o", "nowhere/out.gtm"],
    ] {
        let run = bench.run(&args);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{args:?}");
        assert!(!run.err.is_empty());
    }
    assert_eq!(["model.gtm", "ours.gtm", "theirs.gtm"].map(|file| bench.read(file)), files);
    assert_eq!(bench.names(), names);
}

#[test]
fn scenarios_are_branches_of_one_file() {
    let bench = Bench::with_model();
    let id = bench.fine(&["scenario", "create", "model.gtm", "To-be A"]);
    assert_eq!(bench.run(&["scenario", "create", "model.gtm", "To-be A"]).status, 2);
    bench.fine(&["scenario", "switch", "model.gtm", "To-be A"]);
    edited(&bench, "model.gtm", OURS);
    bench.fine(&["scenario", "switch", "model.gtm", "as-is"]);
    assert!(bench.fine(&["show", "--facts", "model.gtm"]).contains("Decision “Lead routing”"));
    let listed = bench.fine(&["scenario", "list", "model.gtm"]);
    assert!(listed.contains("* main  as-is") && listed.contains(&format!("  {}  To-be A", id.trim())), "{listed}");
    assert_eq!(bench.run(&["scenario", "delete", "model.gtm", "as-is"]).status, 2, "the open one stays");
    bench.fine(&["scenario", "rename", "model.gtm", "To-be A", "To-be B"]);
    bench.fine(&["scenario", "switch", "model.gtm", "To-be B"]);
    assert!(bench.fine(&["show", "--facts", "model.gtm"]).contains("Decision “Routing”"));
    bench.fine(&["scenario", "delete", "model.gtm", "as-is"]);
    assert_eq!(
        json(&bench.fine(&["scenario", "list", "model.gtm", "--format", "json"])).as_array().map(Vec::len),
        Some(1)
    );
}

#[test]
fn a_version_comes_back_as_a_version_of_its_own() {
    let bench = Bench::with_model();
    bench.fine(&["version", "save", "model.gtm", "--name", "Start"]);
    edited(&bench, "model.gtm", OURS);
    bench.fine(&["version", "restore", "model.gtm", "Start"]);
    assert_eq!(bench.run(&["diff", "model.gtm@Start", "model.gtm"]).status, 0);
    let listed = bench.fine(&["version", "list", "model.gtm"]);
    let names: Vec<&str> = listed.lines().map(|line| line.split("  ").nth(2).unwrap_or_default()).collect();
    assert_eq!(names, ["Start", "Before a restore", "Restored"]);
    assert_eq!(bench.run(&["version", "restore", "model.gtm", "Nobody"]).status, 2);
}

#[test]
fn a_copy_holds_the_present_state_and_nothing_else() {
    let bench = Bench::with_model();
    edited(&bench, "model.gtm", r#"[ { "op": "edit_element", "id": "goal-arr", "description": "SECRET-ONE" } ]"#);
    bench.fine(&["version", "save", "model.gtm", "--name", "SECRET-TWO"]);
    edited(&bench, "model.gtm", r#"[ { "op": "edit_element", "id": "goal-arr", "description": "" } ]"#);
    bench.fine(&["copy", "model.gtm", "copy.gtm"]);
    let bytes = bench.read("copy.gtm");
    for secret in ["SECRET-ONE", "SECRET-TWO"] {
        assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret}");
    }
    assert_eq!(bench.fine(&["version", "list", "copy.gtm"]), "");
    assert_eq!(bench.run(&["diff", "model.gtm", "copy.gtm"]).status, 0);
    assert_eq!(bench.run(&["copy", "model.gtm", "copy.gtm"]).status, 2, "nothing is overwritten");
    bench.fine(&["copy", "model.gtm", "with versions.gtm", "--versions"]);
    assert!(bench.fine(&["version", "list", "with versions.gtm"]).contains("SECRET-TWO"));
    bench.fine(&["copy", "model.gtm.json", "from text.gtm"]);
    assert_eq!(bench.run(&["diff", "model.gtm.json", "from text.gtm"]).status, 0);
}
