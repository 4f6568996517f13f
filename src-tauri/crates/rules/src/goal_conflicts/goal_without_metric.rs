//! GOA03 goal-without-metric: nothing measures the goal or a part of it.
//!
//! Whether the goal is reached is then a matter of opinion, and opinions differ most between those who share it.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::reading::reach;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA03",
    name: "goal-without-metric",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Goal],
    reads: Reads::Global {
        elements: &[],
        there: &[ElementKind::Goal],
        relations: &[RelationKind::Measures, RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
goal wins "Win in mid-market"
goal deals "100 deals"
deals part_of wins
"#;

const RIGHT: &str = r#"
goal wins "Win in mid-market"
goal deals "100 deals"
metric won "Deals won"
deals part_of wins
won measures deals
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let goals = reading.of_kind(ElementKind::Goal).iter().copied();
    let itself = goals.clone().filter(|goal| reading.has_into(*goal, RelationKind::Measures));
    let measured = reach(reading, itself, |at| reading.targets(at, RelationKind::PartOf));
    for goal in goals.filter(|goal| !measured.has(*goal)) {
        let parts = reading.into(goal, RelationKind::PartOf);
        hits.push(Hit::on(goal, Severity::Warning).links(parts));
    }
}

fn fixes(case: &Case<'_>, goal: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("metric", &[ElementKind::Metric]);
    vec![Fix::asking("name-metric", ask).connect(CHOSEN, RelationKind::Measures, case.id(goal))]
}
