//! Words for ids of the metamodel, where a kind may have a word of its own.

use crate::{Args, Language, has, say};

/// The name of an attribute of this kind (of element or relation); a free attribute stands for itself.
pub fn attribute(language: Language, kind: &str, id: &str) -> String {
    [format!("attribute-{kind}-{id}"), format!("attribute-{id}")]
        .iter()
        .find(|known| has(language, known))
        .map_or_else(|| id.to_owned(), |known| say(language, known, &Args::new()))
}

/// The name of a choice; an unknown one stands for itself.
pub fn choice(language: Language, attribute: &str, value: &str) -> String {
    known_or(language, &format!("choice-{attribute}-{value}"), value)
}

/// The text with the id, else what stands in for it.
pub(crate) fn known_or(language: Language, id: &str, otherwise: &str) -> String {
    if has(language, id) { say(language, id, &Args::new()) } else { otherwise.to_owned() }
}
