//! DAT04 one-name-two-definitions: metrics of one name are defined differently.
//!
//! Marketing and sales report the same word and mean different things; both are right, and the meeting is about whose
//! number it is instead of what to do. One name has one definition, or there are two names.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, Severity};

use crate::fix::{self, Ask, Case, Fix, Given, Pick};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT04",
    name: "one-name-two-definitions",
    heading: Heading::DataLogic,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Metric],
    reads: Reads::Keyed { by: &["definition"] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
metric mql_m "MQL" definition="Lead above 60 points"
metric mql_s "MQL" definition="Lead that asked for a meeting"
"#;

const RIGHT: &str = r#"
metric mql_m "MQL" definition="Lead above 60 points"
metric mql_s "Meeting request" definition="Lead that asked for a meeting"
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    for metrics in notions::of_one_name(reading, reading.of_kind(ElementKind::Metric)) {
        let definitions: BTreeSet<String> = metrics
            .iter()
            .map(|at| notions::folded(reading.text(*at, "definition")))
            .filter(|d| !d.is_empty())
            .collect();
        if definitions.len() > 1 {
            let hit = Hit::on(metrics[0], Severity::Error).number("definitions", definitions.len());
            hits.push(hit.number("metrics", metrics.len()).elements(metrics));
        }
    }
}

/// One definition for all of that name, or a name of its own for the other of two.
fn fixes(case: &Case<'_>, metric: At) -> Vec<Fix> {
    let all: Vec<At> = std::iter::once(metric).chain(case.evidence(ElementKind::Metric)).collect();
    let mut said: Vec<&str> = Vec::new();
    for definition in all.iter().map(|at| case.reading.text(*at, "definition").trim()) {
        let is_new = said.iter().all(|known| notions::folded(known) != notions::folded(definition));
        if !definition.is_empty() && is_new {
            said.push(definition);
        }
    }
    let picks = said.iter().map(|text| Pick { id: (*text).to_owned(), name: (*text).to_owned() }).collect();
    let adopted = Fix::asking("adopt-definition", Ask::Pick { what: "definition", picks });
    let adopted = all.iter().fold(adopted, |fix, at| fix.set(case.id(*at), "definition", Given::Answered(0)));
    let renamed = match all[..] {
        [_, other] => Some(fix::tell_apart(case, other)),
        _ => None,
    };
    [adopted].into_iter().chain(renamed).collect()
}
