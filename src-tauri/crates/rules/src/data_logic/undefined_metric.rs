//! DAT02 undefined-metric: nobody has written down what the metric is, or what it counts.
//!
//! A number without a definition is read by everyone as they like, and agreement in a meeting is an accident. It weighs
//! most where a decision rests on it or pay depends on it. Where it is defined in words but neither a formula nor a unit
//! of count is given, it is a question only.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT02",
    name: "undefined-metric",
    heading: Heading::DataLogic,
    severities: &[Severity::Error, Severity::Warning, Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Metric],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::Informs, RelationKind::Rewards] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
metric velocity "Pipeline velocity"
decision capacity "Sales capacity"
velocity informs capacity
"#;

const RIGHT: &str = r#"
metric velocity "Pipeline velocity" definition="Value won per day" formula="won value / cycle days" counts="euro"
decision capacity "Sales capacity"
velocity informs capacity
"#;

fn check(reading: &Reading<'_>, metric: At, hits: &mut Vec<Hit>) {
    let lacks = |attribute| notions::is_empty(reading.text(metric, attribute));
    if !lacks("formula") {
        return;
    }
    let informed = reading.out(metric, RelationKind::Informs);
    let rewarding = reading.into(metric, RelationKind::Rewards);
    let severity = match (lacks("definition"), lacks("counts")) {
        (true, _) if informed.len() + rewarding.len() > 0 => Severity::Error,
        (true, _) => Severity::Warning,
        (false, true) => Severity::Hint,
        (false, false) => return,
    };
    let resting = reading.targets(metric, RelationKind::Informs).chain(reading.sources(metric, RelationKind::Rewards));
    hits.push(Hit::on(metric, severity).links(informed.iter().chain(rewarding)).names("resting", resting));
}

/// What is missing of definition and unit of count; or the formula, which says both.
fn fixes(case: &Case<'_>, metric: At) -> Vec<Fix> {
    let lacks = |attribute: &&str| notions::is_empty(case.reading.text(metric, attribute));
    let missing: Vec<&'static str> = ["definition", "counts"].into_iter().filter(lacks).collect();
    vec![fix::state("define-metric", case, metric, &missing), fix::state("give-formula", case, metric, &["formula"])]
}
