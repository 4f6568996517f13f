//! JRN11 context-lost-on-switch: the buyer changes channel or contact, and what is known does not come along.
//!
//! Buyers switch channels and contacts all the time, and have to tell their story again. What one side learned must be
//! written where the other side reads it.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Value};

use crate::fix::{Ask, CHOSEN, Case, End, Fix, SECOND};
use crate::{At, Check, Fixes, Heading, Hit, Link, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN11",
    name: "context-lost-on-switch",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::JourneyStage],
    reads: Reads::Local {
        radius: 2,
        relations: &[
            RelationKind::TransitionsTo,
            RelationKind::ReachedVia,
            RelationKind::Serves,
            RelationKind::Writes,
            RelationKind::Reads,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
journey_stage research "Research"
journey_stage talk "First talk"
activity web "Website"
activity call "Discovery call"
web serves research
call serves talk
research transitions_to talk channel_switch=yes
"#;

const RIGHT: &str = r#"
journey_stage research "Research"
journey_stage talk "First talk"
activity web "Website"
activity call "Discovery call"
data_object visits "Visit history"
web serves research
call serves talk
web writes visits
call reads visits
research transitions_to talk channel_switch=yes
"#;

fn check(reading: &Reading<'_>, stage: At, hits: &mut Vec<Hit>) {
    for transition in reading.out(stage, RelationKind::TransitionsTo) {
        let next = transition.other;
        if switches(reading, stage, transition) && is_served(reading, stage, next) && !knows(reading, stage, next) {
            let hit = Hit::on(stage, Severity::Warning).keyed(reading.relation(transition.relation).id.as_str());
            let work = [stage, next].into_iter().flat_map(|at| notions::activities_serving(reading, at));
            hits.push(hit.links([transition]).elements(work.collect::<Vec<_>>()).name("next", next));
        }
    }
}

/// Channel or contact change: as stated, or because the channels of both stages are known and none is common.
fn switches(reading: &Reading<'_>, stage: At, transition: &Link) -> bool {
    let relation = reading.relation(transition.relation);
    let stated = |attribute| relation.attributes.get(attribute).and_then(Value::as_bool) == Some(true);
    let before: BTreeSet<At> = reading.targets(stage, RelationKind::ReachedVia).collect();
    let after: BTreeSet<At> = reading.targets(transition.other, RelationKind::ReachedVia).collect();
    let apart = !before.is_empty() && !after.is_empty() && before.is_disjoint(&after);
    stated("channel_switch") || stated("contact_switch") || apart
}

fn is_served(reading: &Reading<'_>, stage: At, next: At) -> bool {
    [stage, next].into_iter().all(|stage| notions::activities_serving(reading, stage).next().is_some())
}

/// Whether an activity serving the first stage writes a data object that one serving the second reads.
fn knows(reading: &Reading<'_>, stage: At, next: At) -> bool {
    let data = |stage, kind| -> BTreeSet<At> {
        notions::activities_serving(reading, stage).flat_map(|activity| reading.targets(activity, kind)).collect()
    };
    !data(stage, RelationKind::Writes).is_disjoint(&data(next, RelationKind::Reads))
}

/// Data that an activity before the switch writes and one after it reads.
fn fixes(case: &Case<'_>, stage: At) -> Vec<Fix> {
    let transition = case.reading.model().relation(&case.finding.key);
    let Some(next) = transition.and_then(|transition| case.reading.at(transition.target.as_str())) else {
        return Vec::new();
    };
    let serving = |what, stage| {
        let all = notions::activities_serving(case.reading, stage);
        Ask::element(what, &[ElementKind::Activity]).among(case.ids(all))
    };
    let fix = Fix::asking("hand-on-data", Ask::element_or_new("data", &[ElementKind::DataObject]));
    let fix = fix.and_asking(serving("writer", stage)).and_asking(serving("reader", next));
    let fix = fix.connect(SECOND, RelationKind::Writes, CHOSEN);
    vec![fix.connect(End::Chosen(2), RelationKind::Reads, CHOSEN)]
}
