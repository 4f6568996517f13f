//! WVR02 unused-waiver: a waiver waives nothing any more.
//!
//! What it was given for is gone: repaired, deleted, or recorded under another name. Left standing, it would cover the
//! same fault silently when it comes back.

use tragwerk_model::{Id, Nature, Severity};

use super::told;
use crate::fix::{Case, Fix};
use crate::{Check, CheckOptions, Fixes, Found, Heading, Hit, Reading, Reads, Rule, finding};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "WVR02",
    name: "unused-waiver",
    heading: Heading::Waivers,
    severities: &[Severity::Hint],
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
role cro "Chief Revenue Officer"
cro decides price
waiver w code=DEC01 subject=price severity=error reason="New head of sales in June" who="CRO"
"#;

const RIGHT: &str = r#"
decision price "Price list"
waiver w code=DEC01 subject=price severity=error reason="New head of sales in June" who="CRO"
"#;

fn check(reading: &Reading<'_>, found: &dyn Found, _: &CheckOptions, hits: &mut Vec<Hit>) {
    for waiver in reading.model().waivers() {
        let subject = Id::new(&waiver.subject);
        let subject = Some(&subject).filter(|_| !waiver.subject.is_empty());
        if !found.has(&finding::fingerprint(&waiver.code, subject, &waiver.key)) {
            hits.push(told(reading, waiver, Hit::overall(Severity::Hint)));
        }
    }
}

/// The waiver goes.
fn fixes(case: &Case<'_>) -> Vec<Fix> {
    vec![super::remove(case, Fix::safe("remove-waiver"))]
}
