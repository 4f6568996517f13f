//! DEC03 no-information: nothing informs the decision.
//!
//! Metrics exist so that somebody can decide better. A decision that no metric, data object or earlier decision informs
//! is taken by feeling, however many dashboards there are. DMN calls the missing part the information requirement.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC03",
    name: "no-information",
    heading: Heading::DecisionRights,
    severities: &[Severity::Error],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::Informs, RelationKind::Impacts] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision budget "Campaign budget shift"
metric cost "Cost per opportunity"
budget impacts cost
"#;

const RIGHT: &str = r#"
decision budget "Campaign budget shift"
metric cost "Cost per opportunity"
cost informs budget
"#;

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    if reading.has_into(decision, RelationKind::Informs) {
        return;
    }
    let impacted = reading.out(decision, RelationKind::Impacts);
    hits.push(Hit::on(decision, Severity::Error).links(impacted));
}

fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let kinds = [ElementKind::Metric, ElementKind::DataObject, ElementKind::Decision];
    let impacted = case.reading.targets(decision, RelationKind::Impacts);
    let ask = Ask::element_or_new("information", &kinds).but([case.id(decision).clone()]).likely(case.ids(impacted));
    vec![Fix::asking("name-information", ask).connect(CHOSEN, RelationKind::Informs, case.id(decision))]
}
