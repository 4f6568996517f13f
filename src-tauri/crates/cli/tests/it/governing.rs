//! Packs and waivers are part of the model: undone, compared and merged like the rest, and hostile ones told as such.

use serde_json::{Value, json};

use crate::program::{Bench, MODEL};

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The small model with more of it at the top.
fn with(more: Value) -> String {
    let mut model = read(MODEL);
    model.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    model.to_string()
}

fn waiver(id: &str, subject: &str, until: &str) -> Value {
    json!({ "id": id, "code": "DEC01", "subject": subject, "key": "", "severity": "error",
        "reason": "known", "who": "board", "until": until })
}

#[test]
fn packs_and_waivers_are_compared_and_merged() {
    let bench = Bench::new();
    let [ours, theirs] = ["ours", "theirs"].map(|name| waiver(name, "dec-routing", "2099-06-30"));
    bench.write("base.json", MODEL);
    bench.write("ours.json", with(json!({ "rule_pack": "extends = \"sketch\"\n", "waivers": [ours] })));
    bench.write("theirs.json", with(json!({ "waivers": [theirs] })));
    bench.write("other.json", with(json!({ "rule_pack": "extends = \"sign_off\"\n" })));

    let found = read(&bench.run(&["diff", "base.json", "ours.json", "--format", "json"]).out);
    assert_eq!(found["waivers"]["added"], json!(["ours"]));
    assert_eq!(found["model"]["fields"][0]["field"], "rule_pack");
    let told = bench.run(&["diff", "base.json", "ours.json", "--lang", "de"]).out;
    assert!(told.contains("Regelpaket") && told.contains("DEC01"), "{told}");

    // One side changed the pack: it is taken; both waivers are there.
    let run = bench.run(&["merge", "base.json", "ours.json", "theirs.json", "-o", "merged.json"]);
    assert_eq!((run.status, run.out.as_str()), (0, ""), "{}", run.err);
    let merged = read(&bench.text("merged.json"));
    assert_eq!(merged["rule_pack"], "extends = \"sketch\"\n");
    assert_eq!(merged["waivers"].as_array().map(Vec::len), Some(2));

    // Both did, differently: ours holds and theirs is kept as an open conflict.
    let run = bench.run(&["merge", "base.json", "ours.json", "other.json", "-o", "open.json"]);
    assert_eq!(run.status, 1, "{}", run.err);
    let open = read(&run.out);
    assert_eq!(
        (open[0]["field"].as_str(), &open[0]["theirs"]),
        (Some("rule_pack"), &json!("extends = \"sign_off\"\n"))
    );
    let check = read(&bench.run(&["check", "open.json", "--format", "json"]).out);
    assert_eq!(check["findings"][0]["code"], "MERGE01");
}

#[test]
fn a_waiver_with_a_bad_date_is_refused_with_its_place() {
    let bench = Bench::new();
    for until in ["soon", "2027-02-30"] {
        bench.write("bad.json", with(json!({ "waivers": [waiver("w", "dec-routing", until)] })));
        let run = bench.run(&["check", "bad.json"]);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{until}");
        assert!(run.err.contains("/waivers/0/until"), "{until}: {}", run.err);
    }
}

#[test]
fn a_waiver_of_nothing_is_a_question_and_the_rest_still_holds() {
    let bench = Bench::new();
    let [gone, holds] =
        [("gone", "nobody"), ("holds", "dec-routing")].map(|(id, subject)| waiver(id, subject, "2099-06-30"));
    let mut unknown = waiver("unknown", "dec-routing", "2099-06-30");
    unknown["code"] = json!("XYZ99");
    bench.write("model.json", with(json!({ "waivers": [gone, holds, unknown] })));
    let run = bench.run(&["check", "model.json", "--format", "json", "--fail-on", "never", "--as-of", "2027-01-01"]);
    let report = read(&run.out);
    assert_eq!(report["counts"]["waived"], 1);
    let findings = report["findings"].as_array().expect("a list");
    let unused: Vec<_> = findings.iter().filter(|finding| finding["code"] == "WVR02").collect();
    assert_eq!(unused.len(), 2, "{}", run.out);
    assert!(unused.iter().any(|finding| finding["question"].as_str().is_some_and(|text| text.contains("XYZ99"))));
}
