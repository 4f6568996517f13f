//! STR10 no-ambition: there are goals and no ambition above them.
//!
//! Goals without an ambition are compared by size and urgency, never by what they are for. Whether they add up cannot
//! even be asked.

use tragwerk_model::{ElementKind, Nature, Severity};

use crate::fix::{Ask, Case, Fix};
use crate::{Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR10",
    name: "no-ambition",
    heading: Heading::Structure,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[],
    reads: Reads::Global { elements: &[], there: &[ElementKind::Goal, ElementKind::Ambition], relations: &[] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::Whole(fixes),
};

const WRONG: &str = r#"
goal leads "500 leads a month"
goal wins "100 deals a quarter"
"#;

const RIGHT: &str = r#"
ambition lead "Market leader in mid-market"
goal leads "500 leads a month"
goal wins "100 deals a quarter"
leads contributes_to lead
wins contributes_to lead
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let goals = reading.of_kind(ElementKind::Goal);
    if !goals.is_empty() && reading.of_kind(ElementKind::Ambition).is_empty() {
        let hit = Hit::overall(Severity::Warning).elements(goals.iter().copied());
        hits.push(hit.number("goals", goals.len()));
    }
}

fn fixes(_: &Case<'_>) -> Vec<Fix> {
    vec![Fix::asking("write-ambition", Ask::element_or_new("what", &[ElementKind::Ambition]).among([]))]
}
