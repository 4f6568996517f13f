//! GOA01 goal-reaches-no-ambition: the goal leads to no ambition.
//!
//! A goal that contributes to nothing above it serves the one who has it. Many such goals, each reached, do not add up
//! to the ambition.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA01",
    name: "goal-reaches-no-ambition",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Goal],
    reads: Reads::Through {
        radius: 1,
        relations: &[RelationKind::ContributesTo, RelationKind::PartOf],
        elements: &[],
        there: &[ElementKind::Ambition],
        along: &[RelationKind::ContributesTo, RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
ambition lead "Market leader in mid-market"
goal leads "500 leads a month"
"#;

const RIGHT: &str = r#"
ambition lead "Market leader in mid-market"
goal leads "500 leads a month"
leads contributes_to lead
"#;

fn check(reading: &Reading<'_>, goal: At, hits: &mut Vec<Hit>) {
    let has_ambition = !reading.of_kind(ElementKind::Ambition).is_empty();
    if has_ambition && !notions::reaches_ambition(reading, goal) {
        let above = [RelationKind::ContributesTo, RelationKind::PartOf];
        let above = above.iter().flat_map(|kind| reading.out(goal, *kind));
        hits.push(Hit::on(goal, Severity::Warning).links(above));
    }
}

fn fixes(case: &Case<'_>, goal: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("ambition", &[ElementKind::Ambition]);
    vec![Fix::asking("name-ambition", ask).connect(case.id(goal), RelationKind::ContributesTo, CHOSEN)]
}
