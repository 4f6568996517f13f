//! `check` with profiles, packs, baselines, and its reports for machines.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::program::{Bench, Run};

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}{}", run.out, run.err))
}

fn codes(run: &Run) -> Vec<String> {
    let report = json(run);
    let findings = report["findings"].as_array().expect("a list");
    findings.iter().map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

/// Severity of the first finding with this code.
fn severity(run: &Run, code: &str) -> Option<String> {
    let report = json(run);
    let finding = report["findings"].as_array()?.iter().find(|finding| finding["code"] == code)?.clone();
    Some(finding["severity"].as_str()?.to_owned())
}

const JSON: [&str; 4] = ["--format", "json", "--fail-on", "never"];

fn check(bench: &Bench, args: &[&str]) -> Run {
    bench.run(&[&["check"], args, &JSON].concat())
}

#[test]
fn profiles_look_more_or_less_strictly() {
    let bench = Bench::with_model();
    let plain = check(&bench, &["model.gtm"]);
    assert_eq!(json(&check(&bench, &["model.gtm", "--profile", "governance"])), json(&plain));
    assert_eq!(severity(&plain, "GOA03").as_deref(), Some("warning"));
    let strict = check(&bench, &["model.gtm", "--profile", "sign_off"]);
    assert_eq!(severity(&strict, "GOA03").as_deref(), Some("error"));
    let sketch = check(&bench, &["model.gtm", "--profile", "sketch"]);
    assert!(!codes(&sketch).iter().any(|code| code == "DEC01" || code.starts_with("MOD")), "{}", sketch.out);
    // Questions are about what was found, however much that weighs.
    let asked = |run: &Run| {
        let report = json(run);
        let findings = report["findings"].as_array().expect("a list").iter();
        let mut asked: Vec<String> = findings.map(|one| one["question"].to_string()).collect();
        asked.sort();
        asked
    };
    assert_eq!(asked(&plain), asked(&strict));
    // Figures do not depend on how strictly one looks.
    assert_eq!(json(&plain)["scorecard"], json(&strict)["scorecard"]);
    assert_eq!(json(&plain)["scorecard"], json(&sketch)["scorecard"]);
    let both = bench.run(&["check", "model.gtm", "--profile", "sketch", "--pack", "x.toml"]);
    assert_eq!((both.status, both.out.as_str()), (2, ""));
}

#[test]
fn a_pack_tunes_rules_and_brings_its_own() {
    let bench = Bench::with_model();
    bench.write(
        "charter.toml",
        r#"
extends = "governance"
[rules]
DEC01 = "off"
DEC02 = "hint"
[[rule]]
code = "ACME-01"
subject = "decision"
when = 'incoming(e, "consulted_on").size() < 2'
question = { en = "Who is heard on “{name}”?", de = "Wer wird zu „{name}“ gehört?" }
severity = "error"
"#,
    );
    let run = check(&bench, &["model.gtm", "--pack", "charter.toml"]);
    assert_eq!(run.err, "");
    assert!(!codes(&run).contains(&"DEC01".to_owned()));
    assert_eq!(severity(&run, "DEC02").as_deref(), Some("hint"));
    let found = json(&run)["findings"].as_array().expect("a list").iter().find(|one| one["code"] == "ACME-01").cloned();
    assert_eq!(found.expect("there")["question"], "Who is heard on “Lead routing”?");
    let german = bench.run(&["check", "model.gtm", "--pack", "charter.toml", "--lang", "de"]);
    assert!(german.out.contains("Wer wird zu „Lead routing“ gehört?"), "{}", german.out);
    assert_eq!(german.status, 1);
}

#[test]
fn what_is_wrong_with_a_pack_is_told_and_hides_nothing() {
    let bench = Bench::with_model();
    bench
        .write("broken.toml", "[rules]\nDEC99 = \"off\"\nDEC11 = { max = \"two\" }\nDEC01 = \"hint\"\nextends = = 1\n");
    let run = check(&bench, &["model.gtm", "--pack", "broken.toml"]);
    assert_eq!(severity(&run, "DEC01").as_deref(), Some("hint"), "{}", run.out);
    assert!(run.err.contains("broken.toml, line 2, column 1: There is no rule DEC99"), "{}", run.err);
    assert!(
        run.err.contains("broken.toml, line 3, column 17: “max” has to be a whole number, but is a text."),
        "{}",
        run.err
    );
    assert!(run.err.contains("line 5"), "{}", run.err);
    assert_eq!(codes(&run).iter().filter(|code| *code == "PACK01").count(), run.err.lines().count());
    // A fault of the pack is an error; a file that is not there is bad input.
    assert_eq!(bench.run(&["check", "model.gtm", "--pack", "broken.toml"]).status, 1);
    let absent = bench.run(&["check", "model.gtm", "--pack", "absent.toml"]);
    assert_eq!((absent.status, absent.out.as_str()), (2, ""));
    assert!(absent.err.contains("absent.toml"), "{}", absent.err);
    bench.write("huge.toml", "#".repeat(300 * 1024));
    assert_eq!(bench.run(&["check", "model.gtm", "--pack", "huge.toml"]).status, 2);
}

#[test]
fn packs_extend_files_beside_them_and_never_in_a_circle() {
    let bench = Bench::with_model();
    bench.write("base.toml", "[rules]\nDEC01 = \"off\"\n");
    bench.write("top.toml", "extends = [\"sign_off\", \"base.toml\"]\n");
    let run = check(&bench, &["model.gtm", "--pack", "top.toml"]);
    assert_eq!((run.err.as_str(), severity(&run, "GOA03").as_deref()), ("", Some("error")));
    assert!(!codes(&run).contains(&"DEC01".to_owned()));
    bench.write("base.toml", "extends = \"top.toml\"\n[rules]\nDEC01 = \"off\"\n");
    let run = check(&bench, &["model.gtm", "--pack", "top.toml"]);
    assert!(
        run.err.contains(
            "base.toml, line 1, column 11: Packs extend each other in a circle: top.toml → base.toml → top.toml"
        ),
        "{}",
        run.err
    );
    assert!(!codes(&run).contains(&"DEC01".to_owned()), "the rest holds");
}

#[test]
fn the_pack_in_a_model_applies_and_its_own_rules_wait() {
    let bench = Bench::new();
    let pack = "[rules]\\nDEC01 = \\\"off\\\"\\n[[rule]]\\ncode = \\\"OWN-X\\\"\\nsubject = \\\"decision\\\"\\nwhen = \\\"true\\\"\\nquestion = \\\"Why {name}?\\\"\\n";
    let model = crate::program::MODEL.replacen("\"language\"", &format!("\"rule_pack\": \"{pack}\", \"language\""), 1);
    bench.write("model.gtm.json", model);
    bench.fine(&["import", "model.gtm", "model.gtm.json"]);
    let run = check(&bench, &["model.gtm"]);
    let found = codes(&run);
    assert!(!found.contains(&"DEC01".to_owned()) && !found.contains(&"OWN-X".to_owned()), "{found:?}");
    assert_eq!(severity(&run, "PACK02").as_deref(), Some("hint"));
    let run = check(&bench, &["model.gtm", "--own-rules"]);
    assert!(codes(&run).contains(&"OWN-X".to_owned()) && !codes(&run).contains(&"PACK02".to_owned()));
    // A profile or a pack given takes its place.
    assert!(codes(&check(&bench, &["model.gtm", "--profile", "governance"])).contains(&"DEC01".to_owned()));
}

#[test]
fn since_tells_only_what_a_version_does_not_have() {
    let bench = Bench::with_model();
    bench.fine(&["version", "save", "model.gtm", "--name", "Workshop 1"]);
    let all = codes(&check(&bench, &["model.gtm"]));
    assert!(!all.is_empty());
    let none = bench.run(&["check", "model.gtm", "--since", "Workshop 1"]);
    assert_eq!((none.status, none.err.as_str()), (0, ""), "{}", none.out);
    bench.write(
        "more.json",
        r#"{ "format": "gtm-model", "format_version": 1, "name": "More", "elements": [ { "id": "d2", "kind": "decision", "name": "Discounts" } ] }"#,
    );
    bench.fine(&["import", "model.gtm", "more.json"]);
    let new = check(&bench, &["model.gtm", "--since", "Workshop 1"]);
    let subjects: Vec<Value> =
        json(&new)["findings"].as_array().expect("a list").iter().map(|one| one["subject"]["id"].clone()).collect();
    assert!(!subjects.is_empty() && subjects.iter().all(|id| id == "d2"), "{subjects:?}");
    assert_eq!(bench.run(&["check", "model.gtm", "--since", "Workshop 1"]).status, 1);
    // Beside git, the baseline is another file.
    bench.fine(&["export", "model.gtm", "-o", "now.gtm.json"]);
    let run = check(&bench, &["now.gtm.json", "--since", "model.gtm.json"]);
    assert_eq!(json(&run)["findings"], json(&new)["findings"]);
    // It got worse: it is back.
    let run = check(&bench, &["model.gtm", "--since", "Nothing of the kind"]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
}

#[test]
fn what_got_worse_since_is_back() {
    let bench = Bench::new();
    let model = |extra: &str| {
        format!(
            r#"{{ "format": "gtm-model", "format_version": 1, "name": "One", "elements": [
 {{ "id": "d", "kind": "decision", "name": "D" }}, {{ "id": "r", "kind": "role", "name": "R" }} ],
 "relations": [ {extra} {{ "id": "z", "kind": "consulted_on", "source": "r", "target": "d" }} ] }}"#
        )
    };
    let decides = r#"{ "id": "a", "kind": "decides", "source": "r", "target": "d" },"#;
    bench.write("before.json", model(decides));
    bench.write("after.json", model(""));
    let severity_of = |file: &str| severity(&check(&bench, &[file]), "DEC04").expect("there");
    assert_eq!((severity_of("before.json").as_str(), severity_of("after.json").as_str()), ("hint", "error"));
    let run = check(&bench, &["after.json", "--since", "before.json"]);
    assert_eq!(severity(&run, "DEC04").as_deref(), Some("error"));
    let run = check(&bench, &["before.json", "--since", "after.json"]);
    assert_eq!(severity(&run, "DEC04"), None, "what got better is no news");
}

