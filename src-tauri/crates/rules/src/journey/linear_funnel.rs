//! JRN01 linear-funnel: the journey runs one way, from the first stage to the last.
//!
//! Buyers move back and forth, compare, pause, switch channels and come back later. A funnel drawn as one line has no
//! place for them, so nobody is there when they do: what was a pause is booked as lost, and what returns as new.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Value};

use super::is_forward;
use crate::fix::{Ask, CHOSEN, Case, Fix, Given, SECOND, Step};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN01",
    name: "linear-funnel",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::JourneyStage],
    reads: Reads::Global { elements: &[], there: &[], relations: &[RelationKind::TransitionsTo] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
journey_stage aware "Awareness" position=entry
journey_stage consider "Consideration"
journey_stage buy "Purchase" position=outcome
aware transitions_to consider
consider transitions_to buy
"#;

const RIGHT: &str = r#"
journey_stage aware "Awareness" position=entry
journey_stage consider "Consideration"
journey_stage buy "Purchase" position=outcome
aware transitions_to consider
consider transitions_to buy
consider transitions_to aware type=back
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    for stages in notions::stage_groups(reading).into_iter().filter(|stages| stages.len() > 2) {
        if let Some(first) = start_of_line(reading, &stages) {
            let last = stages.iter().find(|stage| !reading.has_out(**stage, RelationKind::TransitionsTo));
            let hit = Hit::on(first, Severity::Warning).number("stages", stages.len());
            let hit = last.iter().fold(hit, |hit, last| hit.name("last", **last));
            let transitions = stages.iter().flat_map(|stage| reading.out(*stage, RelationKind::TransitionsTo));
            hits.push(hit.links(transitions));
        }
    }
}

/// The first stage of a connected group whose transitions are all forward and form one simple path.
fn start_of_line(reading: &Reading<'_>, stages: &[At]) -> Option<At> {
    let mut pairs = BTreeSet::new();
    let mut entered = BTreeSet::new();
    for stage in stages {
        for transition in reading.out(*stage, RelationKind::TransitionsTo) {
            if transition.other == *stage || !is_forward(reading, transition) {
                return None;
            }
            // A second way into a stage, or a second way out of this one, is no path.
            if pairs.insert((*stage, transition.other)) && !entered.insert(transition.other) {
                return None;
            }
        }
        if reading.targets(*stage, RelationKind::TransitionsTo).nth(1).is_some() {
            return None;
        }
    }
    // Connected, at most one way in and out of each: a path unless it runs in a circle.
    stages.iter().copied().find(|stage| !entered.contains(stage))
}

/// A way back from one of its stages to another.
fn fixes(case: &Case<'_>, first: At) -> Vec<Fix> {
    let stages: Vec<At> = std::iter::once(first).chain(case.evidence(ElementKind::JourneyStage)).collect();
    let ask = |what| Ask::element(what, &[ElementKind::JourneyStage]).among(case.ids(stages.iter().copied()));
    let fix = Fix::asking("add-way-back", ask("stage-from")).and_asking(ask("stage-back"));
    let attribute = Some(("type", Given::Is(Value::from("back"))));
    let kind = RelationKind::TransitionsTo;
    vec![fix.step(Step::Connect { source: CHOSEN, kind, target: SECOND, attribute })]
}
