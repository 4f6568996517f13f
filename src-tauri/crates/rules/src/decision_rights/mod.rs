//! Who decides, on what basis, with which information, with which responsibility?

pub mod circular_decisions;
pub mod contested_decision;
pub mod decider_is_not_owner;
pub mod decider_not_in_forum;
pub mod decision_without_effect;
pub mod no_basis;
pub mod no_decider;
pub mod no_decision_owner;
pub mod no_information;
pub mod recurring_without_forum;
pub mod too_many_vetoes;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[
    &no_decider::RULE,
    &no_basis::RULE,
    &no_information::RULE,
    &no_decision_owner::RULE,
    &contested_decision::RULE,
    &decision_without_effect::RULE,
    &recurring_without_forum::RULE,
    &circular_decisions::RULE,
    &decider_not_in_forum::RULE,
    &decider_is_not_owner::RULE,
    &too_many_vetoes::RULE,
];
