//! DEC04 no-decision-owner: nobody is accountable for the decision.
//!
//! Who decides and who answers for the consequences need not be the same; but where nobody answers, a decision that
//! turned out badly is nobody's and is not taken again. With exactly one decider it is a question only: the decider may
//! well be meant. DMN calls the missing part the decision owner.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::{At, Check, Heading, Hit, Reading, Reads, Rule, notions};

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
