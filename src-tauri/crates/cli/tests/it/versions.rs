//! Versions: saved, listed, and named where a model is read.

use crate::program::Bench;

/// A model with three versions, the last two of one name.
fn bench() -> (Bench, Vec<String>) {
    let bench = Bench::with_model();
    let mut ids = Vec::new();
    for (at, name) in ["Board", "Draft", "Draft"].into_iter().enumerate() {
        let ops = format!(r#"[ {{ "op": "rename_element", "id": "goal-arr", "name": "ARR {at}" }} ]"#);
        bench.write("ops.json", ops);
        bench.fine(&["edit", "model.gtm", "--apply", "ops.json"]);
        let id = bench.fine(&["version", "save", "model.gtm", "--name", name, "--author", "Ada", "--note", "a note"]);
        ids.push(id.trim().to_owned());
    }
    (bench, ids)
}

#[test]
fn saved_and_listed() {
    let (bench, ids) = bench();
    let listed = bench.fine(&["version", "list", "model.gtm"]);
    assert_eq!(listed.lines().count(), 3);
    assert!(listed.starts_with(&ids[0]) && listed.contains("Board  Ada  a note"), "{listed}");
    let json: serde_json::Value =
        serde_json::from_str(&bench.fine(&["version", "list", "model.gtm", "--format", "json"])).expect("JSON");
    assert_eq!(json[2]["id"], ids[2].as_str());
    assert_eq!(json[0]["name"], "Board");
}

#[test]
fn a_version_is_read_by_id_name_or_steps_back() {
    let (bench, ids) = bench();
    let shows = |version: &str, arr: &str| {
        bench.fine(&["export", &format!("model.gtm@{version}"), "-o", "version.json"]);
        assert!(bench.text("version.json").contains(arr), "{version}");
    };
    shows("Board", "ARR 0");
    shows(&ids[1], "ARR 1");
    shows(&ids[2], "ARR 2");
    shows(&format!("{}~1", ids[2]), "ARR 1");
    shows(&format!("{}~2", ids[2]), "ARR 0");
    shows("Board~0", "ARR 0");
    for (version, said) in [
        ("Draft", ids[1].as_str()),
        ("Nobody", "Nobody"),
        ("Board~1", "Board~1"),
        ("Board~x", "Board~x"),
        ("", "“”"),
        ("Board~99999999999999999999999", "Board~9"),
    ] {
        let run = bench.run(&["check", &format!("model.gtm@{version}")]);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{version}");
        assert!(run.err.contains(said), "{version}: {}", run.err);
    }
}

#[test]
fn a_file_of_the_whole_name_wins() {
    let (bench, _) = bench();
    bench.write("model.gtm@Board", crate::program::MODEL.replace("ARR +35 %", "Another file"));
    bench.fine(&["export", "model.gtm@Board", "-o", "out.json"]);
    assert!(bench.text("out.json").contains("Another file"));
}

#[test]
fn a_file_of_an_older_program_is_changed_by_what_writes_only_and_that_is_told() {
    let bench = Bench::new();
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/tests/fixtures/v1.gtm");
    bench.write("plan.gtm", std::fs::read(fixture).expect("the fixture"));
    let before = bench.read("plan.gtm");
    bench.fine(&["version", "list", "plan.gtm"]);
    bench.fine(&["scenario", "list", "plan.gtm"]);
    bench.fine(&["show", "plan.gtm"]);
    bench.fine(&["diff", "plan.gtm", "plan.gtm"]);
    bench.fine(&["copy", "plan.gtm", "copy.gtm", "--versions"]);
    bench.fine(&["merge", "plan.gtm", "plan.gtm", "plan.gtm", "-o", "merged.gtm"]);
    assert_eq!(bench.names(), ["copy.gtm", "merged.gtm", "plan.gtm"]);
    assert!(bench.read("plan.gtm") == before, "looking changed the file");

    let saved = bench.run(&["version", "save", "plan.gtm", "--name", "First"]);
    assert_eq!((saved.status, saved.err.lines().count()), (0, 1));
    assert!(saved.err.contains("“plan.gtm” came") && saved.err.contains("“plan (format 1).gtm”"), "{}", saved.err);
    bench.fine(&["version", "save", "plan.gtm", "--name", "Second"]);
    assert_eq!(bench.names(), ["copy.gtm", "merged.gtm", "plan (format 1).gtm", "plan.gtm"]);
}
