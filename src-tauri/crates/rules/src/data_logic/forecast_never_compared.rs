//! DAT12 forecast-never-compared: it is not stated which metric shows whether the forecast came true.
//!
//! A forecast that is never held against what happened cannot get better. It needs the actual value it speaks about, and
//! someone who looks at the difference.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::is_forecast;
use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT12",
    name: "forecast-never-compared",
    heading: Heading::DataLogic,
    severities: &[Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Metric],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::Forecasts] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
metric forecast "Quarter forecast" type=forecast assumptions="Win rate as last year"
"#;

const RIGHT: &str = r#"
metric forecast "Quarter forecast" type=forecast assumptions="Win rate as last year"
metric booked "Bookings" type=outcome
forecast forecasts booked
"#;

fn check(reading: &Reading<'_>, metric: At, hits: &mut Vec<Hit>) {
    if is_forecast(reading, metric) && !reading.has_out(metric, RelationKind::Forecasts) {
        hits.push(Hit::on(metric, Severity::Hint));
    }
}

fn fixes(case: &Case<'_>, metric: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("metric", &[ElementKind::Metric]).but([case.id(metric).clone()]);
    vec![Fix::asking("name-actual", ask).connect(case.id(metric), RelationKind::Forecasts, CHOSEN)]
}
