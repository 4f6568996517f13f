//! What a fix must be told before it can be done, and what one answers.

use serde::{Deserialize, Serialize};
use tragwerk_model::{ElementKind, Id, Value};

/// One thing to be chosen.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// An element.
    Element {
        /// What for: `ask-<what>` of the texts.
        what: &'static str,
        /// Of one of these kinds.
        kinds: Vec<ElementKind>,
        /// One of these; none: any of the kinds.
        among: Option<Vec<Id>>,
        /// Not these.
        not: Vec<Id>,
        /// Those that are likeliest meant, to be offered first.
        likely: Vec<Id>,
        /// Whether a new one of one of the kinds will do as well.
        or_new: bool,
    },
    /// One of a few.
    Pick {
        /// What for: `ask-<what>` of the texts.
        what: &'static str,
        /// What can be picked, at least two.
        picks: Vec<Pick>,
    },
    /// The value of an attribute.
    Value {
        /// Id of the kind of element or relation that has it.
        kind: &'static str,
        /// Id of the attribute.
        attribute: &'static str,
        /// Of a choice only these; none: whatever fits the attribute.
        among: Option<&'static [&'static str]>,
    },
    /// A name that tells an element from others of its kind.
    Name {
        /// What for: `ask-<what>` of the texts.
        what: &'static str,
        /// What it is called now: the new name must differ.
        current: String,
    },
}

/// One of a few that can be picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// What is answered.
    pub id: String,
    /// How it is called in the model.
    pub name: String,
}

/// What one answers to an [`Ask`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Answer {
    /// An element that exists.
    Element {
        /// Its id.
        id: Id,
    },
    /// A new element.
    New {
        /// Its kind.
        kind: ElementKind,
        /// Its name.
        name: String,
    },
    /// Id of what was picked.
    Pick {
        /// The id.
        id: String,
    },
    /// A value or a name.
    Value {
        /// The value.
        value: Value,
    },
}

impl Ask {
    /// An element of one of these kinds.
    pub fn element(what: &'static str, kinds: &[ElementKind]) -> Self {
        let kinds = kinds.to_vec();
        Self::Element { what, kinds, among: None, not: Vec::new(), likely: Vec::new(), or_new: false }
    }

    /// An element of one of these kinds, or a new one.
    pub fn element_or_new(what: &'static str, kinds: &[ElementKind]) -> Self {
        Self::element(what, kinds).or_new()
    }

    /// A value of an attribute of this kind of element or relation.
    pub fn value(kind: &'static str, attribute: &'static str) -> Self {
        Self::Value { kind, attribute, among: None }
    }

    /// A new one will do as well.
    #[must_use]
    pub fn or_new(mut self) -> Self {
        if let Self::Element { or_new, .. } = &mut self {
            *or_new = true;
        }
        self
    }

    /// Only one of these elements.
    #[must_use]
    pub fn among(mut self, ids: impl IntoIterator<Item = Id>) -> Self {
        if let Self::Element { among, .. } = &mut self {
            *among = Some(ids.into_iter().collect());
        }
        self
    }

    /// None of these elements.
    #[must_use]
    pub fn but(mut self, ids: impl IntoIterator<Item = Id>) -> Self {
        if let Self::Element { not, .. } = &mut self {
            not.extend(ids);
        }
        self
    }

    /// These first.
    #[must_use]
    pub fn likely(mut self, ids: impl IntoIterator<Item = Id>) -> Self {
        if let Self::Element { likely, .. } = &mut self {
            likely.extend(ids);
        }
        self
    }

    /// Of a choice only these.
    #[must_use]
    pub fn only(mut self, choices: &'static [&'static str]) -> Self {
        if let Self::Value { among, .. } = &mut self {
            *among = Some(choices);
        }
        self
    }
}
