//! Decision clarity: decisions for which none of DEC01–DEC03 holds and DEC04 holds at most as a hint / decisions.

use tragwerk_model::{ElementKind, Severity};

use super::Figure;
use crate::decision_rights::{no_basis, no_decider, no_decision_owner, no_information};
use crate::{At, Check, Reading, Rule};

pub(super) fn figure(reading: &Reading<'_>) -> Figure {
    Figure::of(reading.of_kind(ElementKind::Decision), |decision| is_clear(reading, **decision))
}

/// Whether a decision is clear: who decides, on what basis, with which information and who answers for it is said.
///
/// The conditions are asked of the rules themselves: nothing a pack does to them matters here.
pub fn is_clear(reading: &Reading<'_>, decision: At) -> bool {
    let none = |rule: &Rule| worst(rule, reading, decision).is_none_or(|severity| severity > Severity::Warning);
    [&no_decider::RULE, &no_basis::RULE, &no_information::RULE, &no_decision_owner::RULE].into_iter().all(none)
}

fn worst(rule: &Rule, reading: &Reading<'_>, decision: At) -> Option<Severity> {
    let mut hits = Vec::new();
    if let Check::Each(check) = rule.check {
        check(reading, decision, &mut hits);
    }
    hits.iter().map(|hit| hit.severity()).min()
}
