//! What a column holds. Ids are the same in every language; heads and widths are given elsewhere.

use tragwerk_model::metamodel::AttributeSpec;
use tragwerk_model::{ElementKind, Id, RelationKind};

/// A column of a table of elements or relations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Column {
    /// What the element of the row is called.
    Name,
    /// Its kind.
    Kind,
    /// Its longer text.
    Description,
    /// Its tags.
    Tags,
    /// A typed attribute of element or relation.
    Attribute(&'static AttributeSpec),
    /// All attributes in one cell.
    Attributes,
    /// A decision in one sentence.
    Sentence,
    /// What the element is joined to.
    Joined(&'static Joined),
    /// The letters of this holder.
    Letters(Id),
    /// What ties the unit of the row to this one.
    Ties(Id),
    /// The element a relation starts from.
    Source,
    /// The verb of a relation.
    Verb,
    /// The element a relation leads to.
    Target,
}

/// What the elements of a column have to do with that of the row.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Joined {
    /// Id of the column, and of its head (`column-<id>`).
    pub id: &'static str,
    /// The relations that count; of several the first that is allowed is made.
    pub ways: &'static [Way],
    /// What a new name can become, the usual one first.
    pub creates: &'static [ElementKind],
    /// Whether a new name becomes the usual one without asking.
    pub sure: bool,
    /// The text that asks where nothing stands.
    pub asked: Option<&'static str>,
}

/// A relation seen from the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Way {
    /// Its kind.
    pub kind: RelationKind,
    /// Whether the row is its source.
    pub outgoing: bool,
}

impl Way {
    /// Whether it may join an element of the row's kind to one of another.
    pub(crate) fn allows(self, row: ElementKind, other: ElementKind) -> bool {
        if self.outgoing { self.kind.allows(row, other) } else { self.kind.allows(other, row) }
    }
}

impl Joined {
    /// What may be named here for a row of this kind.
    pub(crate) fn kinds(&self, row: ElementKind) -> Vec<ElementKind> {
        let fits = |kind: &&ElementKind| self.ways.iter().any(|way| way.allows(row, **kind));
        ElementKind::ALL.iter().filter(fits).copied().collect()
    }
}

impl Column {
    /// Stable id.
    pub(crate) fn id(&self) -> String {
        match self {
            Self::Name => "name".to_owned(),
            Self::Kind => "kind".to_owned(),
            Self::Description => "description".to_owned(),
            Self::Tags => "tags".to_owned(),
            Self::Attribute(spec) => format!("attribute.{}", spec.id),
            Self::Attributes => "attributes".to_owned(),
            Self::Sentence => "sentence".to_owned(),
            Self::Joined(joined) => joined.id.to_owned(),
            Self::Letters(id) => format!("letters.{id}"),
            Self::Ties(id) => format!("ties.{id}"),
            Self::Source => "source".to_owned(),
            Self::Verb => "relation".to_owned(),
            Self::Target => "target".to_owned(),
        }
    }
}
