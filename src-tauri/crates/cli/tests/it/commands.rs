//! Every command on small models.

use crate::program::Bench;

#[test]
fn new_makes_a_model_called_like_its_file() {
    let bench = Bench::new();
    assert_eq!(bench.fine(&["new", "Sales plan.gtm"]), "");
    let shown = bench.fine(&["show", "Sales plan.gtm"]);
    assert!(shown.starts_with("Sales plan\n"), "{shown}");
    bench.fine(&["new", "b.gtm", "--template", "b2b-software", "--lang", "de"]);
    assert!(bench.fine(&["show", "b.gtm"]).contains("Entscheidungen"));
}

#[test]
fn templates_are_those_that_new_takes() {
    let bench = Bench::new();
    for line in bench.fine(&["templates"]).lines() {
        let id = line.split_whitespace().next().expect("an id");
        bench.fine(&["new", &format!("{id}.gtm"), "--template", id]);
    }
}

#[test]
fn what_goes_in_comes_out_and_again() {
    let bench = Bench::with_model();
    bench.fine(&["export", "model.gtm", "-o", "first.gtm.json"]);
    bench.fine(&["import", "second.gtm", "first.gtm.json"]);
    bench.fine(&["export", "second.gtm", "-o", "second.json"]);
    assert_eq!(bench.text("first.gtm.json"), bench.text("second.json"));
    // Content counts, not the name.
    bench.write("a text.gtm", bench.text("second.json"));
    bench.fine(&["export", "a text.gtm", "--format", "json", "-o", "third"]);
    assert_eq!(bench.text("third"), bench.text("second.json"));
}

#[test]
fn an_import_adds_what_is_not_there_yet() {
    let bench = Bench::with_model();
    assert_eq!(
        bench.fine(&["import", "model.gtm", "model.gtm.json"]),
        "Taken over: elements 0, relations 0, views 0. Already there: 5.\n"
    );
    bench.write(
        "more.json",
        r#"{ "format": "gtm-model", "format_version": 1, "name": "More", "elements": [ { "id": "g2", "kind": "goal", "name": "Net retention" } ] }"#,
    );
    assert_eq!(bench.fine(&["import", "model.gtm", "more.json"]), "Taken over: elements 1, relations 0, views 0.\n");
    bench.write(
        "other.json",
        r#"{ "format": "gtm-model", "format_version": 1, "name": "More", "elements": [ { "id": "g2", "kind": "goal", "name": "Otherwise" } ] }"#,
    );
    let before = bench.read("model.gtm");
    let run = bench.run(&["import", "model.gtm", "other.json"]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("g2"), "{}", run.err);
    assert_eq!(before, bench.read("model.gtm"));
}

#[test]
fn check_lists_questions_and_tells_by_its_status() {
    let bench = Bench::with_model();
    let run = bench.run(&["check", "model.gtm"]);
    assert_eq!((run.status, run.err.as_str()), (1, ""), "{}", run.out);
    assert!(run.out.contains("Who decides “Lead routing”?"), "{}", run.out);
    let german = bench.run(&["check", "model.gtm", "--lang", "de"]);
    assert!(german.out.contains("„Lead routing“") && german.out.contains("Trägt nicht"), "{}", german.out);
    for (fail_on, status) in [("error", 1), ("warning", 1), ("hint", 1), ("never", 0)] {
        assert_eq!(bench.run(&["check", "model.gtm", "--fail-on", fail_on]).status, status, "{fail_on}");
    }
}

#[test]
fn waived_findings_never_count() {
    let bench = Bench::new();
    let model = r#"{ "format": "gtm-model", "format_version": 1, "name": "One", "elements": [ { "id": "u", "kind": "conflict", "name": "Volume against fit" } ] }"#;
    bench.write("one.json", model);
    let report: serde_json::Value =
        serde_json::from_str(&bench.run(&["check", "one.json", "--format", "json", "--fail-on", "never"]).out)
            .expect("JSON");
    let waivers: Vec<_> = report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .enumerate()
        .map(|(at, finding)| {
            let code = finding["code"].as_str().expect("a code");
            let severity = finding["severity"].as_str().expect("a severity");
            let fingerprint = finding["fingerprint"].as_str().expect("a fingerprint");
            let (subject, key) = fingerprint[code.len() + 1..].split_once('|').expect("three parts");
            format!(
                r#"{{ "id": "w{at}", "code": "{code}", "subject": "{subject}", "key": "{key}", "severity": "{severity}", "reason": "known", "who": "board", "until": "2026-06-30" }}"#
            )
        })
        .collect();
    assert!(!waivers.is_empty());
    let model = model.replace(" ] }", &format!(" ], \"waivers\": [ {} ] }}", waivers.join(", ")));
    bench.write("waived.json", model);
    let waived = bench.run(&["check", "waived.json", "--as-of", "2026-06-30", "--fail-on", "hint"]);
    assert_eq!(waived.status, 0, "{} {}", waived.out, waived.err);
    let later = bench.run(&["check", "waived.json", "--as-of", "2026-07-01"]);
    assert_eq!(later.status, 1, "a waiver that has ended counts no more: {}", later.out);
}

