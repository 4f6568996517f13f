//! A note gets other words, another place or size.

use serde::{Deserialize, Serialize};

use super::find::{changed, note};
use crate::constraints::{check_place, check_size};
use crate::{Diff, Id, Model, Refusal};

/// Edits a note; what is missing stays as it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EditNote {
    /// The view.
    pub view: Id,
    /// The note.
    pub id: Id,
    /// New left edge.
    #[serde(default)]
    pub x: Option<f64>,
    /// New top edge.
    #[serde(default)]
    pub y: Option<f64>,
    /// New width.
    #[serde(default)]
    pub width: Option<f64>,
    /// New height.
    #[serde(default)]
    pub height: Option<f64>,
    /// New text.
    #[serde(default)]
    pub text: Option<String>,
}

impl EditNote {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let notes = changed(note(model, &self.view, &self.id)?, |note| {
            note.x = self.x.unwrap_or(note.x);
            note.y = self.y.unwrap_or(note.y);
            note.width = self.width.unwrap_or(note.width);
            note.height = self.height.unwrap_or(note.height);
            if let Some(text) = &self.text {
                note.text.clone_from(text);
            }
            check_place(&[note.x, note.y])?;
            check_size(note.width, note.height)
        })?;
        Ok(Diff { notes, ..Diff::default() })
    }
}
