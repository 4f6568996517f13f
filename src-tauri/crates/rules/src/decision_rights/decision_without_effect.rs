//! DEC06 decision-without-effect: the decision directs nothing, resolves nothing and informs no other decision.
//!
//! A decision is a structure only where something follows from it. One that directs nothing is a meeting: it is taken,
//! noted, and everyone goes on as before.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC06",
    name: "decision-without-effect",
    heading: Heading::DecisionRights,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local {
        radius: 1,
        relations: &[RelationKind::Directs, RelationKind::Resolves, RelationKind::Informs, RelationKind::Impacts],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision icp "Ideal customer profile"
metric wins "Win rate"
wins informs icp
icp impacts wins
"#;

const RIGHT: &str = r#"
decision icp "Ideal customer profile"
metric wins "Win rate"
segment mid "Mid-market"
wins informs icp
icp directs mid
"#;

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    let effects = [RelationKind::Directs, RelationKind::Resolves, RelationKind::Informs];
    if !effects.iter().any(|kind| reading.has_out(decision, *kind)) {
        let impacted = reading.out(decision, RelationKind::Impacts);
        hits.push(Hit::on(decision, Severity::Warning).links(impacted));
    }
}

fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let directed = [
        ElementKind::Activity,
        ElementKind::Handoff,
        ElementKind::Goal,
        ElementKind::Automation,
        ElementKind::Channel,
        ElementKind::Segment,
        ElementKind::Incentive,
        ElementKind::Policy,
    ];
    let (directed, conflict) = (Ask::element_or_new("directed", &directed), &[ElementKind::Conflict]);
    let conflict = Ask::element_or_new("conflict", conflict);
    vec![
        Fix::asking("name-directed", directed).connect(case.id(decision), RelationKind::Directs, CHOSEN),
        Fix::asking("name-conflict", conflict).connect(case.id(decision), RelationKind::Resolves, CHOSEN),
    ]
}
