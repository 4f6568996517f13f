//! GOA06 incentives-pull-apart: two units are paid for the two sides of a conflict that nobody has settled.
//!
//! The conflict is then not between opinions but between pay cheques. Whoever gives way pays for it personally, so
//! nobody does.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::units_of_incentive;
use crate::fix::{self, Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA06",
    name: "incentives-pull-apart",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Conflict],
    reads: Reads::Through {
        radius: 1,
        relations: &[],
        elements: &[ElementKind::Goal, ElementKind::Incentive],
        there: &[],
        along: &[
            RelationKind::Involves,
            RelationKind::Resolves,
            RelationKind::Rewards,
            RelationKind::Measures,
            RelationKind::AppliesTo,
            RelationKind::PartOf,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
conflict volume "Lead volume or lead quality" type=goal
goal leads "500 leads a month"
goal wins "Win rate of 30 %"
unit marketing "Marketing"
unit sales "Sales"
incentive m "Marketing bonus"
incentive s "Sales commission"
volume involves leads, wins
m rewards leads
s rewards wins
m applies_to marketing
s applies_to sales
"#;

const RIGHT: &str = r#"
conflict volume "Lead volume or lead quality" type=goal trade_off="Quality first below 25 % win rate"
goal leads "500 leads a month"
goal wins "Win rate of 30 %"
unit marketing "Marketing"
unit sales "Sales"
incentive m "Marketing bonus"
incentive s "Sales commission"
volume involves leads, wins
m rewards leads
s rewards wins
m applies_to marketing
s applies_to sales
"#;

fn check(reading: &Reading<'_>, conflict: At, hits: &mut Vec<Hit>) {
    let settled = !notions::is_empty(reading.text(conflict, "trade_off"));
    if settled || reading.has_into(conflict, RelationKind::Resolves) {
        return;
    }
    let rewarded: Vec<(At, BTreeSet<At>)> = rewarded_goals(reading, conflict).into_iter().collect();
    for (place, (a, a_goals)) in rewarded.iter().enumerate() {
        for (b, b_goals) in &rewarded[place + 1..] {
            let two_goals = a_goals.union(b_goals).nth(1).is_some();
            if two_goals && apply_to_distinct(reading, *a, *b) {
                let ids = [*a, *b].map(|at| reading.element(at).id.clone());
                let hit = Hit::on(conflict, Severity::Error).keyed(format!("{} {}", ids[0], ids[1]));
                let goals: Vec<At> = a_goals.union(b_goals).copied().collect();
                let hit = hit.elements([*a, *b]).elements(goals.iter().copied()).names("goals", goals);
                hits.push(hit.name("one", *a).name("other", *b));
            }
        }
    }
}

/// The goals a conflict involves, by the incentive that rewards them, directly or through a metric measuring them.
fn rewarded_goals(reading: &Reading<'_>, conflict: At) -> BTreeMap<At, BTreeSet<At>> {
    let mut rewarded: BTreeMap<At, BTreeSet<At>> = BTreeMap::new();
    let involved = reading.targets(conflict, RelationKind::Involves);
    for goal in involved.filter(|at| reading.kind(*at) == ElementKind::Goal) {
        let targets = std::iter::once(goal).chain(notions::metrics_measuring(reading, goal));
        for incentive in targets.flat_map(|target| reading.sources(target, RelationKind::Rewards)) {
            rewarded.entry(incentive).or_default().insert(goal);
        }
    }
    rewarded
}

fn apply_to_distinct(reading: &Reading<'_>, a: At, b: At) -> bool {
    let others = units_of_incentive(reading, b);
    units_of_incentive(reading, a).iter().any(|u| others.iter().any(|v| notions::are_distinct(reading, *u, *v)))
}

fn fixes(case: &Case<'_>, conflict: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("resolution", &[ElementKind::Decision, ElementKind::Policy]);
    vec![
        fix::state("state-trade-off", case, conflict, &["trade_off"]),
        Fix::asking("name-resolution", ask).connect(CHOSEN, RelationKind::Resolves, case.id(conflict)),
    ]
}
