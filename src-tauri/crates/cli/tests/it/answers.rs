//! Figures, the stress test and decisions in a sentence.

use serde_json::Value;

use crate::program::Bench;

#[test]
fn score_shows_the_figures_and_their_json_is_the_reports() {
    let bench = Bench::with_model();
    let text = bench.fine(&["score", "model.gtm"]);
    assert!(text.contains("Ownership clarity") && text.contains("1 / 2"), "{text}");
    assert!(text.contains("not answered yet"), "{text}");
    assert!(bench.fine(&["score", "model.gtm", "--lang", "de"]).contains("noch nicht beantwortet"));
    let score: Value = serde_json::from_str(&bench.fine(&["score", "model.gtm", "--format", "json"])).expect("JSON");
    let report = bench.fine(&["check", "model.gtm", "--format", "json", "--fail-on", "never"]);
    let report: Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(score, report["scorecard"]);
    assert_eq!(score.as_object().map(serde_json::Map::len), Some(7));
}

#[test]
fn score_names_what_ties_the_units() {
    let bench = Bench::new();
    bench.write("units.json", UNITS);
    let text = bench.fine(&["score", "units.json"]);
    assert!(text.contains("\n“Data” and “Sales”: nothing ties them.\n"), "{text}");
    assert!(text.contains("\n“Marketing” and “Sales”:\n    Common forums: “Pipeline”\n"), "{text}");
}

#[test]
fn a_stress_test_shows_what_opens_and_saves_nothing() {
    let bench = Bench::with_model();
    let before = bench.read("model.gtm");
    for element in ["role-revops", "RevOps lead"] {
        let text = bench.fine(&["stress", "model.gtm", element]);
        assert!(text.starts_with("Without “RevOps lead” "), "{text}");
        assert!(text.contains("Opens:") && text.contains("MOD01"), "{text}");
        assert!(text.contains("Ownership clarity  1 / 2 → "), "{text}");
    }
    let json = bench.fine(&["stress", "model.gtm", "RevOps lead", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!((&json["without"][0], &json["relations"]), (&Value::from("role-revops"), &Value::from(1)));
    assert_eq!(json["gone"][0], "dec-routing");
    assert!(json["opened"].as_array().is_some_and(|all| all.iter().any(|one| one["code"] == "MOD01")), "{json}");
    assert_eq!(bench.read("model.gtm"), before);
    let german = bench.fine(&["stress", "model.gtm", "RevOps lead", "--lang", "de"]);
    assert!(german.starts_with("Ohne „RevOps lead“"), "{german}");
}

#[test]
fn a_stress_test_needs_one_element() {
    let bench = Bench::new();
    bench.write("units.json", UNITS);
    for (element, words) in [("nobody", "“nobody”"), ("Twin", "twin-a, twin-b")] {
        let run = bench.run(&["stress", "units.json", element]);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{element}");
        assert!(run.err.contains(words), "{}", run.err);
    }
}

#[test]
fn show_says_each_decision_in_a_sentence() {
    let bench = Bench::with_model();
    let shown = bench.fine(&["show", "model.gtm"]);
    assert!(shown.contains("\n  ____ decides “Lead routing”, on the basis of ____"), "{shown}");
    assert!(shown.contains("accountable for it: “RevOps lead”"), "{shown}");
}

#[test]
fn the_page_of_a_rule_says_what_one_step_can_do() {
    let bench = Bench::new();
    assert!(bench.fine(&["rule", "dec05"]).contains("- Keep one who decides; consult the others\n"));
    assert!(bench.fine(&["rule", "DEC05", "--lang", "de"]).contains("- In einem Gremium entscheiden"));
    assert!(!bench.fine(&["rule", "OWN04"]).contains("What one step can do"));
}

const UNITS: &str = r#"{ "format": "gtm-model", "format_version": 1, "name": "Units", "language": "en",
 "elements": [
  { "id": "a", "kind": "activity", "name": "A" }, { "id": "b", "kind": "activity", "name": "B" },
  { "id": "c", "kind": "activity", "name": "C" }, { "id": "f", "kind": "forum", "name": "Pipeline" },
  { "id": "m", "kind": "unit", "name": "Marketing" }, { "id": "s", "kind": "unit", "name": "Sales" },
  { "id": "t", "kind": "journey_stage", "name": "Evaluation" },
  { "id": "twin-a", "kind": "role", "name": "Twin" }, { "id": "twin-b", "kind": "role", "name": "Twin" },
  { "id": "x", "kind": "unit", "name": "Data" } ],
 "relations": [
  { "id": "r1", "kind": "responsible_for", "source": "m", "target": "a" },
  { "id": "r2", "kind": "responsible_for", "source": "s", "target": "b" },
  { "id": "r3", "kind": "responsible_for", "source": "x", "target": "c" },
  { "id": "r4", "kind": "serves", "source": "a", "target": "t" },
  { "id": "r5", "kind": "serves", "source": "b", "target": "t" },
  { "id": "r6", "kind": "serves", "source": "c", "target": "t" },
  { "id": "r7", "kind": "member_of", "source": "m", "target": "f" },
  { "id": "r8", "kind": "member_of", "source": "s", "target": "f" } ] }"#;
