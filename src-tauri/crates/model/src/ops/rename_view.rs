//! A view gets another name.

use serde::{Deserialize, Serialize};

use super::find::{changed, view};
use crate::constraints::check_name;
use crate::{Diff, Id, Model, Refusal};

/// Renames a view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RenameView {
    /// The view.
    pub id: Id,
    /// Its new name; blanks around it are dropped.
    pub name: String,
}

impl RenameView {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        check_name(&self.name)?;
        let views = changed(view(model, &self.id)?, |view| {
            self.name.trim().clone_into(&mut view.name);
            Ok(())
        })?;
        Ok(Diff { views, ..Diff::default() })
    }
}
