//! DAT08 forecast-without-assumptions: nobody has written down what the forecast assumes.
//!
//! A forecast is its assumptions. Unwritten, they cannot be wrong, only the future can; and the next forecast repeats
//! them.

use tragwerk_model::{ElementKind, Nature, Severity};

use super::is_forecast;
use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT08",
    name: "forecast-without-assumptions",
    heading: Heading::DataLogic,
    severities: &[Severity::Error],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Metric],
    reads: Reads::Local { radius: 0, relations: &[] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
metric forecast "Quarter forecast" type=forecast
"#;

const RIGHT: &str = r#"
metric forecast "Quarter forecast" type=forecast assumptions="Win rate as last year, no new competitor"
"#;

fn check(reading: &Reading<'_>, metric: At, hits: &mut Vec<Hit>) {
    if is_forecast(reading, metric) && notions::is_empty(reading.text(metric, "assumptions")) {
        hits.push(Hit::on(metric, Severity::Error));
    }
}

fn fixes(case: &Case<'_>, metric: At) -> Vec<Fix> {
    vec![fix::state("state-assumptions", case, metric, &["assumptions"])]
}
