//! What has been read of a model, so that tests can hold it against what rules say they read.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, RelationKind};

use super::{At, RelationAt};

/// What has been read.
#[derive(Debug, Default, Clone)]
pub struct Seen {
    /// Contents of elements.
    pub elements: BTreeSet<At>,
    /// Contents of relations.
    pub relations: BTreeSet<RelationAt>,
    /// What relations of a kind an element has.
    pub links: BTreeSet<(At, RelationKind)>,
    /// What relations an element has.
    pub ends: BTreeSet<At>,
    /// Which elements of a kind there are.
    pub kinds: BTreeSet<ElementKind>,
}
