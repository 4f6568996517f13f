//! A finding is no longer lived with.

use serde::{Deserialize, Serialize};

use crate::diff::Change;
use crate::{Diff, Id, Model, Refusal};

/// Removes a waiver.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RemoveWaiver {
    /// The waiver.
    pub id: Id,
}

impl RemoveWaiver {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let waiver = model.waivers().find(|waiver| waiver.id == self.id);
        let waiver = waiver.ok_or_else(|| Refusal::new("waiver-unknown").with("id", &self.id))?;
        Ok(Diff { waivers: vec![Change::removed(waiver.clone())], ..Diff::default() })
    }
}
