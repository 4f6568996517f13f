//! DAT09 metric-sprawl: the unit has many metrics for few decisions.
//!
//! Metrics multiply because each explains something, and none is ever dropped. Attention does not multiply with them:
//! what matters hides among what is merely true.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::{At, Check, Fixes, Heading, Hit, Parameter, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT09",
    name: "metric-sprawl",
    heading: Heading::DataLogic,
    severities: &[Severity::Hint],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Unit],
    reads: Reads::Global {
        elements: &[],
        there: &[ElementKind::Metric],
        relations: &[
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
            RelationKind::Decides,
            RelationKind::PartOf,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::None,
};

const WRONG: &str = r#"
unit marketing "Marketing"
metric m1, m2, m3, m4, m5, m6
marketing responsible_for m1, m2, m3, m4, m5, m6
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
role cmo "Chief Marketing Officer"
decision budget "Campaign budget"
decision channels "Channel mix"
metric m1, m2, m3, m4, m5, m6
marketing responsible_for m1, m2, m3, m4, m5, m6
cmo part_of marketing
cmo decides budget, channels
"#;

/// Fewer metrics than this are never many.
pub static MIN: Parameter = Parameter { code: "DAT09", name: "min", default: 6, least: 1, most: 10_000 };

/// As many metrics per decision are still not many.
pub static MAX_RATIO: Parameter = Parameter { code: "DAT09", name: "max_ratio", default: 5, least: 1, most: 1000 };

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let mut owned: BTreeMap<At, Vec<At>> = BTreeMap::new();
    for metric in reading.of_kind(ElementKind::Metric) {
        if let Some(unit) = notions::owner_unit(reading, *metric) {
            owned.entry(unit).or_default().push(*metric);
        }
    }
    let (min, max_ratio) = (reading.parameter(&MIN), reading.parameter(&MAX_RATIO));
    for (unit, metrics) in owned.into_iter().filter(|(_, metrics)| metrics.len() >= min) {
        let deciding = std::iter::once(unit).chain(notions::roles_of(reading, unit));
        let decisions: BTreeSet<At> = deciding.flat_map(|who| reading.targets(who, RelationKind::Decides)).collect();
        if metrics.len() > max_ratio * decisions.len().max(1) {
            let hit = Hit::on(unit, Severity::Hint).number("metrics", metrics.len());
            hits.push(hit.number("decisions", decisions.len()).elements(metrics).elements(decisions));
        }
    }
}
