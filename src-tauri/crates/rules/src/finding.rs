//! What a rule found: plain data, the same in every run over the same model.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use tragwerk_model::{Id, Nature, Severity};

use crate::{Facts, Heading};

/// One open question about the model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Finding {
    /// Code of the rule: `DEC01`.
    pub code: Cow<'static, str>,
    /// Kebab-case name of the rule: `no-decider`.
    pub name: Cow<'static, str>,
    /// How much it weighs.
    pub severity: Severity,
    /// Whether something is wrong or missing.
    pub nature: Nature,
    /// Where it is listed.
    pub heading: Heading,
    /// The element it is about; none when it is about the whole model.
    pub subject: Option<Id>,
    /// Tells several findings of one rule about one subject apart; empty where there can be only one.
    pub key: String,
    /// What proves it besides the subject: ids of elements, then of relations, each by id, each once.
    pub evidence: Vec<Id>,
    /// Arguments of its texts.
    pub facts: Facts,
    /// The same in every run: code, subject and key (see [`fingerprint`]).
    pub fingerprint: String,
    /// Who decided to live with it, if someone did.
    pub waived: Option<Box<Waived>>,
}

/// The waiver under which a finding stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Waived {
    /// Why it is lived with.
    pub reason: String,
    /// Who decided that.
    pub who: String,
    /// Until when it holds (ISO 8601 date, that day included).
    pub until: Option<String>,
}

/// The stable text by which a finding is known: code, subject and key, joined by `|` (`\` before a `|` or `\` of an id).
pub fn fingerprint(code: &str, subject: Option<&Id>, key: &str) -> String {
    let subject = subject.map(Id::as_str).unwrap_or_default();
    let mut text = String::with_capacity(code.len() + subject.len() + key.len() + 2);
    text.push_str(code);
    for part in [subject, key] {
        text.push('|');
        for piece in part.split_inclusive(['|', '\\']) {
            let plain = piece.trim_end_matches(['|', '\\']);
            text.push_str(plain);
            if plain.len() < piece.len() {
                text.push('\\');
                text.push_str(&piece[plain.len()..]);
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_with_separators_stay_apart() {
        let id = |text: &str| Id::new(text);
        assert_eq!(fingerprint("DEC01", Some(&id("a")), ""), "DEC01|a|");
        assert_ne!(fingerprint("X", Some(&id("a|")), "b"), fingerprint("X", Some(&id("a")), "|b"));
        assert_ne!(fingerprint("X", Some(&id("a\\")), "b"), fingerprint("X", Some(&id("a")), "\\b"));
        assert_eq!(fingerprint("STR03", None, ""), "STR03||");
    }
}
