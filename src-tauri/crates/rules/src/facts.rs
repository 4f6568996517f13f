//! What a finding has to tell, for the sentences about it. Not the sentences: those are chosen at the edge.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One argument of a finding's texts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Fact {
    /// A count or a share.
    Number(f64),
    /// A name or an id of a choice; texts put the quotation marks around it themselves.
    Text(Cow<'static, str>),
    /// Names of several things, in the order of their ids. Texts get it as one list of their language, every name
    /// already in quotation marks: “A”, “B” and “C”, and how many there are as `<name>_count`.
    Names(Vec<String>),
}

/// Arguments by name, in the order of names. Every finding with a subject has `subject` (its name) and `kind` (the id of
/// its kind). On the wire an object.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "specta", specta(transparent))]
pub struct Facts(#[cfg_attr(feature = "specta", specta(type = BTreeMap<String, Fact>))] Vec<(Cow<'static, str>, Fact)>);

impl Facts {
    /// None yet, room for so many.
    pub(crate) fn with_room_for(count: usize) -> Self {
        Self(Vec::with_capacity(count))
    }

    /// The fact of this name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.place(name).ok().map(|place| &self.0[place].1)
    }

    /// All facts by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(name, fact)| (name.as_ref(), fact))
    }

    /// Adds or replaces a fact.
    pub fn set(&mut self, name: &'static str, fact: Fact) {
        match self.place(name) {
            Ok(place) => self.0[place].1 = fact,
            Err(place) => self.0.insert(place, (Cow::Borrowed(name), fact)),
        }
    }

    /// Adds or replaces a fact of a name that is not known beforehand.
    pub(crate) fn add(&mut self, name: String, fact: Fact) {
        match self.place(&name) {
            Ok(place) => self.0[place].1 = fact,
            Err(place) => self.0.insert(place, (Cow::Owned(name), fact)),
        }
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_ref().cmp(name))
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let facts = BTreeMap::<String, Fact>::deserialize(deserializer)?;
        Ok(Self(facts.into_iter().map(|(name, fact)| (Cow::Owned(name), fact)).collect()))
    }
}
