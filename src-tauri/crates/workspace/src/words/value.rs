//! What an attribute says, in words: choices by their names, yes and no, numbers and dates as the language writes them.

use tragwerk_exchange::table::Cell;
use tragwerk_model::metamodel::{AttributeSpec, AttributeType};
use tragwerk_model::{ElementKind, RelationKind, Value};
use tragwerk_text::{Args, Language, attribute, choice, date, number, say};

/// As many characters of a value are said.
const LONGEST: usize = 120;

/// A kind of element or relation, as far as its attributes go.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    Element(ElementKind),
    Relation(RelationKind),
}

impl Kind {
    fn spec(self, attribute: &str) -> Option<&'static AttributeSpec> {
        match self {
            Self::Element(kind) => kind.attribute(attribute),
            Self::Relation(kind) => kind.attribute(attribute),
        }
    }

    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Element(kind) => kind.id(),
            Self::Relation(kind) => kind.id(),
        }
    }
}

/// A value of an attribute.
pub(super) fn value(language: Language, kind: Kind, attribute: &str, value: &Value) -> String {
    match (value, kind.spec(attribute).map(|spec| spec.holds)) {
        (Value::Bool(yes), _) => say(language, if *yes { "value-yes" } else { "value-no" }, &Args::new()),
        (Value::Number(value), _) => number(language, *value),
        (Value::Text(value), Some(AttributeType::Choice(_))) => choice(language, attribute, value),
        (Value::Text(value), Some(AttributeType::Date)) => date(language, value),
        (Value::Text(value), _) => short(value),
    }
}

/// A value of an element's attribute as it stands in a table: whole, and a number as a number.
pub(crate) fn full_value(language: Language, kind: ElementKind, attribute: &str, said: &Value) -> Cell {
    full(language, Kind::Element(kind), attribute, said)
}

/// The same of a relation.
pub(crate) fn full_relation_value(language: Language, kind: RelationKind, attribute: &str, said: &Value) -> Cell {
    full(language, Kind::Relation(kind), attribute, said)
}

fn full(language: Language, kind: Kind, attribute: &str, said: &Value) -> Cell {
    let holds = kind.spec(attribute).map(|spec| spec.holds);
    match (said, holds) {
        (Value::Number(number), _) => Cell::Number(*number),
        (Value::Text(text), Some(AttributeType::Choice(_) | AttributeType::Date)) if !text.is_empty() => {
            value(language, kind, attribute, said).into()
        }
        (Value::Text(text), _) => text.as_str().into(),
        (Value::Bool(_), _) => value(language, kind, attribute, said).into(),
    }
}

/// A text as part of a sentence: on one line, not too long.
pub(super) fn short(text: &str) -> String {
    let mut flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((at, _)) = flat.char_indices().nth(LONGEST) {
        flat.truncate(at);
        flat.push('…');
    }
    flat
}

/// What an attribute is called within a sentence. English writes it small, unless it is an abbreviation.
pub(super) fn attribute_within(language: Language, kind: Kind, id: &str) -> String {
    let word = attribute(language, kind.id(), id);
    if language == Language::De || word == id {
        return word;
    }
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(std::iter::once(second)).chain(letters).collect()
        }
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_as_a_language_says_them() {
        let forum = Kind::Element(ElementKind::Forum);
        let rewards = Kind::Relation(RelationKind::Rewards);
        let goal = Kind::Element(ElementKind::Goal);
        let role = Kind::Element(ElementKind::Role);
        let table: &[(Kind, &str, Value, &str, &str)] = &[
            (forum, "cadence", Value::from("weekly"), "weekly", "wöchentlich"),
            (rewards, "weight", Value::Number(1000.5), "1,000.5", "1.000,5"),
            (goal, "due", Value::from("2027-03-03"), "3 March 2027", "3. März 2027"),
            (role, "vacant", Value::Bool(true), "yes", "ja"),
            (goal, "target", Value::from("a\nb"), "a b", "a b"),
        ];
        for (kind, id, said, english, german) in table {
            assert_eq!(value(Language::En, *kind, id, said), *english);
            assert_eq!(value(Language::De, *kind, id, said), *german);
        }
        let handoff = Kind::Element(ElementKind::Handoff);
        assert_eq!(attribute_within(Language::En, handoff, "acceptance_criteria"), "acceptance criteria");
        assert_eq!(attribute_within(Language::En, handoff, "sla"), "SLA");
        assert_eq!(attribute_within(Language::De, handoff, "sla"), "SLA");
        assert_eq!(attribute_within(Language::En, handoff, "free one"), "free one");
        assert_eq!(short(&"x ".repeat(200)).chars().count(), LONGEST + 1);
    }
}
