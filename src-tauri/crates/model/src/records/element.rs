//! The model's own head, elements, and what sources say about them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{ElementKind, Id, Value};

/// Typed attributes by id.
pub type Attributes = BTreeMap<String, Value>;

/// Free properties: text by key.
pub type Properties = BTreeMap<String, String>;

/// Name, description and language of the model itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ModelInfo {
    /// What the model is called.
    pub name: String,
    /// What it is about; may be empty.
    pub description: String,
    /// Language its texts are written in: `en` or `de`; may be empty.
    pub language: String,
}

/// What one source (a person in the room, a page, a contract) says about an attribute.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Statement {
    /// Typed or free attribute; never empty.
    pub attribute: String,
    /// What is said; may be blank.
    pub value: String,
    /// Who or what says it.
    pub source: String,
}

/// A node of the model: something that carries meaning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Element {
    /// Unique over the elements.
    pub id: Id,
    /// What it is; never changes.
    pub kind: ElementKind,
    /// Name, never blank, at most 10,000 characters.
    pub name: String,
    /// Longer text; may be empty.
    pub description: String,
    /// What is taken as valid; absent values are not kept.
    pub attributes: Attributes,
    /// Free labels, in the order given.
    pub tags: Vec<String>,
    /// Free text by key.
    pub properties: Properties,
    /// Who said what.
    pub statements: Vec<Statement>,
}

impl Element {
    /// An element that says no more than its name.
    pub fn new(id: impl Into<Id>, kind: ElementKind, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind,
            name: name.into(),
            description: String::new(),
            attributes: Attributes::new(),
            tags: Vec::new(),
            properties: Properties::new(),
            statements: Vec::new(),
        }
    }

    /// The text of a typed attribute; empty when there is none.
    pub fn text(&self, attribute: &str) -> &str {
        self.attributes.get(attribute).and_then(Value::as_text).unwrap_or_default()
    }
}
