//! STR04 silo: two units of different disciplines take part in the journey, and nothing ties them together.
//!
//! The buyer passes through both; inside, nothing does: no shared goal, no forum, no handoff, no decision of one about
//! the other's work, no data that one writes and the other reads. What is missing is integration between
//! responsibilities, not between systems.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR04",
    name: "silo",
    heading: Heading::Structure,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Unit],
    reads: Reads::Global { elements: &[ElementKind::Unit], there: &[], relations: RelationKind::ALL },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit marketing "Marketing" discipline=marketing
unit success "Customer Success" discipline=customer_success
journey_stage aware "Awareness"
journey_stage renew "Renewal"
activity ads "Paid campaigns"
activity qbr "Business reviews"
marketing responsible_for ads
success responsible_for qbr
ads serves aware
qbr serves renew
"#;

const RIGHT: &str = r#"
unit marketing "Marketing" discipline=marketing
unit success "Customer Success" discipline=customer_success
journey_stage aware "Awareness"
journey_stage renew "Renewal"
activity ads "Paid campaigns"
activity qbr "Business reviews"
data_object stories "Customer stories"
marketing responsible_for ads
success responsible_for qbr
ads serves aware
qbr serves renew
qbr writes stories
ads reads stories
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let discipline = |unit| reading.text(unit, "discipline");
    let strangers = notions::pairs_in_journey(reading).filter(|(u, v)| {
        let (u, v) = (discipline(*u), discipline(*v));
        !u.is_empty() && !v.is_empty() && u != v
    });
    for (u, v) in strangers.filter(|(u, v)| !notions::have_integrating_tie(reading, *u, *v)) {
        let hit = Hit::on(u, Severity::Warning).keyed(reading.element(v).id.as_str()).elements([v]);
        hits.push(hit.name("other", v));
    }
}

fn fixes(case: &Case<'_>, unit: At) -> Vec<Fix> {
    let Some(other) = case.other() else { return Vec::new() };
    vec![fix::share_goal(case, &[unit, other]), fix::meet_in_forum(case, &[unit, other])]
}
