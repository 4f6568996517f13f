//! Does the structure between ambition and execution hold together?

pub mod gtm_as_a_project;
pub mod missing_layer;
pub mod undirected_activity;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[&missing_layer::RULE, &undirected_activity::RULE, &gtm_as_a_project::RULE];
