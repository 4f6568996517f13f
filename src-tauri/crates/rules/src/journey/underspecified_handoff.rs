//! JRN06 underspecified-handoff: it is not stated when the handoff happens, what is accepted, or how soon.
//!
//! A handoff is a promise between two functions. Without a trigger nobody knows when it is due, without acceptance
//! criteria anything can be handed over and anything refused, without an agreed time it waits. The clean handover is a
//! fiction exactly where these are left to habit.

use tragwerk_model::{ElementKind, Nature, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN06",
    name: "underspecified-handoff",
    heading: Heading::Journey,
    severities: &[Severity::Error, Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Handoff],
    reads: Reads::Local { radius: 0, relations: &[] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
handoff mql "MQL to sales" trigger="Score reaches 60"
"#;

const RIGHT: &str = r#"
handoff mql "MQL to sales" trigger="Score reaches 60" acceptance_criteria="Company fits the ICP, need named" sla="24 h"
"#;

fn check(reading: &Reading<'_>, handoff: At, hits: &mut Vec<Hit>) {
    let lacks = |attribute| notions::is_empty(reading.text(handoff, attribute));
    let (trigger, acceptance, sla) = (lacks("trigger"), lacks("acceptance_criteria"), lacks("sla"));
    if !(trigger || acceptance || sla) {
        return;
    }
    let severity = if trigger || acceptance { Severity::Error } else { Severity::Warning };
    hits.push(Hit::on(handoff, severity).text("missing", missing(trigger, acceptance, sla)));
}

/// Which of the three are missing, as one word on which the texts choose.
fn missing(trigger: bool, acceptance: bool, sla: bool) -> &'static str {
    match (trigger, acceptance, sla) {
        (true, true, true) => "all",
        (true, true, false) => "trigger_acceptance",
        (true, false, true) => "trigger_sla",
        (false, true, true) => "acceptance_sla",
        (true, false, false) => "trigger",
        (false, true, false) => "acceptance",
        _ => "sla",
    }
}

fn fixes(case: &Case<'_>, handoff: At) -> Vec<Fix> {
    let lacks = |attribute: &&str| notions::is_empty(case.reading.text(handoff, attribute));
    let missing: Vec<&'static str> = ["trigger", "acceptance_criteria", "sla"].into_iter().filter(lacks).collect();
    vec![fix::state("specify-handoff", case, handoff, &missing)]
}
