//! DEC01 no-decider: nobody decides the decision.
//!
//! A decision that everyone prepares and nobody takes is taken by whoever acts first, differently every time. DMN calls
//! the missing part the decision maker; it is the first of the four questions an operating model has to answer.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC01",
    name: "no-decider",
    heading: Heading::DecisionRights,
    severities: &[Severity::Error],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local {
        radius: 1,
        relations: &[RelationKind::Decides, RelationKind::AgreesTo, RelationKind::Recommends],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision routing "Lead routing"
role sales_ops "Sales Ops Lead"
sales_ops recommends routing
"#;

const RIGHT: &str = r#"
decision routing "Lead routing"
role sales_ops "Sales Ops Lead"
sales_ops decides routing
"#;

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    if reading.has_into(decision, RelationKind::Decides) {
        return;
    }
    let (recommends, agrees) = (RelationKind::Recommends, RelationKind::AgreesTo);
    let having_a_say = reading.into(decision, recommends).iter().chain(reading.into(decision, agrees));
    hits.push(Hit::on(decision, Severity::Error).links(having_a_say));
}

fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let having_a_say = [RelationKind::AccountableFor, RelationKind::Recommends, RelationKind::AgreesTo];
    let likely = having_a_say.iter().flat_map(|kind| case.reading.sources(decision, *kind));
    let ask = Ask::element_or_new("decider", &[ElementKind::Role, ElementKind::Forum]).likely(case.ids(likely));
    vec![Fix::asking("name-decider", ask).connect(CHOSEN, RelationKind::Decides, case.id(decision))]
}
