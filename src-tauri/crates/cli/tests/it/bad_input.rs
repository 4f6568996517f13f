//! Bad input: status 2, a clear sentence on standard error, nothing on standard output, every file as it was.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::program::{Bench, MODEL};

/// Every file of the folder with its bytes.
fn contents(bench: &Bench) -> BTreeMap<String, Vec<u8>> {
    let files = bench.names().into_iter().filter(|name| bench.path(name).is_file());
    files.map(|name| (name.clone(), bench.read(&name))).collect()
}

/// Refused with these words, and nothing has changed.
fn refused(bench: &Bench, args: &[&str], words: &[&str]) {
    let before = contents(bench);
    let run = bench.run(args);
    assert_eq!((run.status, run.out.as_str()), (2, ""), "{args:?}: {}", run.err);
    assert!(!run.err.contains("refused-") && !run.err.contains('{'), "no raw text: {}", run.err);
    for word in words {
        assert!(run.err.contains(word), "{args:?}: “{word}” is missing in: {}", run.err);
    }
    let after = contents(bench);
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{args:?}");
    assert!(before == after, "{args:?}: a file has changed");
}

#[test]
fn texts_that_are_no_model() {
    let head = r#"{ "format": "gtm-model", "format_version": 1, "name": "Acme","#;
    let element = r#"{ "id": "a", "kind": "goal", "name": "A" }"#;
    let texts: &[(&str, String, &[&str])] = &[
        ("broken", format!("{head}\n \"elements\": [ {element}, ] }}"), &["JSON", "2"]),
        ("not ours", r#"{ "hello": 1 }"#.into(), &["no GTM model"]),
        ("future", r#"{ "format": "gtm-model", "format_version": 99, "name": "x" }"#.into(), &["99"]),
        ("kind", format!(r#"{head} "elements": [ {{ "id": "a", "kind": "wizard", "name": "A" }} ] }}"#), &["wizard"]),
        (
            "dangling",
            format!(
                r#"{head} "elements": [ {element} ], "relations": [ {{ "id": "r", "kind": "contributes_to", "source": "a", "target": "gone" }} ] }}"#
            ),
            &["gone"],
        ),
        ("duplicate", format!(r#"{head} "elements": [ {element}, {element} ] }}"#), &["“a”"]),
        (
            "table",
            format!(
                r#"{head} "elements": [ {element}, {{ "id": "s", "kind": "system", "name": "CRM" }} ], "relations": [ {{ "id": "r", "kind": "decides", "source": "s", "target": "a" }} ] }}"#
            ),
            &["decides"],
        ),
        (
            "type",
            format!(
                r#"{head} "elements": [ {{ "id": "a", "kind": "goal", "name": "A", "attributes": {{ "scope": 7 }} }} ] }}"#
            ),
            &["7"],
        ),
        (
            "several",
            format!(
                r#"{head} "elements": [ {{ "id": "a", "kind": "wizard", "name": "A" }}, {{ "id": "b", "kind": "sorcerer", "name": "B" }} ] }}"#
            ),
            &["2 problems", "wizard", "sorcerer", "/elements/1"],
        ),
    ];
    for (name, text, words) in texts {
        let bench = Bench::with_model();
        bench.write("bad.json", text);
        refused(&bench, &["check", "bad.json"], words);
        refused(&bench, &["import", "new.gtm", "bad.json"], words);
        refused(&bench, &["import", "model.gtm", "bad.json"], words);
        assert!(!bench.path("new.gtm").exists(), "{name}");
    }
}

#[test]
fn files_that_are_no_model_file() {
    let bench = Bench::with_model();
    let whole = bench.read("model.gtm");
    bench.write("text.gtm", "these are words");
    bench.write("empty.gtm", "");
    bench.write("cut.gtm", &whole[..whole.len() / 2]);
    let foreign = Connection::open(bench.path("foreign.gtm")).expect("a database");
    foreign.execute_batch("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('mine');").expect("a table");
    drop(foreign);
    std::fs::create_dir(bench.path("folder.gtm")).expect("a folder");
    let cases: &[(&str, &str)] = &[
        ("text.gtm", "no model file"),
        ("empty.gtm", "no model file"),
        ("cut.gtm", "cut off"),
        ("foreign.gtm", "another program"),
        ("folder.gtm", "folder.gtm"),
        ("absent.gtm", "no file “absent.gtm”"),
        ("no folder/absent.gtm", "absent.gtm"),
    ];
    bench.write("ops.json", "[]");
    for (file, words) in cases {
        refused(&bench, &["show", file], &[words]);
        refused(&bench, &["check", file], &[words]);
        refused(&bench, &["export", file, "-o", "out.svg"], &[words]);
        refused(&bench, &["edit", file, "--apply", "ops.json"], &[words]);
        refused(&bench, &["layout", file], &[words]);
        refused(&bench, &["version", "list", file], &[words]);
    }
}

#[test]
fn a_file_of_a_newer_program_is_read_but_not_written() {
    let bench = Bench::with_model();
    let file = Connection::open(bench.path("model.gtm")).expect("a database");
    file.pragma_update(None, "user_version", 99).expect("set");
    drop(file);
    bench.write("ops.json", r#"[ { "op": "delete_element", "id": "goal-arr" } ]"#);
    let before = bench.read("model.gtm");
    assert!(bench.fine(&["show", "model.gtm"]).starts_with("Acme"));
    assert_eq!(before, bench.read("model.gtm"));
    refused(&bench, &["edit", "model.gtm", "--apply", "ops.json"], &["newer version"]);
    refused(&bench, &["version", "save", "model.gtm", "--name", "x"], &["newer version"]);
}

#[cfg(unix)]
#[test]
fn what_may_only_be_read_is_not_written() {
    use std::os::unix::fs::PermissionsExt;
    let bench = Bench::with_model();
    bench.write("ops.json", r#"[ { "op": "delete_element", "id": "goal-arr" } ]"#);
    let allow = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("permissions");
    };
    allow(&bench.path("model.gtm"), 0o444);
    assert!(bench.fine(&["show", "model.gtm"]).starts_with("Acme"));
    refused(&bench, &["edit", "model.gtm", "--apply", "ops.json"], &["can only be read"]);
    refused(&bench, &["layout", "model.gtm"], &["can only be read"]);
    refused(&bench, &["version", "save", "model.gtm", "--name", "x"], &["can only be read"]);
    allow(&bench.path("model.gtm"), 0o644);
    let folder = bench.path("locked");
    std::fs::create_dir(&folder).expect("a folder");
    std::fs::copy(bench.path("model.gtm"), folder.join("model.gtm")).expect("a copy");
    allow(&folder, 0o555);
    refused(&bench, &["edit", "locked/model.gtm", "--apply", "ops.json"], &["locked"]);
    refused(&bench, &["new", "locked/new.gtm"], &["locked"]);
    assert!(bench.run(&["check", "locked/model.gtm", "--fail-on", "never"]).status == 0);
    allow(&folder, 0o755);
}

#[test]
fn a_locked_file_is_said_to_be_locked() {
    let bench = Bench::with_model();
    bench.write("ops.json", r#"[ { "op": "delete_element", "id": "goal-arr" } ]"#);
    let other = Connection::open(bench.path("model.gtm")).expect("a database");
    other.execute_batch("BEGIN EXCLUSIVE").expect("a lock");
    let began = std::time::Instant::now();
    let run = bench.run(&["edit", "model.gtm", "--apply", "ops.json"]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("Another program is using"), "{}", run.err);
    assert!(began.elapsed().as_secs() >= 1, "it waits before it says so");
    other.execute_batch("ROLLBACK").expect("unlocked");
    assert!(bench.fine(&["show", "model.gtm"]).contains("3 elements"));
}

#[test]
fn nothing_is_overwritten_by_mistake() {
    let bench = Bench::with_model();
    refused(&bench, &["new", "model.gtm"], &["already exists"]);
    refused(&bench, &["new", "model.gtm.json"], &["already exists"]);
    refused(&bench, &["export", "model.gtm", "-o", "model.gtm", "--format", "json"], &["the model itself"]);
    refused(&bench, &["export", "model.gtm", "-o", "./model.gtm", "--format", "svg"], &["the model itself"]);
    refused(&bench, &["export", "model.gtm.json", "-o", "model.gtm.json"], &["the model itself"]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(bench.path("model.gtm"), bench.path("link.svg")).expect("a link");
        refused(&bench, &["export", "model.gtm", "-o", "link.svg"], &["the model itself"]);
    }
}

#[test]
fn usage() {
    let bench = Bench::with_model();
    bench.write("words.json", "words");
    bench.write("ops.json", r#"[ { "op": "fly", "id": "goal-arr" } ]"#);
    let cases: &[(&[&str], &[&str])] = &[
        (&[], &["Usage"]),
        (&["fly"], &["fly"]),
        (&["check"], &["FILE"]),
        (&["check", "model.gtm", "--format", "xml"], &["sarif"]),
        (&["check", "model.gtm", "--as-of", "2027-02-30"], &["2027-02-30"]),
        (&["check", "model.gtm", "--lang", "fr"], &["fr"]),
        (&["rule", "XYZ99"], &["XYZ99"]),
        (&["new", "x.gtm", "--template", "unheard"], &["unheard"]),
        (&["export", "model.gtm"], &["--out"]),
        (&["export", "model.gtm", "-o", "out.docx"], &["out.docx", "--format"]),
        (&["export", "model.gtm", "-o", "out.svg", "--view", "Nowhere"], &["Nowhere", "Decisions"]),
        (&["export", "model.gtm", "-o", "out.svg", "--scale", "2"], &["--scale"]),
        (&["export", "model.gtm", "-o", "out.svg", "--paper", "a4"], &["--paper"]),
        (&["export", "model.gtm", "-o", "out.pdf", "--transparent"], &["--transparent"]),
        (&["export", "model.gtm", "-o", "out.pdf", "--no-appendix"], &["--no-appendix"]),
        (&["export", "model.gtm", "-o", "out.pdf", "--table", "elements"], &["--table"]),
        (&["export", "model.gtm", "-o", "out.csv"], &["--table"]),
        (&["export", "model.gtm", "-o", "out.svg", "--since", "Nowhen"], &["Nowhen"]),
        (&["export", "model.gtm", "-o", "out.json", "--view", "v1"], &["--view"]),
        (&["export", "model.gtm", "-o", "out.json", "--theme", "dark"], &["--theme"]),
        (&["export", "model.gtm", "-o", "out.png", "--scale", "0"], &["scale"]),
        (&["export", "model.gtm", "-o", "out.png", "--scale", "NaN"], &["scale"]),
        (&["export", "model.gtm", "-o", "out.png", "--scale", "900"], &["16,384"]),
        (&["export", "model.gtm", "-o", "nowhere/out.svg"], &["nowhere"]),
        (&["export", "model.gtm", "-o", "words.json", "--format", "svg", "--all-views"], &["words.json"]),
        (&["layout", "model.gtm", "--view", "Nowhere"], &["Nowhere"]),
        (&["edit", "model.gtm", "--apply", "words.json"], &["words.json"]),
        (&["edit", "model.gtm", "--apply", "ops.json"], &["fly"]),
        (&["edit", "model.gtm", "--apply", "absent.json"], &["absent.json"]),
        (&["version", "save", "model.gtm", "--name", " "], &["name"]),
    ];
    for (args, words) in cases {
        refused(&bench, args, words);
    }
}

#[test]
fn a_refusal_speaks_the_models_language() {
    let bench = Bench::new();
    bench.write("de.json", MODEL.replace(r#""language": "en""#, r#""language": "de""#));
    refused(&bench, &["export", "de.json", "-o", "x.svg", "--view", "Nirgends"], &["Eine Sicht „Nirgends“"]);
    refused(&bench, &["export", "de.json", "-o", "x.svg", "--view", "Nowhere", "--lang", "en"], &["no view “Nowhere”"]);
}
