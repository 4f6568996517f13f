//! A note on the canvas: words before they become elements.

use serde::{Deserialize, Serialize};

use super::find::{new_id, view};
use crate::constraints::{check_place, check_size};
use crate::diff::Change;
use crate::{Diff, Id, Model, Note, Refusal};

/// Adds a note to a view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AddNote {
    /// The view.
    pub view: Id,
    /// Its id; given by the program when missing.
    #[serde(default)]
    pub id: Option<Id>,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// What it says.
    pub text: String,
}

impl AddNote {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        view(model, &self.view)?;
        let id = new_id(self.id.as_ref(), |id| model.note(&self.view, id).is_some())?;
        check_place(&[self.x, self.y])?;
        check_size(self.width, self.height)?;
        let order = model.notes_in(&self.view).last().map_or(0, |top| top.order.saturating_add(1));
        let note = Note {
            view: self.view.clone(),
            id,
            order,
            x: self.x,
            y: self.y,
            width: self.width,
            height: self.height,
            text: self.text.clone(),
        };
        Ok(Diff { notes: vec![Change::added(note)], ..Diff::default() })
    }
}
