//! Rule packs: which rules run, how much they weigh, their numbers, and an organisation's own rules.
//!
//! A pack is TOML. Text in, pack and located problems out; where the text comes from, and whether the own rules of a
//! file may run, others decide. Invariant: whatever is wrong with a pack, the rest of it and all other rules hold.

mod edit;
mod level;
mod own_rule;
mod problem;
mod read;
mod resolve;
mod shipped;
mod table;

use std::collections::BTreeMap;

use tragwerk_model::{Nature, Severity};

pub use edit::{Draft, Edit, edited};
pub use level::{Level, Weight};
pub use problem::{PROBLEM, Position, Problem, WAITING};
pub(crate) use problem::{about_the_pack, waiting};
pub use read::set_here;
pub use resolve::{OwnRules, resolve};
pub use shipped::{PROFILES, SHIPPED, Shipped, shipped};

use crate::own::OwnRule;
use crate::{Heading, Parameters};

/// A pack text is at most so long (bytes).
pub const MOST_BYTES: usize = 256 * 1024;

/// A text in one language or both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// English.
    pub en: String,
    /// German.
    pub de: String,
}

impl Said {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.en.is_empty() && self.de.is_empty()
    }

    /// In this language (`de`, else English); where it is missing, in the other.
    pub fn text(&self, language: &str) -> &str {
        let (first, second) = if language == "de" { (&self.de, &self.en) } else { (&self.en, &self.de) };
        if first.is_empty() { second } else { first }
    }
}

/// A pack as it holds: with all that it extends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pack {
    /// What it is called; may be empty.
    pub name: Said,
    /// What it is for; may be empty.
    pub description: Said,
    /// What it says it extends, as written.
    pub extends: Vec<String>,
    /// Numbers in rules.
    pub parameters: Parameters,
    /// Own rules that run.
    pub own: Vec<OwnRule>,
    /// Own rules that wait until someone allows them.
    pub waiting: Vec<OwnRule>,
    /// Whether a waiver holds only with an end date.
    pub end_required: bool,
    /// What is wrong with it, by position.
    pub problems: Vec<Problem>,
    tuning: Tuning,
}

/// What becomes of findings, from the general to the particular.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Tuning {
    pub all: Level,
    pub natures: BTreeMap<Nature, Level>,
    pub headings: BTreeMap<Heading, Level>,
    pub rules: BTreeMap<String, Level>,
}

impl Pack {
    /// Whether it changes nothing.
    pub fn is_plain(&self) -> bool {
        self.parameters.is_empty()
            && self.own.is_empty()
            && self.waiting.is_empty()
            && self.problems.is_empty()
            && !self.end_required
            && self.tuning == Tuning::default()
    }

    /// How much a finding weighs that weighs this much by itself; none: it is not told.
    pub fn weigh(&self, code: &str, heading: Heading, nature: Nature, severity: Severity) -> Option<Severity> {
        let Tuning { all, natures, headings, rules } = &self.tuning;
        let levels = [rules.get(code), headings.get(&heading), natures.get(&nature), Some(all)];
        match levels.into_iter().flatten().find_map(|level| level.of(severity)) {
            Some(Weight::Off) => None,
            Some(Weight::As(severity)) => Some(severity),
            None => Some(severity),
        }
    }
}
