//! What both sides made under the same name: proposed as one, never merged by itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::fold::folded;
use crate::{Element, ElementKind, Id, Model};

/// Two new elements of one kind and (folded) name, one from each side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duplicate {
    /// Their kind.
    pub kind: ElementKind,
    /// Ours.
    pub ours: Id,
    /// Theirs.
    pub theirs: Id,
    /// The name of ours.
    pub name: String,
}

/// The likely duplicates, by our id; each element at most once.
pub(super) fn likely(base: &Model, ours: &Model, theirs: &Model) -> Vec<Duplicate> {
    let known = |id: &str, other: &Model| base.element(id).is_some() || other.element(id).is_some();
    let key = |element: &Element| (element.kind, folded(&element.name));
    let mut made: BTreeMap<_, Vec<&Element>> = BTreeMap::new();
    for element in theirs.elements().filter(|element| !known(element.id.as_str(), ours)) {
        made.entry(key(element)).or_default().push(element);
    }
    let mut found = Vec::new();
    for element in ours.elements().filter(|element| !known(element.id.as_str(), theirs)) {
        let same = made.get_mut(&key(element)).filter(|same| !same.is_empty());
        found.extend(same.map(|same| Duplicate {
            kind: element.kind,
            ours: element.id.clone(),
            theirs: same.remove(0).id.clone(),
            name: element.name.clone(),
        }));
    }
    found
}
