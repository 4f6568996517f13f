//! AUT01 automation-without-owner-in-the-loop: the automation acts by itself, and no role answers for it or no decision
//! directs it.
//!
//! What acts without anyone who answers for it cannot be stopped by anyone in particular. Who started it has often long
//! since moved on.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, End, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "AUT01",
    name: "automation-without-owner-in-the-loop",
    heading: Heading::Automation,
    severities: &[Severity::Error, Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Automation],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::AccountableFor, RelationKind::Directs] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
automation leadgen "Automated lead generation" autonomy=acts
unit marketing "Marketing"
marketing responsible_for leadgen
"#;

const RIGHT: &str = r#"
automation leadgen "Automated lead generation" autonomy=acts
role ops "Marketing Operations"
decision limits "Limits of automated outreach"
ops accountable_for leadgen
limits directs leadgen
"#;

fn check(reading: &Reading<'_>, automation: At, hits: &mut Vec<Hit>) {
    if reading.text(automation, "autonomy") != "acts" {
        return;
    }
    let mut owners = notions::accountables(reading, automation).filter(|who| reading.kind(*who) == ElementKind::Role);
    let owned = owners.next().is_some();
    let directed = reading.has_into(automation, RelationKind::Directs);
    if owned && directed {
        return;
    }
    let severity = if owned { Severity::Hint } else { Severity::Error };
    let around = reading.into(automation, RelationKind::AccountableFor).iter();
    let around = around.chain(reading.into(automation, RelationKind::Directs));
    let directed = if directed { "yes" } else { "no" };
    hits.push(Hit::on(automation, severity).links(around).text("directed", directed));
}

/// A role that answers for it, a decision that limits it, or both: whatever is missing.
fn fixes(case: &Case<'_>, automation: At) -> Vec<Fix> {
    let (reading, id) = (case.reading, case.id(automation));
    let mut owners = notions::accountables(reading, automation).filter(|who| reading.kind(*who) == ElementKind::Role);
    let mut fix = Fix::new("close-loop");
    if owners.next().is_none() {
        let ask = Ask::element_or_new("accountable", &[ElementKind::Role]);
        fix = fix.and_asking(ask).connect(CHOSEN, RelationKind::AccountableFor, id);
    }
    if !reading.has_into(automation, RelationKind::Directs) {
        let decision = End::Chosen(fix.asks.len());
        let ask = Ask::element_or_new("decision", &[ElementKind::Decision]);
        fix = fix.and_asking(ask).connect(decision, RelationKind::Directs, id);
    }
    vec![fix]
}
