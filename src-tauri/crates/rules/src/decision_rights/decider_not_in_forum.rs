//! DEC09 decider-not-in-forum: a role decides in a forum of which it is not a member.
//!
//! Either the decision is not really taken there, or it is taken without the one who decides it. Both end in being
//! decided twice.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Link, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC09",
    name: "decider-not-in-forum",
    heading: Heading::DecisionRights,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local {
        radius: 3,
        relations: &[RelationKind::Decides, RelationKind::DecidedIn, RelationKind::MemberOf, RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision price "Price list"
role cro "Chief Revenue Officer"
forum pricing "Pricing committee"
cro decides price
price decided_in pricing
"#;

const RIGHT: &str = r#"
decision price "Price list"
role cro "Chief Revenue Officer"
forum pricing "Pricing committee"
cro decides price
price decided_in pricing
cro member_of pricing
"#;

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    let deciding = reading.into(decision, RelationKind::Decides).iter();
    let roles: Vec<&Link> = deciding.filter(|link| reading.kind(link.other) == ElementKind::Role).collect();
    let meeting = reading.out(decision, RelationKind::DecidedIn).iter();
    let is_absent = |role: At, forum: At| !notions::sits_in(reading, role, forum);
    let forums: Vec<&Link> =
        meeting.filter(|forum| roles.iter().any(|role| is_absent(role.other, forum.other))).collect();
    if forums.is_empty() {
        return;
    }
    let absent = roles.into_iter().filter(|role| forums.iter().any(|forum| is_absent(role.other, forum.other)));
    let absent: Vec<&Link> = absent.collect();
    let (roles, places) = (distinct_ends(&absent), distinct_ends(&forums));
    let hit = Hit::on(decision, Severity::Warning).links(absent).links(forums);
    hits.push(hit.names("deciders", roles).names("forums", places));
}

fn distinct_ends(links: &[&Link]) -> Vec<At> {
    let mut ends: Vec<At> = links.iter().map(|link| link.other).collect();
    ends.dedup();
    ends
}

fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let reading = case.reading;
    let roles = notions::deciders(reading, decision).filter(|who| reading.kind(*who) == ElementKind::Role);
    let forums = reading.targets(decision, RelationKind::DecidedIn);
    let pairs = roles.flat_map(|role| forums.clone().map(move |forum| (role, forum)));
    let absent = pairs.filter(|(role, forum)| !notions::sits_in(reading, *role, *forum));
    vec![absent.fold(Fix::safe("seat-deciders"), |fix, (role, forum)| {
        fix.connect(case.id(role), RelationKind::MemberOf, case.id(forum))
    })]
}