#[test]
fn sign_off_demands_an_end_of_every_waiver() {
    let bench = Bench::new();
    let waiver = |until: &str| {
        crate::program::MODEL.replacen(
            "\"language\"",
            &format!(
                r#""waivers": [ {{ "id": "w", "code": "DEC01", "subject": "dec-routing", "key": "", "severity": "error", "reason": "known", "who": "board"{until} }} ], "language""#
            ),
            1,
        )
    };
    bench.write("open.json", waiver(""));
    bench.write("dated.json", waiver(r#", "until": "2099-06-30""#));
    let waived = |file: &str, profile: &str| {
        let run = check(&bench, &[file, "--profile", profile, "--as-of", "2027-01-01"]);
        json(&run)["counts"]["waived"].as_u64()
    };
    assert_eq!(waived("open.json", "governance"), Some(1));
    assert_eq!(waived("open.json", "sign_off"), Some(0));
    assert_eq!(waived("dated.json", "sign_off"), Some(1));
}

/// The public schema of SARIF 2.1.0, as the crate `serde-sarif` ships it.
fn sarif_schema() -> Value {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    // Of this platform only: the packages of others need not be there.
    let output = Command::new(cargo)
        .args(["metadata", "--offline", "--locked", "--format-version", "1", "--manifest-path", manifest])
        .args(["--filter-platform", &host()])
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let package = packages.iter().find(|package| package["name"] == "serde-sarif").expect("a dependency of the tests");
    let manifest = PathBuf::from(package["manifest_path"].as_str().expect("a path"));
    let text = std::fs::read_to_string(manifest.with_file_name("src").join("schema.json")).expect("the schema");
    // One pattern of the published schema (for language codes) has a bracket too many for a strict reader.
    serde_json::from_str(&text.replace("{2}]?$", "{2}$")).expect("JSON")
}

#[test]
fn sarif_is_valid() {
    let bench = Bench::new();
    let waiver = r#""waivers": [ { "id": "w", "code": "DEC02", "subject": "dec-routing", "key": "", "severity": "error", "reason": "known", "who": "board" } ], "language""#;
    bench.write("plan für Q3.gtm.json", crate::program::MODEL.replacen("\"language\"", waiver, 1));
    bench.write("before.json", r#"{ "format": "gtm-model", "format_version": 1, "name": "Before" }"#);
    bench.write("pack.toml", "extends = [\"decision-charter\", \"ai-use-charter\"]\nnonsense = 1\n");
    let validator = jsonschema::validator_for(&sarif_schema()).expect("a schema");
    for more in
        [&[][..], &["--lang", "de", "--pack", "pack.toml"], &["--since", "before.json", "--profile", "sign_off"]]
    {
        let run = bench.run(&[&["check", "plan für Q3.gtm.json", "--format", "sarif"], more].concat());
        assert_eq!(run.status, 1);
        let log = json(&run);
        let problems: Vec<String> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
        assert!(problems.is_empty(), "{problems:#?}");
        let run = &log["runs"][0];
        let results = run["results"].as_array().expect("results");
        assert!(!results.is_empty());
        for result in results {
            let at = usize::try_from(result["ruleIndex"].as_u64().expect("a rule")).expect("small");
            assert_eq!(run["tool"]["driver"]["rules"][at]["id"], result["ruleId"]);
            let place = &result["locations"][0]["physicalLocation"];
            assert_eq!(place["artifactLocation"]["uri"], "plan%20f%C3%BCr%20Q3.gtm.json");
        }
        let decider = results.iter().find(|one| one["ruleId"] == "DEC01").expect("there");
        assert_eq!(decider["locations"][0]["physicalLocation"]["region"]["startLine"], 3);
        let waived = results.iter().find(|one| one["ruleId"] == "DEC02").expect("there");
        let suppressed = waived["suppressions"][0]["justification"].as_str();
        let held = !more.contains(&"sign_off");
        assert_eq!(suppressed, held.then_some("known (board)"));
        if more.contains(&"--since") {
            assert!(results.iter().all(|one| one["baselineState"] == "new"));
        }
    }
}

#[test]
fn junit_counts_what_it_lists() {
    let bench = Bench::new();
    bench.write("model.json", crate::program::MODEL.replace("Lead routing", "Lead <routing> & \\\"more\\\""));
    for (fail_on, status) in [("error", 1), ("hint", 1), ("never", 0)] {
        let run = bench.run(&["check", "model.json", "--format", "junit", "--fail-on", fail_on]);
        assert_eq!(run.status, status);
        let document = roxmltree::Document::parse(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.out));
        let count = |name: &str| document.descendants().filter(|node| node.has_tag_name(name)).count();
        let root = document.root_element();
        let said = |name: &str| root.attribute(name).and_then(|text| text.parse::<usize>().ok());
        assert_eq!((said("tests"), said("failures")), (Some(count("testcase")), Some(count("failure"))));
        assert_eq!(count("failure") == 0, status == 0);
        assert!(run.out.contains("Lead &lt;routing&gt; &amp; &quot;more&quot;"), "{}", run.out);
    }
}

/// The job that docs/checking-in-ci.md shows does what it says, beside a git repository of models.
#[test]
fn the_documented_job_runs_beside_git() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/checking-in-ci.md"));
    let page = page.expect("the page");
    let script = page.rsplit("```sh\n").next().and_then(|rest| rest.split("```").next()).expect("a script");
    let pack = page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a pack");
    let bench = Bench::new();
    bench.write("charter.toml", pack);
    let git = |args: &[&str]| {
        let fixed = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
        let run = Command::new("git").current_dir(bench.folder()).args(fixed).args(args).output().expect("git runs");
        assert!(run.status.success(), "{args:?}: {}", String::from_utf8_lossy(&run.stderr));
    };
    git(&["init", "-q"]);
    let commit = |model: &str| {
        bench.write("plan.gtm.json", model);
        git(&["add", "."]);
        git(&["commit", "-q", "-m", "Plan"]);
    };
    let job = || {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_tragwerk"));
        let folder = program.parent().expect("a folder");
        let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default());
        let run = Command::new("sh").args(["-e", "-c", script]).current_dir(bench.folder()).env("PATH", path).output();
        let run = run.expect("sh runs");
        assert_eq!(String::from_utf8_lossy(&run.stderr), "");
        let log: Value = serde_json::from_str(&bench.text("tragwerk.sarif")).expect("JSON");
        let results = log["runs"][0]["results"].as_array().expect("results").clone();
        (
            run.status.code(),
            results.iter().map(|one| one["ruleId"].as_str().expect("a code").to_owned()).collect::<Vec<_>>(),
        )
    };
    commit(crate::program::MODEL);
    commit(&crate::program::MODEL.replace("ARR +35 %", "ARR +40 %"));
    assert_eq!(job(), (Some(0), vec![]), "what was open before is tolerated");
    commit(&crate::program::MODEL.replacen(
        "\"elements\": [",
        "\"elements\": [ { \"id\": \"d2\", \"kind\": \"decision\", \"name\": \"Leaving a market\", \"attributes\": { \"reversibility\": \"one_way\" } },",
        1,
    ));
    let (status, codes) = job();
    assert_eq!(status, Some(1));
    assert!(codes.contains(&"ACME-01".to_owned()) && codes.contains(&"DEC01".to_owned()), "{codes:?}");
}

/// The platform the compiler makes programs for.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let told = String::from_utf8(output.stdout).expect("text");
    told.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host").to_owned()
}
