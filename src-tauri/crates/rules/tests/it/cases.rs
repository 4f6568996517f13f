//! Every rule against its cases: `cases/<CODE>.txt`, small models and what the rule finds in them.
//!
//! A case is `== fires|silent|near: why`, a sketch, and per finding of this rule one line `-> severity subject [key]`
//! (`-` for no subject; for a rule without fixed nature the nature after the severity).

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tragwerk_model::Model;
use tragwerk_rules::{CheckOptions, Finding, check, rules, sketch};

pub struct Case {
    pub title: String,
    pub sketch: String,
    pub expected: Vec<String>,
}

#[test]
fn every_rule_keeps_to_its_cases() {
    for rule in rules() {
        let cases = cases(rule.code);
        for case in &cases {
            let model = sketch::read(&case.sketch).unwrap_or_else(|e| panic!("{} {}: {e}", rule.code, case.title));
            assert_eq!(found(&model, rule.code), case.expected, "{} {}", rule.code, case.title);
        }
        for sort in ["fires", "silent", "near"] {
            assert!(cases.iter().any(|case| case.title.starts_with(sort)), "{} has no case `{sort}`", rule.code);
        }
        let lost = cases.iter().find(|case| case.title.starts_with("fires") == case.expected.is_empty());
        assert!(
            lost.is_none_or(|case| case.title.starts_with("near")),
            "{}: {}",
            rule.code,
            lost.map_or("", |c| &c.title)
        );
    }
}

#[test]
fn every_severity_of_a_rule_has_a_case() {
    for rule in rules() {
        let seen: BTreeSet<_> = cases(rule.code)
            .iter()
            .flat_map(|case| case.expected.iter().map(|line| line.split(' ').next().unwrap_or_default().to_owned()))
            .collect();
        let stated: BTreeSet<_> = rule.severities.iter().map(|severity| severity.id().to_owned()).collect();
        assert_eq!(seen, stated, "{}", rule.code);
    }
}

/// What the cases are checked with: a day, so that waivers can have ended.
pub fn on_a_day() -> CheckOptions {
    CheckOptions { today: Some("2027-06-30".to_owned()), ..CheckOptions::default() }
}

pub fn cases(code: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(format!("{code}.txt"));
    let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{code} has no cases"));
    text.split("== ").skip(1).map(case).collect()
}

fn case(text: &str) -> Case {
    let (title, rest) = text.split_once('\n').expect("a case has lines");
    let (expected, sketch): (Vec<&str>, Vec<&str>) = rest.lines().partition(|line| line.starts_with("->"));
    let mut expected: Vec<_> = expected.iter().map(|line| line[2..].trim().to_owned()).collect();
    expected.sort();
    Case { title: title.to_owned(), sketch: sketch.join("\n"), expected }
}

fn found(model: &Model, code: &str) -> Vec<String> {
    let findings = check(model, &on_a_day());
    let mut lines: Vec<_> = findings.iter().filter(|finding| finding.code == code).map(line).collect();
    lines.sort();
    lines
}

fn line(finding: &Finding) -> String {
    let subject = finding.subject.as_ref().map_or("-", |id| id.as_str());
    let fixed = rules().iter().any(|rule| rule.code == finding.code && rule.nature.is_some());
    let nature = if fixed { "" } else { finding.nature.id() };
    let parts = [finding.severity.id(), nature, subject, &finding.key];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
