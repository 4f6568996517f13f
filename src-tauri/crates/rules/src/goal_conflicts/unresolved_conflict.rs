//! GOA02 unresolved-conflict: no decision or policy settles the conflict.
//!
//! A conflict that is named is half the way; one that nobody settles is settled every day anew, by whoever has more
//! weight in the room. Where a rule for it is written down but nobody stands behind it, the question is who decided it.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA02",
    name: "unresolved-conflict",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Error, Severity::Hint],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Conflict],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::Resolves, RelationKind::Involves] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
conflict volume "Lead volume or lead quality" type=goal
goal leads "500 leads a month"
goal wins "Win rate of 30 %"
volume involves leads, wins
"#;

const RIGHT: &str = r#"
conflict volume "Lead volume or lead quality" type=goal trade_off="Quality first below 25 % win rate"
goal leads "500 leads a month"
goal wins "Win rate of 30 %"
decision mix "Lead mix of the quarter"
volume involves leads, wins
mix resolves volume
"#;

fn check(reading: &Reading<'_>, conflict: At, hits: &mut Vec<Hit>) {
    if reading.has_into(conflict, RelationKind::Resolves) {
        return;
    }
    let unsettled = notions::is_empty(reading.text(conflict, "trade_off"));
    let severity = if unsettled { Severity::Error } else { Severity::Hint };
    let involved = reading.targets(conflict, RelationKind::Involves);
    let involving = reading.out(conflict, RelationKind::Involves);
    hits.push(Hit::on(conflict, severity).links(involving).names("involved", involved));
}

fn fixes(case: &Case<'_>, conflict: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("resolution", &[ElementKind::Decision, ElementKind::Policy]);
    vec![Fix::asking("name-resolution", ask).connect(CHOSEN, RelationKind::Resolves, case.id(conflict))]
}
