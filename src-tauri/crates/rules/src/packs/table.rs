//! Reads tables of TOML and notes what is wrong with them, with the place. Knows no key of packs.

use std::ops::Range;

use serde_spanned::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Position, Problem, Said};
use tragwerk_model::Refusal;

/// A value and where it stands.
pub(super) type At<'v, 't> = &'v Spanned<DeValue<'t>>;

/// Reads one text.
pub(super) struct Reader<'t> {
    pub text: &'t str,
    pub pack: &'t str,
    /// The own rule that is being read.
    pub rule: Option<String>,
    pub problems: Vec<Problem>,
}

impl<'t> Reader<'t> {
    pub fn problem(&mut self, at: usize, cause: Refusal) {
        let at = Position::of(self.text, at);
        self.problems.push(Problem { pack: self.pack.to_owned(), at, rule: self.rule.clone(), cause });
    }

    fn wrong_type(&mut self, span: Range<usize>, key: &str, expected: &str, found: &DeValue<'_>) {
        let cause = Refusal::new("wrong-type").with("key", key).with("expected", expected);
        self.problem(span.start, cause.with("found", found.type_str()));
    }

    pub fn unknown_key(&mut self, at: usize, key: &str, known: &[&str]) {
        self.problem(at, Refusal::new("unknown-key").with("key", key).with("known", known.join(", ")));
    }

    /// The entries of a table, each key with its place, in the order of the text.
    pub fn entries<'v>(&mut self, key: &str, value: At<'v, 't>) -> Vec<(&'v str, usize, At<'v, 't>)> {
        match value.get_ref() {
            DeValue::Table(table) => entries(table),
            other => {
                self.wrong_type(value.span(), key, "table", other);
                Vec::new()
            }
        }
    }

    pub fn text_of(&mut self, key: &str, value: At<'_, 't>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            other => {
                self.wrong_type(value.span(), key, "text", other);
                None
            }
        }
    }

    pub fn yes_no(&mut self, key: &str, value: At<'_, 't>) -> Option<bool> {
        match value.get_ref() {
            DeValue::Boolean(yes) => Some(*yes),
            other => {
                self.wrong_type(value.span(), key, "yes_no", other);
                None
            }
        }
    }

    pub fn whole_number(&mut self, key: &str, value: At<'_, 't>) -> Option<i64> {
        match value.get_ref() {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok().or(Some(i64::MAX)),
            other => {
                self.wrong_type(value.span(), key, "number", other);
                None
            }
        }
    }

    /// One text or a list of texts, each with its place.
    pub fn texts(&mut self, key: &str, value: At<'_, 't>) -> Vec<(String, usize)> {
        match value.get_ref() {
            DeValue::String(text) => vec![(text.to_string(), value.span().start)],
            DeValue::Array(list) => {
                let read = |one: At<'_, 't>| Some((self.text_of(key, one)?, one.span().start));
                list.iter().filter_map(read).collect()
            }
            other => {
                self.wrong_type(value.span(), key, "text", other);
                Vec::new()
            }
        }
    }

    /// A text for both languages, or `en` and `de`.
    pub fn said(&mut self, key: &str, value: At<'_, 't>) -> Said {
        match value.get_ref() {
            DeValue::String(text) => Said { en: text.trim().to_owned(), de: String::new() },
            DeValue::Table(table) => {
                let mut said = Said::default();
                for (language, at, value) in entries(table) {
                    let part = match language {
                        "en" => &mut said.en,
                        "de" => &mut said.de,
                        _ => {
                            self.unknown_key(at, &format!("{key}.{language}"), &["en", "de"]);
                            continue;
                        }
                    };
                    *part = self.text_of(key, value).unwrap_or_default().trim().to_owned();
                }
                said
            }
            other => {
                self.wrong_type(value.span(), key, "text", other);
                Said::default()
            }
        }
    }

    /// The place in the whole text of a place in a text value: exact where the value is written as it is.
    pub fn within(&self, value: At<'_, 't>, at: usize) -> usize {
        let span = value.span();
        let written = self.text.get(span.clone()).unwrap_or_default();
        let begins = value.get_ref().as_str().and_then(|text| written.find(text));
        begins.map_or(span.start, |begins| span.start + begins + at)
    }
}

/// The entries of a table in the order of the text.
pub(super) fn entries<'v, 't>(table: &'v DeTable<'t>) -> Vec<(&'v str, usize, At<'v, 't>)> {
    let mut all: Vec<_> = table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span().start, value)).collect();
    all.sort_by_key(|(_, at, _)| *at);
    all
}