#[test]
fn the_json_report_has_its_shape() {
    let bench = Bench::with_model();
    let run = bench.run(&["check", "model.gtm.json", "--format", "json", "--as-of", "2027-01-01"]);
    let place = |text: &str| run.out.find(text).unwrap_or_else(|| panic!("{text} in {}", run.out));
    let order =
        ["\n  \"model\": \"Acme\"", "\n  \"findings\": [", "\n  \"counts\": {", "\n  \"scorecard\": {"].map(place);
    assert!(order.is_sorted(), "{order:?}");
    // One finding as it stands; which others there are is the rules' business.
    let finding = &run.out[place("    {\n      \"code\": \"DEC01\"")..];
    let finding = &finding[..finding.find("\n    }").expect("its end")];
    insta::assert_snapshot!(finding);
    let tail = &run.out[order[2]..];
    let keys: Vec<_> = tail.lines().filter_map(|line| line.split_once(':')).map(|(key, _)| key.trim()).collect();
    insta::assert_snapshot!(keys.join(" "));
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let about_all = report["findings"].as_array().expect("a list").iter().find(|finding| finding["code"] == "STR03");
    assert_eq!(about_all.expect("a finding about the whole model")["subject"], serde_json::Value::Null);
}

#[test]
fn rules_and_their_pages() {
    let bench = Bench::new();
    let listed = bench.fine(&["rules"]);
    assert!(listed.lines().count() >= 20 && listed.contains("DEC01"), "{listed}");
    let json: serde_json::Value = serde_json::from_str(&bench.fine(&["rules", "--format", "json"])).expect("JSON");
    assert_eq!(json.as_array().expect("a list").len(), listed.lines().count());
    let page = bench.fine(&["rule", "DEC01"]);
    assert!(page.starts_with("DEC01  ") && page.contains("Why it matters") && page.contains("    decision routing"));
    assert!(bench.fine(&["rule", "dec01", "--lang", "de"]).contains("Warum das zählt"));
}

#[test]
fn layout_arranges_a_view_as_one_step() {
    let bench = Bench::with_model();
    bench.fine(&["layout", "model.gtm", "--view", "Decisions"]);
    bench.fine(&["export", "model.gtm", "-o", "after.json"]);
    let after: serde_json::Value = serde_json::from_str(&bench.text("after.json")).expect("JSON");
    let nodes = after["views"][0]["nodes"].as_array().expect("nodes").clone();
    let at = |node: &serde_json::Value| (node["x"].to_string(), node["y"].to_string());
    assert_ne!(at(&nodes[0]), at(&nodes[1]), "they no longer lie on each other");
    // What is laid out already stays as it is.
    bench.fine(&["layout", "model.gtm"]);
    bench.fine(&["export", "model.gtm", "-o", "again.json"]);
    assert_eq!(bench.text("after.json"), bench.text("again.json"));
}

