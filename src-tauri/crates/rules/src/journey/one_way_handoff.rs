//! JRN07 one-way-handoff: what is handed over cannot come back.
//!
//! Not everything handed over is ready, and buyers change their minds. Without a way back it is dropped where it lies,
//! or returned in conversations nobody counts.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN07",
    name: "one-way-handoff",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
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
activity nurture "Lead nurturing"
activity qualify "Qualification"
handoff mql "MQL to sales"
marketing responsible_for nurture
sales responsible_for qualify
nurture flows_to mql
mql flows_to qualify
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
activity nurture "Lead nurturing"
activity qualify "Qualification"
handoff mql "MQL to sales" return_path="Recycled with a reason within five days"
marketing responsible_for nurture
sales responsible_for qualify
nurture flows_to mql
mql flows_to qualify
"#;

fn check(reading: &Reading<'_>, handoff: At, hits: &mut Vec<Hit>) {
    if !notions::is_empty(reading.text(handoff, "return_path")) || notions::flows_back(reading, handoff) {
        return;
    }
    let mut runs = notions::handoff_runs(reading, handoff).into_iter();
    let answered = |(u, v): (At, At)| notions::handoffs_from(reading, v, u).iter().any(|other| *other != handoff);
    if let Some((giver, taker)) = runs.find(|run| !answered(*run)) {
        let flows =
            reading.into(handoff, RelationKind::FlowsTo).iter().chain(reading.out(handoff, RelationKind::FlowsTo));
        let hit = Hit::on(handoff, Severity::Warning).links(flows).elements([giver, taker]);
        hits.push(hit.name("giver", giver).name("taker", taker));
    }
}

fn fixes(case: &Case<'_>, handoff: At) -> Vec<Fix> {
    vec![fix::state("state-return-path", case, handoff, &["return_path"])]
}
