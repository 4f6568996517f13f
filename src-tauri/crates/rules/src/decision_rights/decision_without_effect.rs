//! DEC06 decision-without-effect: the decision directs nothing, resolves nothing and informs no other decision.
//!
//! A decision is a structure only where something follows from it. One that directs nothing is a meeting: it is taken,
//! noted, and everyone goes on as before.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::{At, Check, Heading, Hit, Reading, Reads, Rule};

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
        relations: &[RelationKind::Directs, RelationKind::Resolves, RelationKind::Informs],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
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
