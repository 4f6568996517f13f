//! STR03 gtm-as-a-project: nothing in the model comes back.
//!
//! Go-to-market is an operating model that carries load permanently, not a project. Without a forum that meets again and
//! again, or with nothing but projects, decisions are taken once and never looked at again: the structure ends with the
//! last milestone.

use tragwerk_model::{ElementKind, Nature, Severity, Value};

use crate::fix::{Ask, CHOSEN, Case, End, Fix, Given};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR03",
    name: "gtm-as-a-project",
    heading: Heading::Structure,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[],
    reads: Reads::Global {
        elements: &[ElementKind::Activity, ElementKind::Forum],
        there: &[ElementKind::Decision],
        relations: &[],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::Whole(fixes),
};

const WRONG: &str = r#"
activity launch "Launch" nature=project ends_on=2027-06-30
decision price "Launch price"
forum steering "Steering committee" cadence=once
"#;

const RIGHT: &str = r#"
activity launch "Launch" nature=project ends_on=2027-06-30
activity demand "Demand generation" nature=ongoing
decision price "Launch price"
forum revenue "Revenue meeting" cadence=monthly
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let activities = reading.of_kind(ElementKind::Activity);
    let decisions = reading.of_kind(ElementKind::Decision);
    let forums = reading.of_kind(ElementKind::Forum);
    let is_project = |at: &At| reading.text(*at, "nature") == "project";
    let no_rhythm = !forums.iter().any(|forum| notions::recurring(reading, *forum));
    let no_rhythm = no_rhythm && !(activities.is_empty() && decisions.is_empty());
    let only_projects = !activities.is_empty() && activities.iter().all(is_project);
    let reason = match (no_rhythm, only_projects) {
        (false, false) => return,
        (true, true) => "both",
        (true, false) => "rhythm",
        (false, true) => "projects",
    };
    let projects = activities.iter().copied().filter(|_| only_projects);
    let once = forums.iter().copied().filter(|_| no_rhythm);
    hits.push(Hit::overall(Severity::Error).text("reason", reason).elements(projects.chain(once)));
}

/// A forum with a rhythm, an activity that goes on, or both: whatever is missing.
fn fixes(case: &Case<'_>) -> Vec<Fix> {
    let reading = case.reading;
    let activities = reading.of_kind(ElementKind::Activity);
    let mut fix = Fix::new("give-recurrence");
    if !reading.of_kind(ElementKind::Forum).iter().any(|forum| notions::recurring(reading, *forum)) {
        fix = fix.and_asking(Ask::element_or_new("forum", &[ElementKind::Forum]));
        fix = fix.and_asking(Ask::value("forum", "cadence").only(notions::RECURRING));
        fix = fix.set(CHOSEN, "cadence", Given::Answered(1));
    }
    if !activities.is_empty() && activities.iter().all(|at| reading.text(*at, "nature") == "project") {
        let ongoing = End::Chosen(fix.asks.len());
        fix = fix.and_asking(Ask::element("ongoing", &[ElementKind::Activity]));
        fix = fix.set(ongoing, "nature", Value::from("ongoing"));
    }
    vec![fix]
}
