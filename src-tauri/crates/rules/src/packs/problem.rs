//! What is wrong with a pack: where, and a code with arguments; the sentence, with what to do, is chosen at the edge
//! (`pack-<code>` of the text catalogues).

use serde::{Deserialize, Serialize};
use tragwerk_model::{Nature, Refusal, Severity};

use crate::{Fact, Facts, Finding, Heading, finding};

/// Code of findings about a pack that could not be taken as it is written.
pub const PROBLEM: &str = "PACK01";
/// Code of the finding that own rules wait until someone allows them.
pub const WAITING: &str = "PACK02";

/// A place in a text; both count from 1, columns in Unicode scalar values.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Position {
    /// Line.
    pub line: u32,
    /// Column.
    pub column: u32,
}

impl Position {
    /// The place of a byte of a text.
    pub fn of(text: &str, byte: usize) -> Self {
        let mut end = byte.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let number = |number| u32::try_from(number).unwrap_or(u32::MAX);
        Self { line: number(line), column: number(column) }
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The pack it stands in: the name under which it was read.
    pub pack: String,
    /// Where.
    pub at: Position,
    /// The own rule it is about, if it is about one.
    pub rule: Option<String>,
    /// What it is, worded by `pack-<code>`.
    pub cause: Refusal,
}

impl Problem {
    /// It as a finding: an error without subject, its key the place.
    pub(crate) fn finding(&self) -> Finding {
        let Position { line, column } = self.at;
        let key = format!("{}:{line}:{column}:{}", self.pack, self.cause.code);
        let mut facts = Facts::default();
        for (name, text) in &self.cause.args {
            facts.add(name.clone(), Fact::Text(text.clone().into()));
        }
        facts.set("problem", Fact::Text(self.cause.code.clone().into()));
        facts.set("pack", Fact::Text(self.pack.clone().into()));
        facts.set("rule", Fact::Text(self.rule.clone().unwrap_or_default().into()));
        facts.set("line", Fact::Number(line.into()));
        facts.set("column", Fact::Number(column.into()));
        about_the_pack(PROBLEM, "pack-problem", Severity::Error, key, facts)
    }
}

/// The finding that own rules wait until someone allows them.
pub(crate) fn waiting(codes: Vec<String>) -> Finding {
    let mut facts = Facts::default();
    facts.set("rules", Fact::Names(codes));
    about_the_pack(WAITING, "own-rules-wait", Severity::Hint, String::new(), facts)
}

/// A finding about a pack, not about the model.
pub(crate) fn about_the_pack(
    code: &'static str,
    name: &'static str,
    severity: Severity,
    key: String,
    facts: Facts,
) -> Finding {
    Finding {
        code: code.into(),
        name: name.into(),
        severity,
        nature: Nature::Flaw,
        heading: Heading::Hygiene,
        subject: None,
        evidence: Vec::new(),
        fingerprint: finding::fingerprint(code, None, &key),
        key,
        facts,
        waived: None,
    }
}
