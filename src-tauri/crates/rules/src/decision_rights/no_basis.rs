//! DEC02 no-basis: no policy is basis for the decision.
//!
//! Without a stated principle, criterion or rule the same case is decided differently depending on who asks, and nobody
//! can say afterwards whether it was decided well. DMN calls the missing part the knowledge source.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC02",
    name: "no-basis",
    heading: Heading::DecisionRights,
    severities: &[Severity::Error],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::BasisFor] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision discount "Discount above 20 %"
role cro "Chief Revenue Officer"
cro decides discount
"#;

const RIGHT: &str = r#"
decision discount "Discount above 20 %"
role cro "Chief Revenue Officer"
policy floor "Price floor" type=rule statement="Never below cost plus 30 %"
cro decides discount
floor basis_for discount
"#;

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    if !reading.has_into(decision, RelationKind::BasisFor) {
        hits.push(Hit::on(decision, Severity::Error));
    }
}

fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("policy", &[ElementKind::Policy]);
    vec![Fix::asking("name-basis", ask).connect(CHOSEN, RelationKind::BasisFor, case.id(decision))]
}
