//! Who answers for it?

pub mod accountability_without_influence;
pub mod accountable_is_a_unit;
pub mod idle_role;
pub mod no_accountable;
pub mod overloaded_role;
pub mod several_accountable;
pub mod split_responsibility;
pub mod vacant_role;

use tragwerk_model::ElementKind as K;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[
    &no_accountable::RULE,
    &several_accountable::RULE,
    &accountable_is_a_unit::RULE,
    &overloaded_role::RULE,
    &idle_role::RULE,
    &accountability_without_influence::RULE,
    &split_responsibility::RULE,
    &vacant_role::RULE,
];

/// The kinds that have to have someone accountable (decisions besides: DEC04).
pub const ANSWERED_FOR: &[K] = &[
    K::Goal,
    K::Conflict,
    K::JourneyStage,
    K::Metric,
    K::DataObject,
    K::Activity,
    K::Handoff,
    K::System,
    K::Automation,
];
