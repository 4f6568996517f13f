//! AUT05 personalisation-without-clarity: messages are personalised without a rule for it, or without knowing for whom.
//!
//! Personalisation without clarity undermines the trust it is meant to build: the buyer sees that something is known,
//! and that it does not help.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, End, Fix, Given};
use crate::{At, Check, Fact, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "AUT05",
    name: "personalisation-without-clarity",
    heading: Heading::Automation,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Automation],
    reads: Reads::Local {
        radius: 3,
        relations: &[RelationKind::Governs, RelationKind::Automates, RelationKind::Serves],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
automation mails "Personalised mails" purpose=personalisation
activity nurture "Lead nurturing"
segment mid "Mid-market"
mails automates nurture
nurture serves mid
"#;

const RIGHT: &str = r#"
automation mails "Personalised mails" purpose=personalisation
activity nurture "Lead nurturing"
segment mid "Mid-market" icp="Software companies with own sales, 200 to 2,000 people"
policy data "What we use of what we know" type=principle
mails automates nurture
nurture serves mid
data governs mails
"#;

fn check(reading: &Reading<'_>, automation: At, hits: &mut Vec<Hit>) {
    if reading.text(automation, "purpose") != "personalisation" {
        return;
    }
    let mut governing = reading.sources(automation, RelationKind::Governs);
    let governed = governing.any(|at| reading.kind(at) == ElementKind::Policy);
    let mut served =
        reading.targets(automation, RelationKind::Automates).filter(|at| is(reading, *at, ElementKind::Activity));
    let aimed = served.any(|activity| {
        let mut segments = reading.targets(activity, RelationKind::Serves);
        segments.any(|at| is(reading, at, ElementKind::Segment) && !notions::is_empty(reading.text(at, "icp")))
    });
    let reason = match (governed, aimed) {
        (true, true) => return,
        (false, false) => "both",
        (false, true) => "rule",
        (true, false) => "aim",
    };
    let automated = reading.out(automation, RelationKind::Automates);
    hits.push(Hit::on(automation, Severity::Warning).links(automated).text("reason", reason));
}

fn is(reading: &Reading<'_>, at: At, kind: ElementKind) -> bool {
    reading.kind(at) == kind
}

/// A policy, a segment that an automated activity serves and its ideal customer: whatever is missing.
fn fixes(case: &Case<'_>, automation: At) -> Vec<Fix> {
    let reading = case.reading;
    let Some(Fact::Text(reason)) = case.finding.facts.get("reason") else { return Vec::new() };
    let mut fix = Fix::new("clarify");
    if reason != "aim" {
        let ask = Ask::element_or_new("policy", &[ElementKind::Policy]);
        fix = fix.and_asking(ask).connect(CHOSEN, RelationKind::Governs, case.id(automation));
    }
    if reason != "rule" {
        let automated = reading.targets(automation, RelationKind::Automates);
        let activities: Vec<At> = automated.filter(|at| is(reading, *at, ElementKind::Activity)).collect();
        if activities.is_empty() {
            return Vec::new();
        }
        let first = fix.asks.len();
        let serving = Ask::element("automated", &[ElementKind::Activity]).among(case.ids(activities));
        let segment = Ask::element_or_new("segment", &[ElementKind::Segment]);
        fix = fix.and_asking(serving).and_asking(segment).and_asking(Ask::value("segment", "icp"));
        fix = fix.connect(End::Chosen(first), RelationKind::Serves, End::Chosen(first + 1));
        fix = fix.set(End::Chosen(first + 1), "icp", Given::Answered(first + 2));
    }
    vec![fix]
}
