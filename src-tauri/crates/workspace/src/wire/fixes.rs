//! What can be done about a finding: what must be chosen, and what it would close and open.
//!
//! Requests: `fixes {fingerprints}` → [`FixInfo`] each; `preview_fix {fingerprints, fix, answers}` → [`FixPreview`];
//! `apply_fix {fingerprints, fix, answers, base}` → `Executed`. One fingerprint asks about one finding, several about
//! all findings of a folded line at once. `answers` are one [`Answer`] for each ask, in its order. `first_fixes
//! {fingerprints}` → [`FirstFix`] for each finding that a step answers.

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::{ElementKind, Id};
pub use tragwerk_rules::fix::Answer;

use super::Question;

/// One way to answer a finding, or several at once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct FixInfo {
    /// Its id.
    pub id: String,
    /// Its words, for a button.
    pub label: String,
    /// Whether it can be done at once: it asks nothing and only says what is meant anyway.
    pub safe: bool,
    /// What must be chosen, in this order; empty when nothing.
    pub asks: Vec<AskInfo>,
}

/// What is likeliest done about a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FirstFix {
    /// The finding.
    pub fingerprint: String,
    /// What to do, in two or three words.
    pub label: String,
}

/// One thing to be chosen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum AskInfo {
    /// An element; answered with `element` or, if it may be new, `new`.
    Element {
        /// The question.
        label: String,
        /// Of one of these kinds.
        kinds: Vec<ElementKind>,
        /// One of these; null: any of the kinds.
        among: Option<Vec<Id>>,
        /// Not these.
        not: Vec<Id>,
        /// Those that are likeliest meant, to be offered first.
        likely: Vec<Id>,
        /// Whether a new one of one of the kinds will do as well.
        or_new: bool,
    },
    /// One of a few; answered with `pick`.
    Pick {
        /// The question.
        label: String,
        /// What can be picked.
        picks: Vec<Named>,
    },
    /// The value of an attribute; answered with `value`.
    Value {
        /// The attribute's name.
        label: String,
        /// What it holds.
        holds: Holds,
        /// Of a choice, what can be chosen; else empty.
        choices: Vec<Named>,
    },
    /// A name; answered with `value`.
    Name {
        /// The question.
        label: String,
        /// What it is called now: the new name must differ.
        current: String,
    },
}

/// An id and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Named {
    /// What is answered.
    pub id: String,
    /// Its words.
    pub label: String,
}

/// What an attribute holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// Free text.
    Text,
    /// A date, ISO 8601.
    Date,
    /// A number.
    Number,
    /// Yes or no.
    YesNo,
    /// The id of a choice.
    Choice,
}

/// What a fix would do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct FixPreview {
    /// It in one sentence.
    pub sentence: String,
    /// Questions it closes, in display order.
    pub closed: Vec<Question>,
    /// Questions it opens, in display order; those that weigh otherwise than before stand here and above.
    pub opened: Vec<Question>,
}
