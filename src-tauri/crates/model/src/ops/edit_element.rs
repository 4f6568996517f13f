//! What every element has besides name and typed attributes: description, tags, free properties.

use serde::{Deserialize, Serialize};

use super::find::change_element;
use crate::records::Properties;
use crate::{Diff, Id, Model, Refusal};

/// Edits an element; what is missing stays as it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EditElement {
    /// The element.
    pub id: Id,
    /// New description.
    #[serde(default)]
    pub description: Option<String>,
    /// New tags, all of them.
    #[serde(default)]
    pub tags: Option<Vec<String>>,
    /// New free properties, all of them; empty ones are dropped.
    #[serde(default)]
    pub properties: Option<Properties>,
}

impl EditElement {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        change_element(model, &self.id, |element| {
            if let Some(description) = &self.description {
                element.description.clone_from(description);
            }
            if let Some(tags) = &self.tags {
                element.tags = tags.iter().filter(|tag| !tag.is_empty()).cloned().collect();
            }
            if let Some(properties) = &self.properties {
                element.properties = said(properties);
            }
            Ok(())
        })
    }
}

/// The properties that say something.
pub(super) fn said(properties: &Properties) -> Properties {
    properties.iter().filter(|(_, value)| !value.is_empty()).map(|(k, v)| (k.clone(), v.clone())).collect()
}
