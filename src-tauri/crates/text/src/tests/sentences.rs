//! Sentences as someone reads them.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::{Args, Language, refusal, say};

fn args(list: &[(&str, &str)]) -> BTreeMap<String, String> {
    list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn refusals() {
    let cases: [(&str, &[(&str, &str)]); 12] = [
        (
            "relation-not-allowed",
            &[
                ("relation", "decides"),
                ("source_kind", "goal"),
                ("target_kind", "unit"),
                ("allowed", "pursues-reversed accountable_for-reversed"),
            ],
        ),
        (
            "relation-not-allowed",
            &[("relation", "flows_to"), ("source_kind", "offering"), ("target_kind", "incentive"), ("allowed", "")],
        ),
        (
            "attribute-type",
            &[("attribute", "cadence"), ("value", "often"), ("expected", "choice"), ("choices", "daily on_demand")],
        ),
        ("attribute-type", &[("attribute", "due"), ("value", "soon"), ("expected", "date")]),
        ("attribute-unknown", &[("kind", "conflict"), ("attribute", "colour")]),
        ("attribute-unknown", &[("kind", "decides"), ("attribute", "share")]),
        ("wrong-type", &[("expected", "list"), ("path", "/elements")]),
        ("unknown-kind", &[("kind", "widget"), ("path", "/elements/3/kind")]),
        ("dangling", &[("id", "d-9"), ("reference", "source"), ("path", "/relations/0/source")]),
        ("too-large", &[("what", "records"), ("limit", "1000000"), ("path", "")]),
        ("json-broken", &[("line", "1204"), ("column", "7"), ("detail", "expected value")]),
        ("file-truncated", &[("file", "Arvenda.gtm"), ("folder", "/home"), ("expected", "40960"), ("found", "1000")]),
    ];
    let mut text = String::new();
    for (code, given) in cases {
        for language in Language::ALL {
            writeln!(text, "{}  {}", language.id(), refusal(language, code, &args(given))).unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn steps_and_pictures() {
    let with = |list: &[(&str, &str)]| list.iter().fold(Args::new(), |args, (name, value)| args.with(name, *value));
    let cases = [
        ("step-create_element", with(&[("kind", "decision"), ("name", "Lead routing")])),
        ("step-set_attribute", with(&[("name", "Lead handover")]).with_said("attribute", "attribute-sla")),
        ("step-connect", with(&[("source", "CMO"), ("target", "Budget")]).with_said("relation", "relation-decides")),
        ("step-move_nodes", with(&[("name", "CMO"), ("view", "Map")]).with("count", 1_u32)),
        ("step-move_nodes", with(&[("name", "CMO"), ("view", "Map")]).with("count", 1200_u32)),
        ("told-relations-gone", Args::new().with("count", 3_u32)),
        ("picture-transition.share", with(&[("kind", "back")]).with("share", 34.5)),
        ("picture-range", with(&[("dimension", "staff")]).with("from", 200_u32).with("to", 2000_u32)),
        ("picture-range.from", with(&[("dimension", "")]).with("from", 200_u32)),
        ("picture-answers", Args::new().with("accountable", 7_u32).with("decides", 5_u32)),
        ("findings-flaws", Args::new().with("count", 0_u32)),
        ("in-kind", with(&[("kind", "channel")])),
    ];
    let mut text = String::new();
    for (id, args) in cases {
        for language in Language::ALL {
            writeln!(text, "{}  {}", language.id(), say(language, id, &args)).unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn an_id_without_a_text_stands_for_itself() {
    assert_eq!(say(Language::De, "no-such-text", &Args::new()), "no-such-text");
    assert_eq!(say(Language::De, "kind-goal.no-such-form", &Args::new()), "kind-goal.no-such-form");
}

#[test]
fn a_thousand_findings_are_worded_at_once() {
    let args = Args::new().with("kind", "decision").with("name", "Lead routing");
    say(Language::De, "step-create_element", &args);
    let start = std::time::Instant::now();
    for _ in 0..1000 {
        say(Language::De, "step-create_element", &args);
    }
    // Some ten times what it takes without optimisation.
    assert!(start.elapsed().as_millis() < 200, "{:?}", start.elapsed());
}

#[test]
fn a_missing_argument_is_visible_and_no_panic() {
    assert_eq!(say(Language::En, "picture-sla", &Args::new()), "SLA {$sla}");
}
