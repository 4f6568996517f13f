//! DEC11 too-many-vetoes: more than two have to agree to the decision.
//!
//! Every veto is a second decision. With three or more the decision is taken by whoever holds out longest, or not at
//! all. Most who are asked to agree want to be heard; then consulted is the word.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Ask, Case, Fix, Step};
use crate::{At, Check, Fixes, Heading, Hit, Parameter, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC11",
    name: "too-many-vetoes",
    heading: Heading::DecisionRights,
    severities: &[Severity::Hint],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::AgreesTo] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision deal "Non-standard deal"
role cfo "Finance"
role legal "Legal"
role cpo "Product"
cfo, legal, cpo agrees_to deal
"#;

const RIGHT: &str = r#"
decision deal "Non-standard deal"
role cfo "Finance"
role legal "Legal"
role cpo "Product"
cfo, legal agrees_to deal
cpo consulted_on deal
"#;

/// Most who can have to agree before it is worth a question.
pub static MAX: Parameter = Parameter { code: "DEC11", name: "max", default: 2, least: 0, most: 1000 };

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    let who = reading.sources(decision, RelationKind::AgreesTo);
    if who.clone().count() > reading.parameter(&MAX) {
        let agreeing = reading.into(decision, RelationKind::AgreesTo);
        hits.push(Hit::on(decision, Severity::Hint).links(agreeing).names("vetoes", who));
    }
}

/// Two keep it; the others are heard.
fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let who: Vec<At> = case.reading.sources(decision, RelationKind::AgreesTo).collect();
    let ask = |what| Ask::element(what, &fix::kinds_of(case, &who)).among(case.ids(who.iter().copied()));
    let fix = Fix::asking("keep-vetoes", ask("veto")).and_asking(ask("second-veto"));
    vec![who.iter().fold(fix, |fix, one| {
        let ops = case.turn(*one, RelationKind::AgreesTo, decision, &[RelationKind::ConsultedOn]);
        fix.step(Step::Unless { answers: vec![0, 1], picked: case.id(*one).to_string(), ops })
    })]
}
