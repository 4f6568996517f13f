//! OWN01 no-accountable: nobody is accountable for the element.
//!
//! What nobody answers for is nobody's when it goes wrong: responsibility stays diffuse, and everyone can be right while
//! the whole fails. It weighs most where things pass between functions: handoffs, automations and conflicts. Where
//! exactly one is responsible anyway, it is a question only.

use tragwerk_model::{ElementKind as K, Nature, RelationKind, Severity};

use super::{ANSWERED_FOR, split_responsibility};
use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "OWN01",
    name: "no-accountable",
    heading: Heading::Ownership,
    severities: &[Severity::Error, Severity::Warning, Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: ANSWERED_FOR,
    reads: Reads::Local {
        radius: 2,
        relations: &[RelationKind::AccountableFor, RelationKind::ResponsibleFor, RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
handoff mql "MQL to sales"
role revops "Head of Revenue Operations"
revops consulted_on mql
"#;

const RIGHT: &str = r#"
handoff mql "MQL to sales"
role revops "Head of Revenue Operations"
revops accountable_for mql
"#;

fn check(reading: &Reading<'_>, at: At, hits: &mut Vec<Hit>) {
    if reading.has_into(at, RelationKind::AccountableFor) || split_responsibility::is_split(reading, at) {
        return;
    }
    let doing = reading.into(at, RelationKind::ResponsibleFor);
    let who = notions::responsibles(reading, at);
    hits.push(Hit::on(at, severity(reading, at)).links(doing).names("responsibles", who));
}

fn severity(reading: &Reading<'_>, at: At) -> Severity {
    let single = notions::responsibles(reading, at).count() == 1;
    if single || split_responsibility::unconditional(reading, at).len() == 1 {
        return Severity::Hint;
    }
    match reading.kind(at) {
        K::Handoff | K::Automation | K::Conflict => Severity::Error,
        K::DataObject | K::System => Severity::Hint,
        _ => Severity::Warning,
    }
}

/// Where one carries it out anyway, that one may be meant; else a role is named.
fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    let doing: Vec<At> = notions::responsibles(case.reading, at).collect();
    let free = split_responsibility::unconditional(case.reading, at);
    let single = [&doing, &free].into_iter().find(|who| who.len() == 1).map(|who| who[0]);
    let meant = single.map(|who| fix::answers_as_well(case, who, at));
    meant.into_iter().chain([fix::name_accountable(case, at, doing)]).collect()
}
