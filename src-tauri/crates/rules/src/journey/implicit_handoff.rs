//! JRN08 implicit-handoff: work passes from one unit to another without a handoff.
//!
//! Where an activity of one unit simply continues in another, the handover exists but nobody designed it: no trigger, no
//! acceptance, no way back. That is where leads, context and promises get lost.

use tragwerk_model::ops::{Disconnect, Op};
use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN08",
    name: "implicit-handoff",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Activity],
    reads: Reads::Through {
        radius: 3,
        relations: &[
            RelationKind::FlowsTo,
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
            RelationKind::PartOf,
        ],
        elements: &[],
        there: &[],
        along: &[RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
activity nurture "Lead nurturing"
activity qualify "Qualification"
marketing responsible_for nurture
sales responsible_for qualify
nurture flows_to qualify
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
activity nurture "Lead nurturing"
activity qualify "Qualification"
handoff mql "MQL to sales"
marketing responsible_for nurture
sales responsible_for qualify
nurture flows_to mql
mql flows_to qualify
"#;

fn check(reading: &Reading<'_>, activity: At, hits: &mut Vec<Hit>) {
    let Some(giver) = notions::owner_unit(reading, activity) else {
        return;
    };
    for flow in reading.out(activity, RelationKind::FlowsTo) {
        if reading.kind(flow.other) != ElementKind::Activity {
            continue;
        }
        let taker = notions::owner_unit(reading, flow.other);
        if let Some(taker) = taker.filter(|taker| notions::are_distinct(reading, giver, *taker)) {
            let hit = Hit::on(activity, Severity::Warning).keyed(reading.relation(flow.relation).id.as_str());
            let hit = hit.links([flow]).elements([giver, taker]);
            hits.push(hit.name("next", flow.other).name("giver", giver).name("taker", taker));
        }
    }
}

/// A handoff takes the place of the flow.
fn fixes(case: &Case<'_>, activity: At) -> Vec<Fix> {
    let Some(flow) = case.reading.model().relation(&case.finding.key) else { return Vec::new() };
    let fix = Fix::asking("insert-handoff", Ask::element_or_new("handoff", &[ElementKind::Handoff]));
    let fix = fix.op(Op::Disconnect(Disconnect { id: flow.id.clone() }));
    let fix = fix.connect(case.id(activity), RelationKind::FlowsTo, CHOSEN);
    vec![fix.connect(CHOSEN, RelationKind::FlowsTo, &flow.target)]
}
