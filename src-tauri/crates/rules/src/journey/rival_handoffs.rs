//! JRN14 rival-handoffs: several handoffs join the same two activities and are set off by different things.
//!
//! Then it is chance which of the two happens, and each side follows the one that suits it.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, Case, Fix, Given};
use crate::reading::groups;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN14",
    name: "rival-handoffs",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Handoff],
    reads: Reads::Global { elements: &[ElementKind::Handoff], there: &[], relations: &[RelationKind::FlowsTo] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
activity nurture "Lead nurturing"
activity qualify "Qualification"
handoff mql "MQL to sales" trigger="Score reaches 60"
handoff request "Demo request" trigger="Form sent"
nurture flows_to mql, request
mql, request flows_to qualify
"#;

const RIGHT: &str = r#"
activity nurture "Lead nurturing"
activity site "Website"
activity qualify "Qualification"
handoff mql "MQL to sales" trigger="Score reaches 60"
handoff request "Demo request" trigger="Form sent"
nurture flows_to mql
site flows_to request
mql, request flows_to qualify
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let mut joining: BTreeMap<(At, At), BTreeMap<String, Vec<At>>> = BTreeMap::new();
    for handoff in reading.of_kind(ElementKind::Handoff) {
        let trigger = notions::folded(reading.text(*handoff, "trigger"));
        if trigger.is_empty() {
            continue;
        }
        for ends in ends_of(reading, *handoff) {
            joining.entry(ends).or_default().entry(trigger.clone()).or_default().push(*handoff);
        }
    }
    // Of handoffs with two triggers or more every one is a rival of some other: all hang together.
    let rivals = joining.values().filter(|by_trigger| by_trigger.len() > 1);
    let pairs: Vec<(At, At)> = rivals
        .flat_map(|by_trigger| {
            let all: Vec<At> = by_trigger.values().flatten().copied().collect();
            all.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()
        })
        .collect();
    let groups = groups(reading.of_kind(ElementKind::Handoff), pairs);
    for group in groups.into_iter().filter(|group| group.len() > 1) {
        let flows = group.iter().flat_map(|at| {
            reading.into(*at, RelationKind::FlowsTo).iter().chain(reading.out(*at, RelationKind::FlowsTo))
        });
        let hit = Hit::on(group[0], Severity::Warning).links(flows).elements(group.iter().copied());
        hits.push(hit.names("rivals", group));
    }
}

/// The pairs of a giving and a receiving activity.
fn ends_of(reading: &Reading<'_>, handoff: At) -> Vec<(At, At)> {
    let is_activity = |at: &At| reading.kind(*at) == ElementKind::Activity;
    let takers: Vec<At> = reading.targets(handoff, RelationKind::FlowsTo).filter(is_activity).collect();
    let givers = reading.sources(handoff, RelationKind::FlowsTo).filter(is_activity);
    givers.flat_map(|giver| takers.iter().map(move |taker| (giver, *taker))).collect()
}

/// One trigger for all handoffs that join the same two activities, those with the same trigger today included.
fn fixes(case: &Case<'_>, handoff: At) -> Vec<Fix> {
    let reading = case.reading;
    let is_stated = |at: &At| !notions::is_empty(reading.text(*at, "trigger"));
    let stated: Vec<At> = reading.of_kind(ElementKind::Handoff).iter().copied().filter(is_stated).collect();
    let mut joining: BTreeMap<(At, At), At> = BTreeMap::new();
    let mut pairs = Vec::new();
    for (at, ends) in stated.iter().flat_map(|at| ends_of(reading, *at).into_iter().map(move |ends| (*at, ends))) {
        pairs.push((*joining.entry(ends).or_insert(at), at));
    }
    let same = groups(&stated, pairs).into_iter().find(|group| group.contains(&handoff));
    let fix = Fix::asking("same-trigger", Ask::value("handoff", "trigger"));
    let all = same.into_iter().flatten();
    vec![all.fold(fix, |fix, at| fix.set(case.id(at), "trigger", Given::Answered(0)))]
}
