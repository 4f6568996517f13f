//! JRN03 unserved-stage: no activity serves the stage.
//!
//! The buyer is there, and nobody does anything for them. Often someone is named for the stage and only the work is not
//! drawn; then it is a question only.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN03",
    name: "unserved-stage",
    heading: Heading::Journey,
    severities: &[Severity::Warning, Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::JourneyStage],
    reads: Reads::Local {
        radius: 1,
        relations: &[RelationKind::Serves, RelationKind::AccountableFor, RelationKind::ResponsibleFor],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
journey_stage onboarding "Onboarding"
segment mid "Mid-market"
mid travels onboarding
"#;

const RIGHT: &str = r#"
journey_stage onboarding "Onboarding"
segment mid "Mid-market"
activity kickoff "Kick-off calls"
mid travels onboarding
kickoff serves onboarding
"#;

fn check(reading: &Reading<'_>, stage: At, hits: &mut Vec<Hit>) {
    if notions::activities_serving(reading, stage).next().is_some() {
        return;
    }
    let named = reading.into(stage, RelationKind::AccountableFor).iter();
    let named: Vec<_> = named.chain(reading.into(stage, RelationKind::ResponsibleFor)).collect();
    let severity = if named.is_empty() { Severity::Warning } else { Severity::Hint };
    let mut who: Vec<At> = named.iter().map(|link| link.other).collect();
    who.sort_unstable();
    who.dedup();
    hits.push(Hit::on(stage, severity).links(named).names("named", who));
}

fn fixes(case: &Case<'_>, stage: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("activity", &[ElementKind::Activity]);
    vec![Fix::asking("name-activity", ask).connect(CHOSEN, RelationKind::Serves, case.id(stage))]
}
