//! Does the structure between ambition and execution hold together?

mod cut_parts;
pub mod disconnected_architecture;
pub mod forum_without_decisions;
pub mod gtm_as_a_project;
pub mod missing_dimension;
pub mod missing_layer;
pub mod no_ambition;
pub mod silo;
pub mod structural_bottleneck;
pub mod two_parents;
pub mod undirected_activity;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[
    &missing_layer::RULE,
    &undirected_activity::RULE,
    &gtm_as_a_project::RULE,
    &silo::RULE,
    &missing_dimension::RULE,
    &disconnected_architecture::RULE,
    &structural_bottleneck::RULE,
    &forum_without_decisions::RULE,
    &two_parents::RULE,
    &no_ambition::RULE,
];
