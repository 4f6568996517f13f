//! What does automation amplify?

pub mod automated_dysfunction;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[&automated_dysfunction::RULE];
