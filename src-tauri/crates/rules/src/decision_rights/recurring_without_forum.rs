//! DEC07 recurring-without-forum: the decision recurs, but no forum that meets regularly takes it.
//!
//! What has to be decided again and again needs a place and a rhythm. Without them it is decided when someone presses,
//! and the reasons of the last time are gone.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Value};

use crate::fix::{Ask, CHOSEN, Case, Fix, Given};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

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
    fixes: Fixes::At(fixes),
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

/// A forum that meets regularly, a new one with its rhythm, a rhythm for the one there is; or it does not recur.
fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let (reading, id) = (case.reading, case.id(decision));
    let forums = reading.of_kind(ElementKind::Forum).iter().copied();
    let regular: Vec<At> = forums.filter(|at| notions::recurring(reading, *at)).collect();
    let rhythm = || Ask::value("forum", "cadence").only(notions::RECURRING);
    let mut fixes = Vec::new();
    if !regular.is_empty() {
        let ask = Ask::element("forum", &[ElementKind::Forum]).among(case.ids(regular));
        fixes.push(Fix::asking("name-forum", ask).connect(id, RelationKind::DecidedIn, CHOSEN));
    }
    if let [only] = case.evidence(ElementKind::Forum)[..] {
        let fix = Fix::asking("give-rhythm", rhythm());
        fixes.push(fix.set(case.id(only), "cadence", Given::Answered(0)));
    }
    let new = Ask::element_or_new("new-forum", &[ElementKind::Forum]).among([]);
    let founded = Fix::asking("found-forum", new).and_asking(rhythm());
    let founded = founded.set(CHOSEN, "cadence", Given::Answered(1));
    fixes.push(founded.connect(id, RelationKind::DecidedIn, CHOSEN));
    fixes.push(Fix::new("does-not-recur").set(id, "recurrence", Value::from("one_off")));
    fixes
}
