//! Do the figures mean the same to everybody, and do they steer anything?

pub mod metric_informs_no_decision;
pub mod one_name_two_definitions;
pub mod undefined_metric;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] =
    &[&metric_informs_no_decision::RULE, &undefined_metric::RULE, &one_name_two_definitions::RULE];
