//! AUT06 no-human-decision-in-chain: three or more automated steps follow each other, and no decision directs any of
//! them.
//!
//! Each step trusts the one before. An error at the beginning arrives at the end with the certainty of three machines,
//! and there is no place at which someone would have looked.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::reading::groups;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "AUT06",
    name: "no-human-decision-in-chain",
    heading: Heading::Automation,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Activity, ElementKind::Handoff],
    reads: Reads::Global {
        elements: &[ElementKind::Automation],
        there: &[ElementKind::Activity, ElementKind::Handoff],
        relations: &[RelationKind::Automates, RelationKind::FlowsTo, RelationKind::Directs],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
automation bot "Outreach agent" autonomy=acts
activity find "Find contacts"
activity write "Write mails"
activity send "Send mails"
bot automates find, write, send
find flows_to write
write flows_to send
"#;

const RIGHT: &str = r#"
automation bot "Outreach agent" autonomy=acts
activity find "Find contacts"
activity write "Write mails"
activity send "Send mails"
decision release "Release of mails"
bot automates find, write, send
find flows_to write
write flows_to send
release directs write
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let work = [ElementKind::Activity, ElementKind::Handoff].into_iter().flat_map(|kind| reading.of_kind(kind));
    let mut unwatched: Vec<At> = work.copied().filter(|at| runs_by_itself(reading, *at)).collect();
    unwatched.sort_unstable();
    let within = |at: &At| unwatched.binary_search(at).is_ok();
    let next = |at: At| reading.targets(at, RelationKind::FlowsTo).filter(within);
    let flows = unwatched.iter().flat_map(|at| next(*at).map(move |next| (*at, next)));
    for group in groups(&unwatched, flows) {
        let before = |at: At| reading.sources(at, RelationKind::FlowsTo).filter(within).filter(move |last| *last != at);
        let is_middle = |at: &At| {
            let mut last = before(*at);
            let (one, another) = (last.next(), last.next());
            // Another step before than the one after: three different ones.
            next(*at).filter(|next| next != at).any(|next| one.is_some_and(|one| one != next || another.is_some()))
        };
        if group.len() > 2 && group.iter().any(is_middle) {
            let hit = Hit::on(group[0], Severity::Warning).number("count", group.len());
            let flows = group.iter().flat_map(|at| reading.out(*at, RelationKind::FlowsTo));
            let flows: Vec<_> = flows.filter(|link| within(&link.other)).collect();
            hits.push(hit.links(flows).elements(group.iter().copied()).names("chain", group));
        }
    }
}

/// Whether an automation that acts by itself automates the element, and no decision directs the element or any such
/// automation of it.
fn runs_by_itself(reading: &Reading<'_>, at: At) -> bool {
    let automations = reading.sources(at, RelationKind::Automates);
    let mut acting = automations.filter(|automation| reading.text(*automation, "autonomy") == "acts").peekable();
    let directed = |at| reading.has_into(at, RelationKind::Directs);
    acting.peek().is_some() && !directed(at) && !acting.any(directed)
}

/// A decision that limits the automations by which the chain runs.
fn fixes(case: &Case<'_>, first: At) -> Vec<Fix> {
    let reading = case.reading;
    let work = [ElementKind::Activity, ElementKind::Handoff].into_iter().flat_map(|kind| case.evidence(kind));
    let automations = work.chain([first]).flat_map(|at| reading.sources(at, RelationKind::Automates));
    let acting: BTreeSet<At> = automations.filter(|at| reading.text(*at, "autonomy") == "acts").collect();
    let fix = Fix::asking("limit-automations", Ask::element_or_new("decision", &[ElementKind::Decision]));
    vec![acting.into_iter().fold(fix, |fix, at| fix.connect(CHOSEN, RelationKind::Directs, case.id(at)))]
}
