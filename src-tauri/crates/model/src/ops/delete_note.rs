//! A note leaves its view.

use serde::{Deserialize, Serialize};

use super::find::note;
use crate::diff::Change;
use crate::{Diff, Id, Model, Refusal};

/// Deletes a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DeleteNote {
    /// The view.
    pub view: Id,
    /// The note.
    pub id: Id,
}

impl DeleteNote {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let gone = note(model, &self.view, &self.id)?.clone();
        Ok(Diff { notes: vec![Change::removed(gone)], ..Diff::default() })
    }
}
