//! DAT07 reassuring-forecast: no decision is taken on the forecast.
//!
//! A forecast that changes no decision reassures instead of steering: it is produced, presented and explained
//! afterwards. Where a forum reviews it, something may well be decided on it: a question only.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::is_forecast;
use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT07",
    name: "reassuring-forecast",
    heading: Heading::DataLogic,
    severities: &[Severity::Error, Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Metric],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::Informs, RelationKind::Reviews] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
metric forecast "Quarter forecast" type=forecast assumptions="Win rate as last year"
activity reporting "Board reporting"
forecast measures reporting
"#;

const RIGHT: &str = r#"
metric forecast "Quarter forecast" type=forecast assumptions="Win rate as last year"
activity reporting "Board reporting"
decision hiring "Hiring plan"
forecast measures reporting
forecast informs hiring
"#;

fn check(reading: &Reading<'_>, metric: At, hits: &mut Vec<Hit>) {
    if !is_forecast(reading, metric) || reading.has_out(metric, RelationKind::Informs) {
        return;
    }
    let reviewing = reading.into(metric, RelationKind::Reviews);
    let severity = if reviewing.is_empty() { Severity::Error } else { Severity::Hint };
    let forums = reading.sources(metric, RelationKind::Reviews);
    hits.push(Hit::on(metric, severity).links(reviewing).names("forums", forums));
}

fn fixes(case: &Case<'_>, metric: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("decision", &[ElementKind::Decision]);
    vec![Fix::asking("name-decision", ask).connect(case.id(metric), RelationKind::Informs, CHOSEN)]
}
