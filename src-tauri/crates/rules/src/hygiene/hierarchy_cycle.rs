//! MOD03 hierarchy-cycle: something is part of itself, or reports to itself, over some steps.
//!
//! A hierarchy that runs in a circle has no top: whoever asks who is above gets no answer, and everything that is
//! derived from it (whose unit, whose goal) is arbitrary. It is nearly always a slip of the pen.

use tragwerk_model::{ElementKind as K, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, reading};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "MOD03",
    name: "hierarchy-cycle",
    heading: Heading::Hygiene,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[
        K::Goal,
        K::Offering,
        K::Segment,
        K::JourneyStage,
        K::Unit,
        K::Role,
        K::DataObject,
        K::Activity,
        K::System,
    ],
    reads: Reads::Global { elements: &[], there: &[], relations: HIERARCHIES },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const HIERARCHIES: &[RelationKind] = &[RelationKind::PartOf, RelationKind::ReportsTo];

const WRONG: &str = r#"
unit sales "Sales"
unit inside "Inside sales"
inside part_of sales
sales part_of inside
"#;

const RIGHT: &str = r#"
unit sales "Sales"
unit inside "Inside sales"
inside part_of sales
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    for kind in HIERARCHIES {
        let arrows = reading.all().flat_map(|at| reading.targets(at, *kind).map(move |other| (at, other)));
        for cycle in reading::cycles(arrows) {
            let within = cycle.iter().flat_map(|at| reading.out(*at, *kind));
            let within: Vec<_> = within.filter(|link| cycle.binary_search(&link.other).is_ok()).collect();
            let hit = Hit::on(cycle[0], Severity::Error).keyed(kind.id()).text("relation", kind.id());
            hits.push(hit.links(within).names("cycle", cycle));
        }
    }
}

/// One stands on top: it is part of, or reports to, none of the others.
fn fixes(case: &Case<'_>, first: At) -> Vec<Fix> {
    let Some(kind) = HIERARCHIES.iter().find(|kind| kind.id() == case.finding.key) else { return Vec::new() };
    let others = case.evidence(case.reading.kind(first));
    let cycle: Vec<At> = std::iter::once(first).chain(others).collect();
    fix::break_circle("comes-top", case, &cycle, *kind, true).into_iter().collect()
}
