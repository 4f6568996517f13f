//! MOD06 rests-on-legacy: something that is on its way out is still in use.
//!
//! Legacy is a promise that something will end. As long as others rest on it, it cannot, and nobody has said what takes
//! its place.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Value};

use crate::fix::{Ask, CHOSEN, Case, Fix, Step};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "MOD06",
    name: "rests-on-legacy",
    heading: Heading::Hygiene,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[
        ElementKind::Channel,
        ElementKind::Policy,
        ElementKind::Metric,
        ElementKind::DataObject,
        ElementKind::Incentive,
        ElementKind::Activity,
        ElementKind::Handoff,
        ElementKind::System,
        ElementKind::Automation,
    ],
    reads: Reads::Local { radius: 1, relations: RelationKind::ALL },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
system crm "Old CRM" status=legacy
data_object account "Account"
crm master_of account
"#;

const RIGHT: &str = r#"
system crm "Old CRM" status=legacy
system next "New CRM"
data_object account "Account"
next master_of account
crm reads account
"#;

/// What a thing in use does.
const DOES: [RelationKind; 7] = [
    RelationKind::Informs,
    RelationKind::BasisFor,
    RelationKind::Automates,
    RelationKind::MasterOf,
    RelationKind::RunsOn,
    RelationKind::Writes,
    RelationKind::Measures,
];

/// What is done with a thing in use.
const IS_DONE: [RelationKind; 8] = [
    RelationKind::Rewards,
    RelationKind::RunsOn,
    RelationKind::Reads,
    RelationKind::FlowsTo,
    RelationKind::Reviews,
    RelationKind::ComputedFrom,
    RelationKind::ReachedVia,
    RelationKind::Uses,
];

fn check(reading: &Reading<'_>, at: At, hits: &mut Vec<Hit>) {
    if reading.text(at, "status") != "legacy" {
        return;
    }
    let does = reading.all_out(at).iter().filter(|link| DOES.contains(&link.kind));
    let is_done = reading.all_into(at).iter().filter(|link| IS_DONE.contains(&link.kind));
    let uses: Vec<_> = does.chain(is_done).collect();
    if !uses.is_empty() {
        let mut resting: Vec<At> = uses.iter().map(|link| link.other).collect();
        resting.sort_unstable();
        resting.dedup();
        hits.push(Hit::on(at, Severity::Warning).links(uses).names("resting", resting));
    }
}

/// What uses it moves to what replaces it; or it stays.
fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    let (kind, id) = (case.reading.kind(at), case.id(at));
    let ask = Ask::element_or_new("replacement", &[kind]).but([id.clone()]);
    let uses = case.finding.evidence.iter().filter_map(|relation| case.reading.model().relation(relation.as_str()));
    let moved = uses.fold(Fix::asking("replace", ask), |fix, relation| {
        let (source, target) = (relation.source == *id, relation.target == *id);
        let (source, target) = (source.then_some(CHOSEN), target.then_some(CHOSEN));
        fix.step(Step::Reattach { relation: relation.id.clone(), source, target })
    });
    vec![moved, Fix::new("stays").set(id, "status", Value::from("current"))]
}
