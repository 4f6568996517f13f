//! A new element, on the canvas at once if one likes.

use serde::{Deserialize, Serialize};

use super::find::new_id;
use super::place_element::placed;
use crate::constraints::{check_attribute, check_name};
use crate::diff::Change;
use crate::records::Attributes;
use crate::{Diff, Element, ElementKind, Id, Model, Refusal, Value};

/// Where in a view a new element is placed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Placement {
    /// The view.
    pub view: Id,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width; the default size when missing.
    #[serde(default)]
    pub width: Option<f64>,
    /// Height; the default size when missing.
    #[serde(default)]
    pub height: Option<f64>,
    /// Element of the view that contains it.
    #[serde(default)]
    pub parent: Option<Id>,
}

/// Makes an element.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CreateElement {
    /// Its id; given by the program when missing.
    #[serde(default)]
    pub id: Option<Id>,
    /// What it is.
    pub kind: ElementKind,
    /// What it is called; blanks around it are dropped.
    pub name: String,
    /// Longer text.
    #[serde(default)]
    pub description: String,
    /// Typed attributes.
    #[serde(default)]
    pub attributes: Attributes,
    /// Where it stands at once.
    #[serde(default)]
    pub at: Option<Placement>,
}

impl CreateElement {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let id = new_id(self.id.as_ref(), |id| model.element(id.as_str()).is_some())?;
        check_name(&self.name)?;
        let attributes: Attributes = self
            .attributes
            .iter()
            .filter(|(_, value)| !value.is_absent())
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        for (attribute, value) in &attributes {
            check_attribute(self.kind.id(), self.kind.attribute(attribute), attribute, value)?;
        }
        let mut element = Element::new(id.clone(), self.kind, self.name.trim());
        element.description.clone_from(&self.description);
        element.attributes = attributes;
        let node = self.at.as_ref().map(|at| placed(model, &id, at)).transpose()?;
        Ok(Diff {
            elements: vec![Change::added(element)],
            nodes: node.into_iter().map(Change::added).collect(),
            ..Diff::default()
        })
    }
}

impl CreateElement {
    /// A new element without place, attributes or id.
    pub fn named(kind: ElementKind, name: &str) -> Self {
        Self {
            id: None,
            kind,
            name: name.to_owned(),
            description: String::new(),
            attributes: std::collections::BTreeMap::<String, Value>::new(),
            at: None,
        }
    }
}
