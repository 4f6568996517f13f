//! What does automation amplify?

pub mod automated_decision_without_basis;
pub mod automated_dysfunction;
pub mod automation_without_owner_in_the_loop;
pub mod forecast_on_unowned_assumptions;
pub mod no_human_decision_in_chain;
pub mod personalisation_without_clarity;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[
    &automation_without_owner_in_the_loop::RULE,
    &automated_dysfunction::RULE,
    &automated_decision_without_basis::RULE,
    &forecast_on_unowned_assumptions::RULE,
    &personalisation_without_clarity::RULE,
    &no_human_decision_in_chain::RULE,
];
