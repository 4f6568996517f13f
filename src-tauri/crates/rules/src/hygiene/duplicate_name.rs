//! MOD02 duplicate-name: two elements of one kind have the same name.
//!
//! Either they are one and were captured twice, then half of the relations hang on each. Or they are two, then nobody in
//! the room knows which is meant. (For metrics see DAT04.)

use tragwerk_model::{ElementKind, Nature, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "MOD02",
    name: "duplicate-name",
    heading: Heading::Hygiene,
    severities: &[Severity::Hint],
    nature: Some(Nature::Flaw),
    subjects: ElementKind::ALL,
    reads: Reads::Keyed { by: &[] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
activity a "Outbound sequences"
activity b "Outbound  Sequences"
"#;

const RIGHT: &str = r#"
activity a "Outbound sequences EMEA"
activity b "Outbound sequences US"
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    for kind in ElementKind::ALL.iter().filter(|kind| **kind != ElementKind::Metric) {
        for same in notions::of_one_name(reading, reading.of_kind(*kind)) {
            hits.push(Hit::on(same[0], Severity::Hint).number("count", same.len()).elements(same));
        }
    }
}

/// The other of two gets a name of its own, or both become one.
fn fixes(case: &Case<'_>, first: At) -> Vec<Fix> {
    match case.evidence(case.reading.kind(first))[..] {
        [other] => vec![fix::tell_apart(case, other), fix::join(case, first, other)],
        _ => Vec::new(),
    }
}
