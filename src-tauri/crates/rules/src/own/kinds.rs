//! The types of expressions. Knows the metamodel's attributes, no relation.

use tragwerk_model::ElementKind;
use tragwerk_model::metamodel::AttributeType;

/// A set of kinds of elements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Kinds(u32);

impl Kinds {
    pub const ALL: Self = Self(u32::MAX);

    pub fn has(self, kind: ElementKind) -> bool {
        self.0 >> (kind as u32) & 1 == 1
    }

    pub fn each(self) -> impl Iterator<Item = ElementKind> {
        ElementKind::ALL.iter().copied().filter(move |kind| self.has(*kind))
    }

    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub fn within(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Their ids, for messages.
    pub fn named(self) -> String {
        self.each().map(ElementKind::id).collect::<Vec<_>>().join(", ")
    }
}

impl FromIterator<ElementKind> for Kinds {
    fn from_iter<I: IntoIterator<Item = ElementKind>>(kinds: I) -> Self {
        Self(kinds.into_iter().fold(0, |set, kind| set | 1 << kind as u32))
    }
}

/// What an expression gives.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Type {
    /// `null`, or the element of an empty list: fits where an element or anything is expected.
    Null,
    Bool,
    Int,
    Double,
    Text,
    /// An element of one of these kinds, so many relations away from the subject; none: anywhere.
    Element(Kinds, Option<u8>),
    List(Box<Type>),
}

impl Type {
    /// Its id, as in `pack-type-<id>` of the text catalogues.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool => "yes_no",
            Self::Int => "number",
            Self::Double => "decimal",
            Self::Text => "text",
            Self::Element(..) => "element",
            Self::List(_) => "list",
        }
    }

    pub fn is_number(&self) -> bool {
        matches!(self, Self::Int | Self::Double)
    }

    /// Whether values of both can be equal.
    pub fn comparable(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null | Self::Element(..)) | (Self::Element(..), Self::Null) => true,
            (Self::Element(..), Self::Element(..)) => true,
            (Self::List(one), Self::List(other)) => {
                **one == Self::Null || **other == Self::Null || one.comparable(other)
            }
            _ => self == other || (self.is_number() && other.is_number()),
        }
    }

    /// The type of what may be one or the other.
    pub fn joined(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Element(a, far_a), Self::Element(b, far_b)) => {
                let far = far_a.and_then(|a| far_b.map(|b| a.max(b)));
                Some(Self::Element(a.with(*b), far))
            }
            (Self::Null, element @ (Self::Element(..) | Self::Null)) => Some(element.clone()),
            (element @ Self::Element(..), Self::Null) => Some(element.clone()),
            (Self::List(one), Self::List(other)) => {
                let item = match (&**one, &**other) {
                    (Self::Null, item) | (item, Self::Null) => item.clone(),
                    (one, other) => one.joined(other)?,
                };
                Some(Self::List(Box::new(item)))
            }
            _ => (self == other).then(|| self.clone()),
        }
    }
}

/// What is always known of an element.
const ALWAYS: [&str; 5] = ["id", "kind", "name", "description", "tags"];

/// An attribute of elements of some kinds.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub holds: Type,
    /// The values it can have, of choices.
    pub choices: Vec<&'static str>,
}

/// The attribute of this name, where at least one of the kinds has it.
pub(super) fn field(kinds: Kinds, name: &str) -> Option<Field> {
    let plain = |holds| Some(Field { holds, choices: Vec::new() });
    match name {
        "id" | "name" | "description" => return plain(Type::Text),
        "tags" => return plain(Type::List(Box::new(Type::Text))),
        "kind" => {
            let choices = ElementKind::ALL.iter().map(|kind| kind.id()).collect();
            return Some(Field { holds: Type::Text, choices });
        }
        _ => {}
    }
    let specs = kinds.each().filter_map(|kind| kind.attribute(name));
    let mut found: Option<Field> = None;
    for spec in specs {
        let (holds, choices): (Type, &[&str]) = match &spec.holds {
            AttributeType::Number => (Type::Double, &[]),
            AttributeType::YesNo => (Type::Bool, &[]),
            AttributeType::Choice(choices) => (Type::Text, choices),
            AttributeType::Text | AttributeType::Date => (Type::Text, &[]),
        };
        let field = found.get_or_insert(Field { holds: holds.clone(), choices: choices.to_vec() });
        // Where one kind leaves the text free, any text may stand there.
        if choices.is_empty() {
            field.choices.clear();
        } else if !field.choices.is_empty() {
            field
                .choices
                .extend(choices.iter().filter(|one| !field.choices.contains(one)).copied().collect::<Vec<_>>());
        }
        if field.holds != holds {
            return None;
        }
    }
    found
}

/// All attributes that elements of these kinds can have, for messages.
pub(super) fn fields(kinds: Kinds) -> Vec<&'static str> {
    let mut known: Vec<&str> = ALWAYS.to_vec();
    for spec in kinds.each().flat_map(ElementKind::attributes) {
        if !known.contains(&spec.id) {
            known.push(spec.id);
        }
    }
    known
}
