//! JRN09 handoff-without-shared-goal: two units hand over to each other and have no goal in common.
//!
//! The one is measured by how much it hands over, the other by what becomes of it. Without something both win or lose
//! by, the handoff is a border.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN09",
    name: "handoff-without-shared-goal",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Handoff],
    reads: Reads::Global {
        elements: &[
            ElementKind::Handoff,
            ElementKind::Activity,
            ElementKind::Unit,
            ElementKind::Role,
            ElementKind::Goal,
            ElementKind::Metric,
        ],
        relations: &[
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
    fixes: Fixes::None,
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
    let run = runs.find(|(u, v)| {
        let both = notions::has_stakes(reading, *u) && notions::has_stakes(reading, *v);
        both && !notions::share_a_stake(reading, *u, *v)
    });
    if let Some((giver, taker)) = run {
        let hit = Hit::on(handoff, Severity::Warning).elements([giver, taker]);
        hits.push(hit.name("giver", giver).name("taker", taker));
    }
}
