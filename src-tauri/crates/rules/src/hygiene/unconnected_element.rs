//! MOD01 unconnected-element: no relation touches the element.
//!
//! Meaning lies in the relations: what stands alone neither carries nor needs anything. Usually it was captured in the
//! heat of the talk and not yet placed.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "MOD01",
    name: "unconnected-element",
    heading: Heading::Hygiene,
    severities: &[Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: ElementKind::ALL,
    reads: Reads::Local { radius: 0, relations: RelationKind::ALL },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
system crm "CRM"
data_object account "Account"
"#;

const RIGHT: &str = r#"
system crm "CRM"
data_object account "Account"
crm master_of account
"#;

fn check(reading: &Reading<'_>, at: At, hits: &mut Vec<Hit>) {
    if reading.degree(at) == 0 {
        hits.push(Hit::on(at, Severity::Hint));
    }
}

fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    vec![fix::delete(case, at)]
}
