//! A new, empty view.

use serde::{Deserialize, Serialize};

use super::find::new_id;
use crate::constraints::check_name;
use crate::diff::Change;
use crate::{Diff, Id, Model, Refusal, View, Viewpoint};

/// Makes a view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CreateView {
    /// Its id; given by the program when missing.
    #[serde(default)]
    pub id: Option<Id>,
    /// What kind of picture.
    pub viewpoint: Viewpoint,
    /// What it is called; blanks around it are dropped.
    pub name: String,
}

impl CreateView {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let id = new_id(self.id.as_ref(), |id| model.view(id.as_str()).is_some())?;
        check_name(&self.name)?;
        let view = View { id, viewpoint: self.viewpoint, name: self.name.trim().to_owned() };
        Ok(Diff { views: vec![Change::added(view)], ..Diff::default() })
    }
}
