//! The model's own name, description and language.

use serde::{Deserialize, Serialize};

use super::find::changed;
use crate::constraints::check_name;
use crate::{Diff, Model, Refusal};

/// Edits the model's head; what is missing stays as it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EditModel {
    /// New name; blanks around it are dropped.
    #[serde(default)]
    pub name: Option<String>,
    /// New description.
    #[serde(default)]
    pub description: Option<String>,
    /// New language: `en`, `de` or empty.
    #[serde(default)]
    pub language: Option<String>,
}

impl EditModel {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let info = changed(model.info(), |info| {
            if let Some(name) = &self.name {
                check_name(name)?;
                name.trim().clone_into(&mut info.name);
            }
            if let Some(description) = &self.description {
                info.description.clone_from(description);
            }
            if let Some(language) = &self.language {
                if !matches!(language.as_str(), "" | "en" | "de") {
                    return Err(Refusal::new("language-unknown").with("tag", language));
                }
                info.language.clone_from(language);
            }
            Ok(())
        })?;
        Ok(Diff { info, ..Diff::default() })
    }
}
