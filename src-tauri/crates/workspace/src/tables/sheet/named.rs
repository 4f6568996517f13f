//! Elements by name: how several are written in one cell, and who is meant by what was typed.
//!
//! Names stand with semicolons or line breaks between them; a name that has a semicolon itself is known by being there.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Element, ElementKind, Id, Model, Refusal};

/// Between two names.
const BETWEEN: &str = "; ";

/// What a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Named {
    /// An element that is there.
    Known(Id),
    /// A name nobody has.
    New(String),
}

/// Names as they are edited and copied.
pub(super) fn written<'a>(elements: impl IntoIterator<Item = &'a Element>) -> String {
    let mut names: Vec<(&str, &Id)> = elements.into_iter().map(|one| (one.name.as_str(), &one.id)).collect();
    names.sort_unstable();
    names.dedup_by(|a, b| a.1 == b.1);
    names.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(BETWEEN)
}

/// Who is meant by a text, each once. Of several with one name those are meant that stand there `already`.
///
/// # Errors
/// `element-ambiguous`.
pub(super) fn read(
    model: &Model,
    kinds: &[ElementKind],
    already: &BTreeSet<&Id>,
    text: &str,
) -> Result<Vec<Named>, Refusal> {
    let known = Known::of(model, kinds);
    let mut all: Vec<Named> = Vec::new();
    for line in text.lines() {
        let parts: Vec<&str> = line.split(';').collect();
        let mut from = 0;
        while from < parts.len() {
            let (named, to) = known.longest(&parts, from, already)?;
            all.extend(named.filter(|named| !all.contains(named)));
            from = to;
        }
    }
    Ok(all)
}

/// The elements that may be named, by what they can be called.
struct Known<'m> {
    model: &'m Model,
    names: BTreeMap<String, Vec<&'m Element>>,
}

impl<'m> Known<'m> {
    fn of(model: &'m Model, kinds: &[ElementKind]) -> Self {
        let mut names: BTreeMap<String, Vec<&Element>> = BTreeMap::new();
        for one in model.elements().filter(|one| kinds.contains(&one.kind)) {
            names.entry(folded(&one.name)).or_default().push(one);
        }
        Self { model, names }
    }

    /// The longest name that begins with part `from`, and the part after it.
    fn longest(&self, parts: &[&str], from: usize, already: &BTreeSet<&Id>) -> Result<(Option<Named>, usize), Refusal> {
        for to in (from + 1..=parts.len()).rev() {
            if let Some(id) = self.meant(parts[from..to].join(";").trim(), already)? {
                return Ok((Some(Named::Known(id)), to));
            }
        }
        let name = parts[from].trim();
        Ok(((!name.is_empty()).then(|| Named::New(name.to_owned())), from + 1))
    }

    fn meant(&self, name: &str, already: &BTreeSet<&Id>) -> Result<Option<Id>, Refusal> {
        let Some(called) = self.names.get(&folded(name)) else { return Ok(self.by_id(name)) };
        let exact: Vec<&&Element> = called.iter().filter(|one| one.name == name).collect();
        let called: Vec<&Element> =
            if exact.is_empty() { called.clone() } else { exact.into_iter().copied().collect() };
        match called[..] {
            [only] => Ok(Some(only.id.clone())),
            _ => match called.iter().find(|one| already.contains(&one.id)) {
                Some(there) => Ok(Some(there.id.clone())),
                None => {
                    let ids: Vec<&str> = called.iter().map(|one| one.id.as_str()).collect();
                    Err(Refusal::new("element-ambiguous").with("name", name).with("ids", ids.join(", ")))
                }
            },
        }
    }

    /// An id names an element that shares its name with another.
    fn by_id(&self, text: &str) -> Option<Id> {
        let one = self.model.element(text)?;
        let named = self.names.get(&folded(&one.name))?;
        named.iter().any(|other| other.id == one.id).then(|| one.id.clone())
    }
}

fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
