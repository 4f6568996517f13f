//! DAT03 incompatible-metrics: two units measure the same thing and count differently.
//!
//! Each function has correct metrics; together they do not fit. As long as nobody has written down how one number
//! follows from the other, every meeting begins with whose number is right.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::{differ, owned_metrics};
use crate::fix::{self, Case, Fix};
use crate::notions::Pair;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT03",
    name: "incompatible-metrics",
    heading: Heading::DataLogic,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Metric],
    reads: Reads::Global {
        elements: &[ElementKind::Metric],
        there: &[],
        relations: &[
            RelationKind::Measures,
            RelationKind::ReconcilesWith,
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
            RelationKind::PartOf,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
goal pipeline "10 m pipeline"
metric sourced "Sourced pipeline" counts="opportunity"
metric booked "Booked pipeline" counts="euro"
marketing responsible_for sourced
sales responsible_for booked
sourced, booked measures pipeline
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
goal pipeline "10 m pipeline"
metric sourced "Sourced pipeline" counts="opportunity"
metric booked "Booked pipeline" counts="euro"
marketing responsible_for sourced
sales responsible_for booked
sourced, booked measures pipeline
sourced reconciles_with booked mapping="Opportunities times average deal"
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let mut clashes: BTreeMap<Pair, Vec<At>> = BTreeMap::new();
    for measured in reading.all().filter(|at| reading.into(*at, RelationKind::Measures).len() > 1) {
        let metrics = owned_metrics(reading, measured);
        let pairs = metrics.iter().enumerate().flat_map(|(i, a)| metrics[i + 1..].iter().map(move |b| (a, b)));
        let strangers = pairs.filter(|(a, b)| a.1 != b.1 && notions::are_distinct(reading, a.1, b.1));
        for ((a, _), (b, _)) in strangers.filter(|(a, b)| clash(reading, a.0, b.0)) {
            clashes.entry(notions::pair(*a, *b)).or_default().push(measured);
        }
    }
    for ((a, b), measured) in clashes {
        let hit = Hit::on(a, Severity::Error).keyed(reading.element(b).id.as_str()).elements([b]).name("other", b);
        let ways = [a, b].into_iter().flat_map(|at| reading.out(at, RelationKind::Measures));
        let ways: Vec<_> = ways.filter(|link| measured.contains(&link.other)).collect();
        hits.push(hit.links(ways).name("measured", measured[0]).text("differs", difference(reading, a, b)));
    }
}

fn clash(reading: &Reading<'_>, a: At, b: At) -> bool {
    (differ(reading, a, b, "counts") || differ(reading, a, b, "definition")) && !notions::are_reconciled(reading, a, b)
}

fn difference(reading: &Reading<'_>, a: At, b: At) -> &'static str {
    if differ(reading, a, b, "counts") { "counts" } else { "definition" }
}

fn fixes(case: &Case<'_>, metric: At) -> Vec<Fix> {
    case.other().map(|other| fix::reconcile(case, metric, other)).into_iter().collect()
}
