//! DAT04 one-name-two-definitions: metrics of one name are defined differently.
//!
//! Marketing and sales report the same word and mean different things; both are right, and the meeting is about whose
//! number it is instead of what to do. One name has one definition, or there are two names.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{ElementKind, Nature, Severity};

use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT04",
    name: "one-name-two-definitions",
    heading: Heading::DataLogic,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Metric],
    reads: Reads::Keyed { by: "name" },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::None,
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
    let mut by_name: BTreeMap<String, Vec<At>> = BTreeMap::new();
    for metric in reading.of_kind(ElementKind::Metric) {
        by_name.entry(notions::folded(&reading.element(*metric).name)).or_default().push(*metric);
    }
    for metrics in by_name.into_values().filter(|metrics| metrics.len() > 1) {
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
