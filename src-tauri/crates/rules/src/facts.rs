//! What a finding has to tell, for the sentences about it. Not the sentences: those are chosen at the edge.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One argument of a finding's texts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Fact {
    /// A count or a share.
    Number(f64),
    /// A name or an id of a choice; texts put the quotation marks around it themselves.
    Text(String),
    /// Names of several things, in the order of their ids. Texts get it as one list of their language, every name
    /// already in quotation marks: “A”, “B” and “C”. How many there are is a fact of its own: `<name>_count`.
    Names(Vec<String>),
}

/// Arguments by name. Every finding with a subject has `subject` (its name) and `kind` (the id of its kind).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Facts(BTreeMap<String, Fact>);

impl Facts {
    /// The fact of this name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.0.get(name)
    }

    /// All facts by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(name, fact)| (name.as_str(), fact))
    }

    /// Adds or replaces a fact.
    pub fn set(&mut self, name: &str, fact: Fact) {
        self.0.insert(name.to_owned(), fact);
    }
}
