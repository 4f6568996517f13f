//! An element gets another name, everywhere at once.

use serde::{Deserialize, Serialize};

use super::find::change_element;
use crate::constraints::check_name;
use crate::{Diff, Id, Model, Refusal};

/// Renames an element.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RenameElement {
    /// The element.
    pub id: Id,
    /// Its new name; blanks around it are dropped.
    pub name: String,
}

impl RenameElement {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        check_name(&self.name)?;
        change_element(model, &self.id, |element| {
            self.name.trim().clone_into(&mut element.name);
            Ok(())
        })
    }
}
