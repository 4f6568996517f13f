//! AUT04 forecast-on-unowned-assumptions: a forecasting model rests on assumptions that nobody has stated or answers
//! for.
//!
//! A model hardens what it was given. An assumption inside it looks like a result, and is defended by its precision.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, Case, End, Fix, Given};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "AUT04",
    name: "forecast-on-unowned-assumptions",
    heading: Heading::Automation,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Automation],
    reads: Reads::Local { radius: 2, relations: &[RelationKind::Automates, RelationKind::AccountableFor] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
automation model "AI forecast" type=predictive purpose=forecasting
metric forecast "Quarter forecast" type=forecast definition="Expected bookings" counts="euro"
model automates forecast
"#;

const RIGHT: &str = r#"
automation model "AI forecast" type=predictive purpose=forecasting assumptions="Win rate as last year"
metric forecast "Quarter forecast" type=forecast definition="Expected bookings" counts="euro"
role cro "Chief Revenue Officer"
model automates forecast
cro accountable_for forecast
"#;

fn check(reading: &Reading<'_>, automation: At, hits: &mut Vec<Hit>) {
    let learns = matches!(reading.text(automation, "type"), "predictive" | "generative");
    if !learns || reading.text(automation, "purpose") != "forecasting" {
        return;
    }
    let unstated = notions::is_empty(reading.text(automation, "assumptions"));
    let lacks = |metric, attribute| notions::is_empty(reading.text(metric, attribute));
    let automated = reading.out(automation, RelationKind::Automates).iter();
    let unclear = automated.filter(|link| {
        let is_metric = reading.kind(link.other) == ElementKind::Metric;
        let is_stated = !lacks(link.other, "definition") && !lacks(link.other, "counts");
        is_metric && !(is_stated && reading.has_into(link.other, RelationKind::AccountableFor))
    });
    let unclear: Vec<_> = unclear.collect();
    if unstated || !unclear.is_empty() {
        let mut metrics: Vec<At> = unclear.iter().map(|link| link.other).collect();
        metrics.dedup();
        let hit = Hit::on(automation, Severity::Error).text("assumptions", if unstated { "missing" } else { "stated" });
        hits.push(hit.links(unclear).names("metrics", metrics));
    }
}

/// Everything that is missing, where at most one metric lacks something.
fn fixes(case: &Case<'_>, automation: At) -> Vec<Fix> {
    let reading = case.reading;
    let lacks = |at, attribute| notions::is_empty(reading.text(at, attribute));
    let mut fix = Fix::new("own-assumptions");
    let mut ask = |at: At, kind: &'static str, attribute: &'static str| {
        if lacks(at, attribute) {
            let answer = Given::Answered(fix.asks.len());
            fix = fix.clone().and_asking(Ask::value(kind, attribute)).set(case.id(at), attribute, answer);
        }
    };
    ask(automation, "automation", "assumptions");
    match case.evidence(ElementKind::Metric)[..] {
        [] => {}
        [metric] => {
            ask(metric, "metric", "definition");
            ask(metric, "metric", "counts");
            if !reading.has_into(metric, RelationKind::AccountableFor) {
                let owner = End::Chosen(fix.asks.len());
                let who = Ask::element_or_new("accountable", &[ElementKind::Role]);
                fix = fix.and_asking(who).connect(owner, RelationKind::AccountableFor, case.id(metric));
            }
        }
        _ => return Vec::new(),
    }
    vec![fix]
}
