//! Is the model itself in order?

pub mod contradictory_statement;
pub mod duplicate_name;
pub mod hierarchy_cycle;
pub mod rests_on_legacy;
pub mod shown_nowhere;
pub mod unconnected_element;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[
    &unconnected_element::RULE,
    &duplicate_name::RULE,
    &hierarchy_cycle::RULE,
    &shown_nowhere::RULE,
    &contradictory_statement::RULE,
    &rests_on_legacy::RULE,
];