#[test]
fn edit_applies_what_the_window_sends() {
    let bench = Bench::with_model();
    bench.write(
        "ops.json",
        r#"[ { "op": "create_element", "id": "g9", "kind": "goal", "name": "New" }, { "op": "rename_element", "id": "goal-arr", "name": "ARR" } ]"#,
    );
    let told: serde_json::Value =
        serde_json::from_str(&bench.fine(&["edit", "model.gtm", "--apply", "ops.json"])).expect("JSON");
    assert_eq!(told, serde_json::json!({ "revision": 1, "created": ["g9"] }));
    bench.write("step.json", r#"{ "ops": [ { "op": "delete_element", "id": "g9" } ] }"#);
    bench.fine(&["edit", "model.gtm", "--apply", "step.json"]);
    // All or nothing.
    bench.write(
        "half.json",
        r#"[ { "op": "delete_element", "id": "goal-arr" }, { "op": "delete_element", "id": "no" } ]"#,
    );
    let before = bench.read("model.gtm");
    let run = bench.run(&["edit", "model.gtm", "--apply", "half.json"]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert_eq!(before, bench.read("model.gtm"));
}

#[test]
fn pictures_of_views() {
    let bench = Bench::with_model();
    bench.fine(&["export", "model.gtm", "-o", "one.svg"]);
    assert!(bench.text("one.svg").contains("Lead routing"));
    let first = bench.read("one.svg");
    bench.fine(&["export", "model.gtm", "-o", "one.svg", "--view", "v1"]);
    assert_eq!(first, bench.read("one.svg"), "same model, same bytes");
    bench.fine(&["export", "model.gtm", "-o", "dark.png", "--theme", "dark", "--scale", "0.5", "--lang", "de"]);
    assert!(bench.read("dark.png").starts_with(b"\x89PNG"));
    bench.fine(&["export", "model.gtm", "-o", "two", "--format", "svg", "--view", "v1", "operating_model"]);
    assert!(bench.path("two/v1.svg").is_file() && bench.path("two/operating_model.svg").is_file());
    bench.fine(&["export", "model.gtm", "-o", "all", "--format", "svg", "--all-views"]);
    assert!(bench.path("all/Decisions.svg").is_file());
    assert!(!bench.names().iter().any(|name| name.starts_with('.')), "nothing is left beside: {:?}", bench.names());
}

#[test]
fn documents_of_views_and_tables() {
    let bench = Bench::with_model();
    for (out, begins) in [("all.pdf", &b"%PDF-"[..]), ("all.pptx", b"PK")] {
        let told = bench.run(&["export", "model.gtm", "-o", out, "--all-views"]);
        assert_eq!((told.status, told.out.as_str()), (0, ""), "{}", told.err);
        assert!(bench.read(out).starts_with(begins), "{out}");
    }
    bench.fine(&[
        "export",
        "model.gtm",
        "-o",
        "bare.pptx",
        "--no-appendix",
        "--no-title-block",
        "--no-legend",
        "--no-marks",
    ]);
    assert!(bench.read("bare.pptx").len() < bench.read("all.pptx").len());
    bench.fine(&[
        "export",
        "model.gtm",
        "-o",
        "a3.pdf",
        "--paper",
        "a3",
        "--theme",
        "print",
        "--view",
        "v1",
        "operating_model",
    ]);
    bench.fine(&["export", "model.gtm", "-o", "tables.xlsx"]);
    assert!(bench.read("tables.xlsx").starts_with(b"PK"));
    bench.fine(&["export", "model.gtm", "-o", "register.csv", "--table", "decision_register"]);
    let register = bench.text("register.csv");
    assert!(register.starts_with("\u{feff}Decision,Decides,In,") && register.contains("Lead routing"), "{register}");
}

#[test]
fn generated_pictures_are_narrowed() {
    let bench = Bench::with_model();
    let shown = |options: &[&str]| {
        bench.fine(
            &[&["export", "model.gtm", "-o", "part.svg", "--no-legend", "--view", "operating_model"], options].concat(),
        );
        let text = bench.text("part.svg");
        ["RevOps lead", "Lead routing"].map(|name| text.contains(&format!(">{name}<")))
    };
    assert_eq!(shown(&[]), [true, true]);
    assert_eq!(shown(&["--kinds", "decision"]), [false, true]);
    assert_eq!(shown(&["--layers", "organisation"]), [true, false]);
    assert_eq!(shown(&["--layers", "organisation,decision", "--kinds", "decision"]), [false, true]);
    assert_eq!(shown(&["--around", "Lead routing", "--depth", "0"]), [false, true]);
    assert_eq!(shown(&["--around", "dec-routing"]), [true, true]);
    let refused = bench.run(&["export", "model.gtm", "-o", "x.svg", "--view", "v1", "--kinds", "decision"]);
    assert_eq!(refused.status, 2);
    assert!(refused.err.contains("arranged by hand"), "{}", refused.err);
    assert_eq!(bench.run(&["export", "model.gtm", "-o", "x.svg", "--kinds", "nonsense"]).status, 2);
}

#[test]
fn differences_since_a_version_or_another_model() {
    let bench = Bench::with_model();
    bench.fine(&["version", "save", "model.gtm", "--name", "Before"]);
    bench.write("step.json", r#"[{ "op": "rename_element", "id": "dec-routing", "name": "Routing of leads" }]"#);
    bench.fine(&["edit", "model.gtm", "--apply", "step.json"]);
    bench.fine(&["export", "model.gtm", "-o", "since.svg", "--since", "Before"]);
    assert!(bench.text("since.svg").contains(">changed<"));
    bench.fine(&["export", "model.gtm", "-o", "none.svg", "--since", "model.gtm"]);
    assert!(!bench.text("none.svg").contains(">changed<"));
}

#[test]
fn a_model_without_views_gives_what_it_can_show() {
    let bench = Bench::new();
    bench.write("bare.json", MODEL_WITHOUT_VIEWS);
    bench.fine(&["export", "bare.json", "-o", "all", "--format", "svg", "--all-views"]);
    let names: Vec<_> = std::fs::read_dir(bench.path("all")).expect("a folder").collect();
    assert!(names.len() >= 2, "{names:?}");
    bench.fine(&["export", "bare.json", "-o", "first.svg"]);
    assert!(bench.text("first.svg").contains("ARR"));
}

const MODEL_WITHOUT_VIEWS: &str = r#"{ "format": "gtm-model", "format_version": 1, "name": "Bare", "elements": [ { "id": "d", "kind": "decision", "name": "Budget" }, { "id": "g", "kind": "goal", "name": "ARR" } ] }"#;

#[test]
fn completions_for_every_shell() {
    let bench = Bench::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        assert!(bench.fine(&["completions", shell]).contains("tragwerk"), "{shell}");
    }
}
