//! Does the buyer get through, there and back, without falling between functions?

pub mod half_handoff;
pub mod implicit_handoff;
pub mod linear_funnel;
pub mod underspecified_handoff;

use crate::{Link, Reading, Rule};

/// The rules of this heading by number.
pub const RULES: &[&Rule] =
    &[&linear_funnel::RULE, &underspecified_handoff::RULE, &implicit_handoff::RULE, &half_handoff::RULE];

/// Whether a transition leads forward; so it does when its type is not stated.
pub fn is_forward(reading: &Reading<'_>, transition: &Link) -> bool {
    matches!(reading.relation(transition.relation).text("type"), "" | "forward")
}
