//! Under construction.

use crate::Rule;

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[];
