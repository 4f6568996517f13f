//! GOA05 incentive-on-partial-goal: the incentive rewards a part, whatever becomes of the whole.
//!
//! People do what they are paid for. An incentive on a goal that serves only its own function turns the split between
//! functions into money, and no agreement between their heads holds against it.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::weight;
use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA05",
    name: "incentive-on-partial-goal",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Error, Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Incentive],
    reads: Reads::Through {
        radius: 2,
        relations: &[RelationKind::Rewards, RelationKind::Measures],
        elements: &[ElementKind::Goal],
        there: &[],
        along: &[RelationKind::ContributesTo, RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
incentive bonus "SDR bonus" type=bonus
goal meetings "40 meetings a month" scope=local
bonus rewards meetings
"#;

const RIGHT: &str = r#"
incentive bonus "SDR bonus" type=bonus
goal meetings "40 meetings a month" scope=local
goal wins "Win rate of 30 %" scope=shared
meetings contributes_to wins
bonus rewards meetings
"#;

/// A target with this weight or more outweighs the others.
const DOMINANT: f64 = 80.0;

fn check(reading: &Reading<'_>, incentive: At, hits: &mut Vec<Hit>) {
    let targets: Vec<At> = notions::targets_of(reading, incentive).collect();
    let names: BTreeSet<String> = targets.iter().map(|at| notions::folded(&reading.element(*at).name)).collect();
    let dominant = if names.len() == 1 { targets.clone() } else { outweighing(reading, incentive) };
    let found = partial(reading, &dominant).map(|severity| (severity, "dominant", dominant));
    let found = found.or_else(|| {
        let all_partial = names.len() > 1 && all_partial(reading, &targets);
        all_partial.then_some((Severity::Error, "all", targets))
    });
    if let Some((severity, reason, targets)) = found {
        let rewarding = reading.out(incentive, RelationKind::Rewards).iter();
        let rewarding = rewarding.filter(|link| targets.contains(&link.other));
        let goals = targets.iter().flat_map(|target| notions::goals_of_target(reading, *target));
        let hit = Hit::on(incentive, severity).links(rewarding).elements(goals.collect::<Vec<_>>());
        hits.push(hit.text("reason", reason).names("targets", targets));
    }
}

/// The targets with a weight of 80 or more; each relation by itself.
fn outweighing(reading: &Reading<'_>, incentive: At) -> Vec<At> {
    let rewards = reading.out(incentive, RelationKind::Rewards).iter();
    let weighty = rewards.filter(|link| weight(reading, link).is_some_and(|weight| weight >= DOMINANT));
    let mut targets: Vec<At> = weighty.map(|link| link.other).collect();
    targets.dedup();
    targets
}

/// Over the goals of all dominant targets taken together (there may be none), none is, or has above it, a goal of scope
/// shared: graver when one of these goals is of scope local.
fn partial(reading: &Reading<'_>, dominant: &[At]) -> Option<Severity> {
    let goals: Vec<At> = dominant.iter().flat_map(|target| notions::goals_of_target(reading, *target)).collect();
    if dominant.is_empty() || goals.iter().any(|goal| notions::is_shared(reading, *goal)) {
        return None;
    }
    let local = goals.iter().any(|goal| is_local(reading, *goal));
    Some(if local { Severity::Error } else { Severity::Warning })
}

/// Each target has goals, and every goal of every target is either of scope local with no goal of scope shared above
/// it, or reaches no ambition while some goal in the model does.
fn all_partial(reading: &Reading<'_>, targets: &[At]) -> bool {
    let some_reach = notions::some_goal_reaches_ambition(reading);
    let is_partial = |goal: &At| {
        let local = is_local(reading, *goal) && !notions::is_shared(reading, *goal);
        local || (some_reach && !notions::reaches_ambition(reading, *goal))
    };
    targets
        .iter()
        .map(|target| notions::goals_of_target(reading, *target))
        .all(|goals| !goals.is_empty() && goals.iter().all(is_partial))
}

fn is_local(reading: &Reading<'_>, goal: At) -> bool {
    reading.text(goal, "scope") == "local"
}

/// The goals behind it contribute to a shared goal, one that reaches an ambition where goals do.
fn fixes(case: &Case<'_>, incentive: At) -> Vec<Fix> {
    let reading = case.reading;
    let some_reach = notions::some_goal_reaches_ambition(reading);
    let goals = reading.of_kind(ElementKind::Goal).iter().copied();
    let shared = goals.filter(|goal| notions::is_shared(reading, *goal));
    let shared: Vec<At> = shared.filter(|goal| !some_reach || notions::reaches_ambition(reading, *goal)).collect();
    let targets = notions::targets_of(reading, incentive);
    let goals: BTreeSet<At> = targets.flat_map(|target| notions::goals_of_target(reading, target)).collect();
    let dominant = case.evidence(ElementKind::Goal);
    if shared.is_empty() || dominant.is_empty() {
        return Vec::new();
    }
    let ask = Ask::element("shared-goal", &[ElementKind::Goal]).among(case.ids(shared));
    let fix = Fix::asking("lead-to-shared", ask);
    vec![goals.into_iter().fold(fix, |fix, goal| fix.connect(case.id(goal), RelationKind::ContributesTo, CHOSEN))]
}
