//! GOA09 two-targets-one-metric: one unit or role pursues two goals that set different targets for one metric.
//!
//! Only one of the two targets can be the one that counts in the end. Until it is said which, each side of the house
//! plans with the one it prefers.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, Case, Fix, Step};
use crate::notions::Pair;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA09",
    name: "two-targets-one-metric",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Unit, ElementKind::Role],
    reads: Reads::Local { radius: 2, relations: &[RelationKind::Pursues, RelationKind::Measures] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit sales "Sales"
goal plan "Plan 2027" target="10 m"
goal stretch "Stretch 2027" target="12 m"
metric bookings "Bookings"
sales pursues plan, stretch
bookings measures plan, stretch
"#;

const RIGHT: &str = r#"
unit sales "Sales"
goal plan "Plan 2027" target="10 m"
metric bookings "Bookings"
sales pursues plan
bookings measures plan
"#;

fn check(reading: &Reading<'_>, who: At, hits: &mut Vec<Hit>) {
    let mut by_metric: BTreeMap<At, Vec<At>> = BTreeMap::new();
    for goal in reading.targets(who, RelationKind::Pursues).filter(|goal| !target(reading, *goal).is_empty()) {
        for metric in notions::metrics_measuring(reading, goal) {
            by_metric.entry(metric).or_default().push(goal);
        }
    }
    let mut clashes: BTreeMap<Pair, Vec<At>> = BTreeMap::new();
    for (metric, goals) in &by_metric {
        let pairs = goals.iter().enumerate().flat_map(|(place, a)| goals[place + 1..].iter().map(move |b| (*a, *b)));
        for (a, b) in pairs.filter(|(a, b)| target(reading, *a) != target(reading, *b)) {
            clashes.entry((a, b)).or_default().push(*metric);
        }
    }
    for ((a, b), metrics) in clashes {
        let ids = [a, b].map(|at| reading.element(at).id.clone());
        let hit = Hit::on(who, Severity::Error).keyed(format!("{} {}", ids[0], ids[1])).elements([a, b]);
        let hit = hit.name("metric", metrics[0]).elements(metrics).name("one", a).name("other", b);
        let said = |goal| reading.text(goal, "target").trim();
        hits.push(hit.text("one_target", said(a)).text("other_target", said(b)));
    }
}

fn target(reading: &Reading<'_>, goal: At) -> String {
    notions::folded(reading.text(goal, "target"))
}

fn fixes(case: &Case<'_>, who: At) -> Vec<Fix> {
    let goals = case.evidence(ElementKind::Goal);
    let ask = Ask::element("keep", &[ElementKind::Goal]).among(case.ids(goals.iter().copied()));
    vec![goals.into_iter().fold(Fix::asking("keep-goal", ask), |fix, goal| {
        let picked = case.id(goal).to_string();
        let ops = case.cut(who, RelationKind::Pursues, goal);
        fix.step(Step::Unless { answers: vec![0], picked, ops })
    })]
}
