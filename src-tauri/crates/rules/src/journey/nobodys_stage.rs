//! JRN10 nobodys-stage: no segment and no buyer role travels the stage.
//!
//! A stage is seen from the buyer's side. Without saying who is in it, it easily becomes a status in one's own system.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN10",
    name: "nobodys-stage",
    heading: Heading::Journey,
    severities: &[Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::JourneyStage],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::Travels] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
journey_stage evaluation "Evaluation"
activity demo "Demos"
demo serves evaluation
"#;

const RIGHT: &str = r#"
journey_stage evaluation "Evaluation"
activity demo "Demos"
buyer_role champion "Champion" influence=champion
demo serves evaluation
champion travels evaluation
"#;

fn check(reading: &Reading<'_>, stage: At, hits: &mut Vec<Hit>) {
    if !reading.has_into(stage, RelationKind::Travels) {
        hits.push(Hit::on(stage, Severity::Hint));
    }
}

fn fixes(case: &Case<'_>, stage: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("traveller", &[ElementKind::Segment, ElementKind::BuyerRole]);
    vec![Fix::asking("name-traveller", ask).connect(CHOSEN, RelationKind::Travels, case.id(stage))]
}
