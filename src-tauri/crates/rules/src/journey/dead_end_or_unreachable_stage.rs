//! JRN04 dead-end-or-unreachable-stage: nothing leads on from the stage, or nothing leads to it.
//!
//! A stage without a way out is where buyers get stuck without anyone expecting them elsewhere; one without a way in is
//! served for buyers who never come. Often only the position, entry or outcome, is not stated.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Value};

use crate::fix::{Ask, CHOSEN, Case, End, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN04",
    name: "dead-end-or-unreachable-stage",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::JourneyStage],
    reads: Reads::Through {
        radius: 1,
        relations: &[RelationKind::TransitionsTo],
        elements: &[],
        there: &[ElementKind::JourneyStage],
        along: &[],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
journey_stage aware "Awareness" position=entry
journey_stage buy "Purchase" position=outcome
journey_stage renew "Renewal"
aware transitions_to buy
buy transitions_to renew
"#;

const RIGHT: &str = r#"
journey_stage aware "Awareness" position=entry
journey_stage buy "Purchase" position=outcome
journey_stage renew "Renewal"
aware transitions_to buy
buy transitions_to renew
renew transitions_to buy type=back
"#;

fn check(reading: &Reading<'_>, stage: At, hits: &mut Vec<Hit>) {
    if reading.of_kind(ElementKind::JourneyStage).len() < 2 {
        return;
    }
    let position = reading.text(stage, "position");
    let stuck = position != "outcome" && reading.targets(stage, RelationKind::TransitionsTo).all(|next| next == stage);
    let lost = position != "entry" && reading.sources(stage, RelationKind::TransitionsTo).all(|last| last == stage);
    let reason = match (stuck, lost) {
        (false, false) => return,
        (true, true) => "both",
        (true, false) => "dead_end",
        (false, true) => "unreachable",
    };
    let transitions = reading.out(stage, RelationKind::TransitionsTo).iter();
    let transitions = transitions.chain(reading.into(stage, RelationKind::TransitionsTo));
    hits.push(Hit::on(stage, Severity::Warning).links(transitions).text("reason", reason));
}

/// The stage after it, before it, or both; or it is where the journey ends or begins.
fn fixes(case: &Case<'_>, stage: At) -> Vec<Fix> {
    let (reading, id) = (case.reading, case.id(stage));
    let position = reading.text(stage, "position");
    let is_alone = |mut ends: Box<dyn Iterator<Item = At> + '_>| ends.all(|end| end == stage);
    let stuck = position != "outcome" && is_alone(Box::new(reading.targets(stage, RelationKind::TransitionsTo)));
    let lost = position != "entry" && is_alone(Box::new(reading.sources(stage, RelationKind::TransitionsTo)));
    let ask = |what| Ask::element_or_new(what, &[ElementKind::JourneyStage]).but([id.clone()]);
    let mut joined = Fix::new("connect-stage");
    if stuck {
        joined = joined.and_asking(ask("next-stage")).connect(id, RelationKind::TransitionsTo, CHOSEN);
    }
    if lost {
        let before = End::Chosen(joined.asks.len());
        joined = joined.and_asking(ask("previous-stage")).connect(before, RelationKind::TransitionsTo, id);
    }
    let placed = match (stuck, lost) {
        (true, false) if position != "entry" => Some(("is-outcome", "outcome")),
        (false, true) if position != "outcome" => Some(("is-entry", "entry")),
        _ => None,
    };
    let placed = placed.map(|(fix, position)| Fix::new(fix).set(id, "position", Value::from(position)));
    [joined].into_iter().chain(placed).collect()
}
