//! JRN13 half-handoff: the handoff has only one side, or none.
//!
//! A handoff into which nothing flows, or that leads nowhere, is a wish: one function hands over and nobody receives, or
//! one waits for what nobody sends. What falls into it is lost without anyone noticing.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, End, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN13",
    name: "half-handoff",
    heading: Heading::Journey,
    severities: &[Severity::Error, Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Handoff],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::FlowsTo] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
handoff churn "Churn risk to customer success"
activity score "Health scoring"
score flows_to churn
"#;

const RIGHT: &str = r#"
handoff churn "Churn risk to customer success"
activity score "Health scoring"
activity save "Save play"
score flows_to churn
churn flows_to save
"#;

fn check(reading: &Reading<'_>, handoff: At, hits: &mut Vec<Hit>) {
    let (into, out) = (reading.into(handoff, RelationKind::FlowsTo), reading.out(handoff, RelationKind::FlowsTo));
    let (missing, severity) = match (into.is_empty(), out.is_empty()) {
        (false, false) => return,
        (true, true) => ("both", Severity::Error),
        (false, true) => ("receiver", Severity::Error),
        (true, false) => ("giver", Severity::Warning),
    };
    let neighbours =
        reading.sources(handoff, RelationKind::FlowsTo).chain(reading.targets(handoff, RelationKind::FlowsTo));
    let hit = Hit::on(handoff, severity).links(into.iter().chain(out)).text("missing", missing);
    hits.push(hit.names("neighbours", neighbours));
}

fn fixes(case: &Case<'_>, handoff: At) -> Vec<Fix> {
    let id = case.id(handoff);
    let ask = |what| Ask::element_or_new(what, &[ElementKind::Activity]);
    let mut fix = Fix::new("connect-handoff");
    if !case.reading.has_into(handoff, RelationKind::FlowsTo) {
        fix = fix.and_asking(ask("giver")).connect(CHOSEN, RelationKind::FlowsTo, id);
    }
    if !case.reading.has_out(handoff, RelationKind::FlowsTo) {
        let taker = End::Chosen(fix.asks.len());
        fix = fix.and_asking(ask("receiver")).connect(id, RelationKind::FlowsTo, taker);
    }
    vec![fix]
}
