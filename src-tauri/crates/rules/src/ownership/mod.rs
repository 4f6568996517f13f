//! Who answers for it?

pub mod no_accountable;
pub mod several_accountable;
pub mod split_responsibility;

use tragwerk_model::ElementKind as K;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[&no_accountable::RULE, &several_accountable::RULE, &split_responsibility::RULE];

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
