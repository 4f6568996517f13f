//! The model's rule pack: a text that only the rules understand.

use serde::{Deserialize, Serialize};

use crate::diff::Change;
use crate::{Diff, Model, Refusal};

/// A rule pack has at most so many bytes.
pub const MAX_BYTES: usize = 256 * 1024;

/// Puts another rule pack in place of the model's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EditRulePack {
    /// The text (TOML); empty: none.
    pub text: String,
}

impl EditRulePack {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        if self.text.len() > MAX_BYTES {
            return Err(Refusal::new("rule-pack-too-large").with("limit", MAX_BYTES / 1024));
        }
        let before = model.rule_pack().map(str::to_owned);
        let after = (!self.text.is_empty()).then(|| self.text.clone());
        let change = Change { before, after };
        let rule_pack = if change.before == change.after { Vec::new() } else { vec![change] };
        Ok(Diff { rule_pack, ..Diff::default() })
    }
}
