//! Whose goals stand against whose, and who settles it?

pub mod unresolved_conflict;

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[&unresolved_conflict::RULE];
