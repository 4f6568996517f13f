//! MOD06 rests-on-legacy: something that is on its way out is still in use.
//!
//! Legacy is a promise that something will end. As long as others rest on it, it cannot, and nobody has said what takes
//! its place.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

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
    reads: Reads::Local {
        radius: 1,
        relations: &[
            RelationKind::Informs,
            RelationKind::BasisFor,
            RelationKind::Automates,
            RelationKind::MasterOf,
            RelationKind::RunsOn,
            RelationKind::Writes,
            RelationKind::Measures,
            RelationKind::Rewards,
            RelationKind::Reads,
            RelationKind::FlowsTo,
            RelationKind::Reviews,
            RelationKind::ComputedFrom,
            RelationKind::ReachedVia,
            RelationKind::Uses,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::None,
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
    let does = DOES.iter().flat_map(|kind| reading.out(at, *kind));
    let uses: Vec<_> = does.chain(IS_DONE.iter().flat_map(|kind| reading.into(at, *kind))).collect();
    if !uses.is_empty() {
        let mut resting: Vec<At> = uses.iter().map(|link| link.other).collect();
        resting.sort_unstable();
        resting.dedup();
        hits.push(Hit::on(at, Severity::Warning).links(uses).names("resting", resting));
    }
}
