//! DAT11 count-breaks-between-stages: from one stage to the next another unit counts something else.
//!
//! Persons become accounts, accounts become opportunities, and the conversion rate between them is a number about
//! nothing. It is the point at which marketing and sales can both be right and still not agree.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::{differ, owned_metrics};
use crate::fix::{self, Case, Fix};
use crate::journey::is_forward;
use crate::notions::Pair;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT11",
    name: "count-breaks-between-stages",
    heading: Heading::DataLogic,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Metric],
    reads: Reads::Global {
        elements: &[ElementKind::Metric],
        there: &[ElementKind::JourneyStage],
        relations: &[
            RelationKind::TransitionsTo,
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
journey_stage interest "Interest"
journey_stage evaluation "Evaluation"
metric leads "Leads" counts="person"
metric opps "Opportunities" counts="opportunity"
interest transitions_to evaluation
marketing responsible_for leads
sales responsible_for opps
leads measures interest
opps measures evaluation
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
journey_stage interest "Interest"
journey_stage evaluation "Evaluation"
metric leads "Leads" counts="person"
metric opps "Opportunities" counts="opportunity"
interest transitions_to evaluation
marketing responsible_for leads
sales responsible_for opps
leads measures interest
opps measures evaluation
leads reconciles_with opps mapping="Contacts joined to their account"
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let mut breaks: BTreeMap<Pair, (At, At)> = BTreeMap::new();
    for stage in reading.of_kind(ElementKind::JourneyStage) {
        let forward = reading.out(*stage, RelationKind::TransitionsTo).iter().filter(|link| is_forward(reading, link));
        let mut next: Vec<At> = forward.map(|link| link.other).filter(|next| next != stage).collect();
        next.dedup();
        let before = if next.is_empty() { Vec::new() } else { owned_metrics(reading, *stage) };
        for next in next {
            let after = owned_metrics(reading, next);
            let pairs = before.iter().flat_map(|a| after.iter().map(move |b| (a, b)));
            let strangers = pairs.filter(|(a, b)| a.1 != b.1 && notions::are_distinct(reading, a.1, b.1));
            for ((a, _), (b, _)) in strangers.filter(|(a, b)| breaks_between(reading, a.0, b.0)) {
                breaks.entry(notions::pair(*a, *b)).or_insert((*stage, next));
            }
        }
    }
    for ((a, b), (stage, next)) in breaks {
        let hit = Hit::on(a, Severity::Warning).keyed(reading.element(b).id.as_str()).elements([b, stage, next]);
        let hit = hit.name("other", b).name("stage", stage).name("next", next);
        let counts = |at| reading.text(at, "counts").trim();
        hits.push(hit.text("counts", counts(a)).text("other_counts", counts(b)));
    }
}

fn breaks_between(reading: &Reading<'_>, a: At, b: At) -> bool {
    differ(reading, a, b, "counts") && !notions::are_reconciled(reading, a, b)
}

fn fixes(case: &Case<'_>, metric: At) -> Vec<Fix> {
    case.other().map(|other| fix::reconcile(case, metric, other)).into_iter().collect()
}
