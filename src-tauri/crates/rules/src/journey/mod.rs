//! Does the buyer get through, there and back, without falling between functions?

pub mod half_handoff;
pub mod implicit_handoff;
pub mod linear_funnel;
pub mod underspecified_handoff;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] =
    &[&linear_funnel::RULE, &underspecified_handoff::RULE, &implicit_handoff::RULE, &half_handoff::RULE];
