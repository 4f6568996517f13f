//! JRN09 handoff-without-shared-goal: two units hand over to each other and have no goal in common.
//!
//! The one is measured by how much it hands over, the other by what becomes of it. Without something both win or lose
//! by, the handoff is a border.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN09",
    name: "handoff-without-shared-goal",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Handoff],
    reads: Reads::Through {
        radius: 1,
        relations: &[],
        elements: &[ElementKind::Unit],
        there: &[],
        along: &[
            RelationKind::FlowsTo,
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
            RelationKind::PartOf,
            RelationKind::Pursues,
            RelationKind::ContributesTo,
            RelationKind::Measures,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
goal leads "500 leads a month"
goal wins "100 deals a quarter"
activity nurture "Lead nurturing"
activity qualify "Qualification"
handoff mql "MQL to sales"
marketing pursues leads
sales pursues wins
marketing responsible_for nurture
sales responsible_for qualify
nurture flows_to mql
mql flows_to qualify
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
goal leads "500 leads a month"
goal wins "100 deals a quarter"
activity nurture "Lead nurturing"
activity qualify "Qualification"
handoff mql "MQL to sales"
marketing pursues leads
sales pursues wins
leads contributes_to wins
marketing responsible_for nurture
sales responsible_for qualify
nurture flows_to mql
mql flows_to qualify
"#;

fn check(reading: &Reading<'_>, handoff: At, hits: &mut Vec<Hit>) {
    let mut runs = notions::handoff_runs(reading, handoff).into_iter();
    let run = runs.find(|run| is_apart(reading, *run));
    if let Some((giver, taker)) = run {
        let hit = Hit::on(handoff, Severity::Warning).elements([giver, taker]);
        hits.push(hit.name("giver", giver).name("taker", taker));
    }
}

/// Two units that both have stakes and share none.
fn is_apart(reading: &Reading<'_>, (u, v): notions::Pair) -> bool {
    let both = notions::has_stakes(reading, u) && notions::has_stakes(reading, v);
    both && !notions::share_a_stake(reading, u, v)
}

/// A goal for all between whom it runs without one.
fn fixes(case: &Case<'_>, handoff: At) -> Vec<Fix> {
    let apart = notions::handoff_runs(case.reading, handoff).into_iter().filter(|run| is_apart(case.reading, *run));
    let units: BTreeSet<At> = apart.flat_map(|(u, v)| [u, v]).collect();
    vec![fix::share_goal(case, &units.into_iter().collect::<Vec<At>>())]
}
