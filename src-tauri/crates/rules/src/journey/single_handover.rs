//! JRN02 single-handover: along the whole journey responsibility changes at one single point, and nothing holds the two
//! sides together.
//!
//! The one clean handover is a fiction: buyers come back, and what was agreed before is needed after. Where everything
//! hangs on one point without a shared goal, a common forum or a way back, the split is built into the journey.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::is_forward;
use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN02",
    name: "single-handover",
    heading: Heading::Journey,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::JourneyStage],
    reads: Reads::Global {
        elements: &[ElementKind::Handoff],
        there: &[ElementKind::JourneyStage],
        relations: &[
            RelationKind::TransitionsTo,
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
            RelationKind::PartOf,
            RelationKind::Pursues,
            RelationKind::ContributesTo,
            RelationKind::Measures,
            RelationKind::MemberOf,
            RelationKind::FlowsTo,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
journey_stage aware "Awareness" position=entry
journey_stage consider "Consideration"
journey_stage buy "Purchase" position=outcome
marketing responsible_for aware, consider
sales responsible_for buy
aware transitions_to consider
consider transitions_to buy
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
forum pipeline "Pipeline meeting" cadence=weekly
journey_stage aware "Awareness" position=entry
journey_stage consider "Consideration"
journey_stage buy "Purchase" position=outcome
marketing responsible_for aware, consider
sales responsible_for buy
marketing, sales member_of pipeline
aware transitions_to consider
consider transitions_to buy
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let steps = forward_steps(reading);
    let ends = steps.iter().flat_map(|(stage, next)| [*stage, *next]);
    if ends.clone().any(|stage| notions::owner_units(reading, stage).len() > 1) {
        return;
    }
    let changes = steps.iter().filter_map(|(stage, next)| {
        let (u, v) = (notions::owner_unit(reading, *stage)?, notions::owner_unit(reading, *next)?);
        notions::are_distinct(reading, u, v).then_some((*stage, *next, u, v))
    });
    if let [(stage, next, u, v)] = changes.collect::<Vec<_>>()[..]
        && !is_held_together(reading, u, v)
    {
        let hit = Hit::on(stage, Severity::Error).elements([next, u, v]).name("next", next);
        hits.push(hit.name("giver", u).name("taker", v));
    }
}

/// The pairs of stages that forward transitions lead from and to.
fn forward_steps(reading: &Reading<'_>) -> Vec<(At, At)> {
    let stages = reading.of_kind(ElementKind::JourneyStage).iter();
    let steps = stages.flat_map(|stage| {
        let forward = reading.out(*stage, RelationKind::TransitionsTo).iter().filter(|link| is_forward(reading, link));
        forward.map(move |link| (*stage, link.other))
    });
    let mut steps: Vec<_> = steps.collect();
    steps.dedup();
    steps
}

/// A shared stake, a common forum, or a handoff between them with acceptance criteria and a return path.
fn is_held_together(reading: &Reading<'_>, u: At, v: At) -> bool {
    let handoffs = notions::handoffs_from(reading, u, v).iter().chain(notions::handoffs_from(reading, v, u));
    let is_stated = |at: &At, attribute| !notions::is_empty(reading.text(*at, attribute));
    let mut sound = handoffs.filter(|at| is_stated(at, "acceptance_criteria") && is_stated(at, "return_path"));
    notions::share_a_stake(reading, u, v) || notions::have_common_forum(reading, u, v) || sound.next().is_some()
}

/// A goal or a forum for the two units between which it changes.
fn fixes(case: &Case<'_>, _: At) -> Vec<Fix> {
    let units = case.evidence(ElementKind::Unit);
    vec![fix::share_goal(case, &units), fix::meet_in_forum(case, &units)]
}
