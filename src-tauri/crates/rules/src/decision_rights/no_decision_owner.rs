//! DEC04 no-decision-owner: nobody is accountable for the decision.
//!
//! Who decides and who answers for the consequences need not be the same; but where nobody answers, a decision that
//! turned out badly is nobody's and is not taken again. With exactly one decider it is a question only: the decider may
//! well be meant. DMN calls the missing part the decision owner.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC04",
    name: "no-decision-owner",
    heading: Heading::DecisionRights,
    severities: &[Severity::Error, Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::AccountableFor, RelationKind::Decides] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision entry "Market entry"
forum board "GTM Board"
board decides entry
"#;

const RIGHT: &str = r#"
decision entry "Market entry"
forum board "GTM Board"
role ceo "Chief Executive"
board decides entry
ceo accountable_for entry
"#;

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    if reading.has_into(decision, RelationKind::AccountableFor) {
        return;
    }
    let single = notions::deciders(reading, decision).count() == 1;
    let severity = if single { Severity::Hint } else { Severity::Error };
    let deciding = reading.into(decision, RelationKind::Decides);
    let who = reading.sources(decision, RelationKind::Decides);
    hits.push(Hit::on(decision, severity).links(deciding).names("deciders", who));
}

/// With one decider, that one may be meant.
fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let deciders: Vec<At> = notions::deciders(case.reading, decision).collect();
    let single = deciders.first().filter(|_| deciders.len() == 1);
    let meant = single.map(|who| fix::answers_as_well(case, *who, decision));
    let roles = deciders.iter().copied().filter(|who| case.reading.kind(*who) == ElementKind::Role);
    meant.into_iter().chain([fix::name_accountable(case, decision, roles)]).collect()
}
