//! OWN05 idle-role: the role or unit answers for nothing, does nothing, decides nothing and pursues nothing.
//!
//! A box in the chart that nothing leaves is either forgotten work or a leftover. Both are worth a question: what it is
//! there for, and who would notice if it were gone.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "OWN05",
    name: "idle-role",
    heading: Heading::Ownership,
    severities: &[Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Role, ElementKind::Unit],
    reads: Reads::Local {
        radius: 1,
        relations: &[
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
            RelationKind::ConsultedOn,
            RelationKind::Decides,
            RelationKind::Pursues,
            RelationKind::MemberOf,
            RelationKind::PartOf,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit partner "Partner team"
role partner_lead "Partner Lead"
partner_lead part_of partner
"#;

const RIGHT: &str = r#"
unit partner "Partner team"
role partner_lead "Partner Lead"
activity enable "Partner enablement"
partner_lead part_of partner
partner_lead responsible_for enable
"#;

/// What shows that a role or unit is there for something.
const DOING: [RelationKind; 6] = [
    RelationKind::AccountableFor,
    RelationKind::ResponsibleFor,
    RelationKind::ConsultedOn,
    RelationKind::Decides,
    RelationKind::Pursues,
    RelationKind::MemberOf,
];

fn check(reading: &Reading<'_>, at: At, hits: &mut Vec<Hit>) {
    let has_parts = reading.kind(at) == ElementKind::Unit && reading.has_into(at, RelationKind::PartOf);
    if !has_parts && !DOING.iter().any(|kind| reading.has_out(at, *kind)) {
        hits.push(Hit::on(at, Severity::Hint));
    }
}

fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    let who = case.id(at);
    let work = Ask::element_or_new("activity", &[ElementKind::Activity]);
    let goal = Ask::element_or_new("goal", &[ElementKind::Goal]);
    vec![
        Fix::asking("give-task", work).connect(who, RelationKind::ResponsibleFor, CHOSEN),
        Fix::asking("give-goal", goal).connect(who, RelationKind::Pursues, CHOSEN),
        fix::delete(case, at),
    ]
}
