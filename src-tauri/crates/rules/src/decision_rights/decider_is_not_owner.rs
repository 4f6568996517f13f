//! DEC10 decider-is-not-owner: who decides and who answers for it are two roles, and neither reports to the other.
//!
//! Deciding in one function and answering for it in another can be meant; more often it just happened. Then the one
//! decides without consequences, and the other bears them without a say.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Case, Fix, Step};
use crate::reading::closure;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC10",
    name: "decider-is-not-owner",
    heading: Heading::DecisionRights,
    severities: &[Severity::Hint],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local {
        radius: 64,
        relations: &[RelationKind::Decides, RelationKind::AccountableFor, RelationKind::ReportsTo],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision tiers "Support tiers"
role cpo "Chief Product Officer"
role cco "Chief Customer Officer"
cpo decides tiers
cco accountable_for tiers
"#;

const RIGHT: &str = r#"
decision tiers "Support tiers"
role head "Head of Support"
role cco "Chief Customer Officer"
head decides tiers
cco accountable_for tiers
head reports_to cco
"#;

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    let single = |kind| {
        let mut roles = reading.sources(decision, kind).filter(|at| reading.kind(*at) == ElementKind::Role);
        roles.next().filter(|_| roles.next().is_none())
    };
    let (decider, owner) = (single(RelationKind::Decides), single(RelationKind::AccountableFor));
    let (Some(decider), Some(owner)) = (decider, owner) else {
        return;
    };
    if decider == owner || reports(reading, decider, owner) || reports(reading, owner, decider) {
        return;
    }
    let deciding = reading.into(decision, RelationKind::Decides).iter().filter(|link| link.other == decider);
    let answering = reading.into(decision, RelationKind::AccountableFor).iter().filter(|link| link.other == owner);
    let hit = Hit::on(decision, Severity::Hint).links(deciding.chain(answering));
    hits.push(hit.name("decider", decider).name("owner", owner));
}

/// Whether one role reports (transitively) to the other.
fn reports(reading: &Reading<'_>, role: At, to: At) -> bool {
    let above = |at| reading.targets(at, RelationKind::ReportsTo);
    closure(above(role), above).contains(&to)
}

/// Both in one hand: the decider's or the owner's.
fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let roles = |kind| {
        let all = case.reading.sources(decision, kind);
        all.filter(|at| case.reading.kind(*at) == ElementKind::Role).collect::<Vec<At>>()
    };
    let (deciders, owners) = (roles(RelationKind::Decides), roles(RelationKind::AccountableFor));
    let ([decider], [owner]) = (&deciders[..], &owners[..]) else {
        return Vec::new();
    };
    let handed = |fix, kind, from: At, to: At| {
        case.between(from, kind, decision).into_iter().fold(Fix::new(fix), |fix, relation| {
            let source = Some(case.id(to).into());
            fix.step(Step::Reattach { relation: relation.id.clone(), source, target: None })
        })
    };
    vec![
        handed("decider-answers", RelationKind::AccountableFor, *owner, *decider),
        handed("owner-decides", RelationKind::Decides, *decider, *owner),
    ]
}
