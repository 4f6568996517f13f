//! Is the model itself in order?

pub mod contradictory_statement;
pub mod hierarchy_cycle;
pub mod unconnected_element;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[&unconnected_element::RULE, &hierarchy_cycle::RULE, &contradictory_statement::RULE];
