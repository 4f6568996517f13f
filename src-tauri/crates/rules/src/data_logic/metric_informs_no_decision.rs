//! DAT01 metric-informs-no-decision: no decision is taken on the metric, directly or through another metric.
//!
//! Every function has correct metrics that describe states; few enable a decision. A metric that changes nothing costs
//! attention and gives the feeling of control. Where a forum reviews it, someone may well decide on it: a question only.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT01",
    name: "metric-informs-no-decision",
    heading: Heading::DataLogic,
    severities: &[Severity::Warning, Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Metric],
    reads: Reads::Through {
        radius: 1,
        relations: &[RelationKind::Informs, RelationKind::ComputedFrom, RelationKind::Reviews],
        elements: &[],
        there: &[],
        along: &[RelationKind::Informs, RelationKind::ComputedFrom],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
metric mql "MQL volume" definition="Leads above 60 points"
activity ads "Paid campaigns"
mql measures ads
"#;

const RIGHT: &str = r#"
metric mql "MQL volume" definition="Leads above 60 points"
activity ads "Paid campaigns"
decision budget "Campaign budget shift"
mql measures ads
mql informs budget
"#;

fn check(reading: &Reading<'_>, metric: At, hits: &mut Vec<Hit>) {
    if notions::reaches_decision(reading, metric) {
        return;
    }
    let forums = reading.sources(metric, RelationKind::Reviews);
    let severity = if reading.has_into(metric, RelationKind::Reviews) { Severity::Hint } else { Severity::Warning };
    let reviewing = reading.into(metric, RelationKind::Reviews).iter();
    let computed = reading.into(metric, RelationKind::ComputedFrom);
    hits.push(Hit::on(metric, severity).links(reviewing.chain(computed)).names("forums", forums));
}

fn fixes(case: &Case<'_>, metric: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("decision", &[ElementKind::Decision]);
    let named = Fix::asking("name-decision", ask).connect(case.id(metric), RelationKind::Informs, CHOSEN);
    vec![named, fix::delete(case, metric)]
}
