//! STR08 forum-without-decisions: nothing is decided in the forum.
//!
//! A meeting that decides nothing costs everyone's time and gives the feeling that things are looked after. Where it
//! reviews something, it may well decide: a question only.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR08",
    name: "forum-without-decisions",
    heading: Heading::Structure,
    severities: &[Severity::Warning, Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Forum],
    reads: Reads::Local {
        radius: 1,
        relations: &[RelationKind::DecidedIn, RelationKind::Decides, RelationKind::Reviews],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
forum qbr "Business review" cadence=quarterly
role cro "Chief Revenue Officer"
cro member_of qbr
"#;

const RIGHT: &str = r#"
forum qbr "Business review" cadence=quarterly
role cro "Chief Revenue Officer"
decision capacity "Sales capacity"
cro member_of qbr
capacity decided_in qbr
"#;

fn check(reading: &Reading<'_>, forum: At, hits: &mut Vec<Hit>) {
    if reading.has_into(forum, RelationKind::DecidedIn) || reading.has_out(forum, RelationKind::Decides) {
        return;
    }
    let reviewing = reading.out(forum, RelationKind::Reviews);
    let severity = if reviewing.is_empty() { Severity::Warning } else { Severity::Hint };
    let reviewed = reading.targets(forum, RelationKind::Reviews);
    hits.push(Hit::on(forum, severity).links(reviewing).names("reviewed", reviewed));
}

fn fixes(case: &Case<'_>, forum: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("decision", &[ElementKind::Decision]);
    let named = Fix::asking("name-decision-taken", ask).connect(CHOSEN, RelationKind::DecidedIn, case.id(forum));
    vec![named, fix::delete(case, forum)]
}
