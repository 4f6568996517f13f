//! AUT03 automated-decision-without-basis: the automation takes a decision for which no rule is stated.
//!
//! The machine decides by some rule in any case: the one that was in the data, or in the head of whoever set it up.
//! Nobody decided that one.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "AUT03",
    name: "automated-decision-without-basis",
    heading: Heading::Automation,
    severities: &[Severity::Error],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Automation],
    reads: Reads::Local { radius: 2, relations: &[RelationKind::Automates, RelationKind::BasisFor] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
automation router "Lead router" autonomy=acts
decision routing "Lead routing"
router automates routing
"#;

const RIGHT: &str = r#"
automation router "Lead router" autonomy=acts
decision routing "Lead routing"
policy rules "Routing rules" type=rule statement="By region, then by size"
router automates routing
rules basis_for routing
"#;

fn check(reading: &Reading<'_>, automation: At, hits: &mut Vec<Hit>) {
    let automated = reading.out(automation, RelationKind::Automates).iter();
    let unfounded = automated.filter(|link| {
        reading.kind(link.other) == ElementKind::Decision && !reading.has_into(link.other, RelationKind::BasisFor)
    });
    let unfounded: Vec<_> = unfounded.collect();
    if !unfounded.is_empty() {
        let mut decisions: Vec<At> = unfounded.iter().map(|link| link.other).collect();
        decisions.dedup();
        hits.push(Hit::on(automation, Severity::Error).links(unfounded).names("decisions", decisions));
    }
}

fn fixes(case: &Case<'_>, _: At) -> Vec<Fix> {
    let fix = Fix::asking("name-basis", Ask::element_or_new("policy", &[ElementKind::Policy]));
    let decisions = case.evidence(ElementKind::Decision).into_iter();
    vec![decisions.fold(fix, |fix, decision| fix.connect(CHOSEN, RelationKind::BasisFor, case.id(decision)))]
}
