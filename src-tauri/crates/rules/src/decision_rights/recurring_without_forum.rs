//! DEC07 recurring-without-forum: the decision recurs, but no forum that meets regularly takes it.
//!
//! What has to be decided again and again needs a place and a rhythm. Without them it is decided when someone presses,
//! and the reasons of the last time are gone.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::{At, Check, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC07",
    name: "recurring-without-forum",
    heading: Heading::DecisionRights,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::DecidedIn, RelationKind::Decides] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
};

const WRONG: &str = r#"
decision budget "Campaign budget shift" recurrence=recurring
forum qbr "Business review" cadence=on_demand
budget decided_in qbr
"#;

const RIGHT: &str = r#"
decision budget "Campaign budget shift" recurrence=recurring
forum qbr "Business review" cadence=monthly
budget decided_in qbr
"#;

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    if reading.text(decision, "recurrence") != "recurring" {
        return;
    }
    let meeting = reading.out(decision, RelationKind::DecidedIn).iter();
    let deciding = reading.into(decision, RelationKind::Decides).iter();
    let forums = meeting.chain(deciding).filter(|link| reading.kind(link.other) == ElementKind::Forum);
    if forums.clone().any(|link| notions::recurring(reading, link.other)) {
        return;
    }
    let mut names: Vec<At> = forums.clone().map(|link| link.other).collect();
    names.sort_unstable();
    names.dedup();
    hits.push(Hit::on(decision, Severity::Warning).links(forums).names("forums", names));
}
