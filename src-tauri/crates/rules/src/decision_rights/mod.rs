//! Who decides, on what basis, with which information, with which responsibility?

pub mod contested_decision;
pub mod no_basis;
pub mod no_decider;
pub mod no_decision_owner;
pub mod no_information;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] =
    &[&no_decider::RULE, &no_basis::RULE, &no_information::RULE, &no_decision_owner::RULE, &contested_decision::RULE];
