//! WVR01 expired-waiver: a waiver has passed its date.
//!
//! A waiver is a decision to live with something until a day. When the day has come the finding is back, and whoever
//! took the decision is asked again.

use tragwerk_model::{Nature, Severity};

use super::{applied::has_ended, told};
use crate::fix::{Case, Fix};
use crate::{Check, CheckOptions, Fixes, Found, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "WVR01",
    name: "expired-waiver",
    heading: Heading::Waivers,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[],
    reads: Reads::Waivers,
    wrong: WRONG,
    right: RIGHT,
    check: Check::Waivers(check),
    fixes: Fixes::Whole(fixes),
};

const WRONG: &str = r#"
decision price "Price list"
waiver w code=DEC01 subject=price severity=error reason="New head of sales in June" who="CRO" until=2020-06-30
"#;

const RIGHT: &str = r#"
decision price "Price list"
waiver w code=DEC01 subject=price severity=error reason="New head of sales in June" who="CRO" until=9999-06-30
"#;

fn check(reading: &Reading<'_>, _: &dyn Found, options: &CheckOptions, hits: &mut Vec<Hit>) {
    for waiver in reading.model().waivers().filter(|waiver| has_ended(waiver, options.today.as_deref())) {
        let hit = told(reading, waiver, Hit::overall(Severity::Warning));
        hits.push(hit.text("until", waiver.until.clone().unwrap_or_default()));
    }
}

/// The waiver goes.
fn fixes(case: &Case<'_>) -> Vec<Fix> {
    vec![super::remove(case, Fix::new("remove-waiver"))]
}
