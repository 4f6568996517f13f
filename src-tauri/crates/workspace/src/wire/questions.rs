//! Open questions and scorecard, worded.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::{Id, Nature, Severity};
use tragwerk_rules::Waived;

/// All open questions, and the list as one first sees it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Questions {
    /// Which of the lists that this desk has told it is, from 1; a change says from which to which it leads.
    pub number: u32,
    /// Every finding, in display order.
    pub items: Vec<Arc<Question>>,
    /// The same folded: findings of one rule, severity and nature in one line; without waived ones.
    pub lines: Vec<FoldedLine>,
    /// The waived ones, folded likewise.
    pub waived_lines: Vec<FoldedLine>,
    /// Places in `lines` of those that come first, ten at most.
    pub first: Vec<u32>,
    /// How many there are.
    pub counts: Counts,
    /// Headings that have findings, in their order.
    pub headings: Vec<HeadingCount>,
}

/// What has become of the open questions since the list that was told before.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct QuestionsChange {
    /// Number of the list it fits to.
    pub from: u32,
    /// Number of the list it leads to; the same when nothing has changed.
    pub number: u32,
    /// What is different in `items`.
    pub items: Vec<Splice<Arc<Question>>>,
    /// What is different in `lines`.
    pub lines: Vec<Splice<FoldedLine>>,
    /// What is different in `waived_lines`.
    pub waived_lines: Vec<Splice<FoldedLine>>,
    /// As in the list.
    pub first: Vec<u32>,
    /// As in the list.
    pub counts: Counts,
    /// As in the list.
    pub headings: Vec<HeadingCount>,
}

/// A piece of a list, replaced. Pieces come in their order and count places in the list as it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Splice<T> {
    /// Place of the first that goes, or before which others come.
    pub at: u32,
    /// How many go.
    pub remove: u32,
    /// What comes in their place.
    pub insert: Vec<T>,
}

/// A finding as a question to the room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Question {
    /// The same in every run.
    pub fingerprint: String,
    /// Code of the rule.
    pub code: String,
    /// Id of its heading.
    pub heading: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Wrong or missing.
    pub nature: Nature,
    /// The element it is about; none: the whole model.
    pub subject: Option<Id>,
    /// Elements and relations that prove it.
    pub evidence: Vec<Id>,
    /// The question.
    pub question: String,
    /// What the evidence shows.
    pub explanation: String,
    /// Whether someone decided to live with it.
    pub waived: bool,
    /// Why, who, and until when.
    pub waiver: Option<Waived>,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct FoldedLine {
    /// Code of the rule.
    pub code: String,
    /// How much they weigh.
    pub severity: Severity,
    /// Wrong or missing.
    pub nature: Nature,
    /// Id of the heading.
    pub heading: String,
    /// The question when there is one, else the title of the rule.
    pub question: String,
    /// The findings, in display order.
    pub fingerprints: Vec<String>,
}

/// How many open questions there are; waived ones count only as waived.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Counts {
    /// What does not carry.
    pub error: u32,
    /// What is weak.
    pub warning: u32,
    /// What is worth a question.
    pub hint: u32,
    /// What someone decided to live with.
    pub waived: u32,
    /// What is wrong.
    pub flaws: u32,
    /// What is missing.
    pub gaps: u32,
}

/// A heading and how many open questions stand under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HeadingCount {
    /// Its id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// Open questions under it, without waived ones.
    pub count: u32,
}

/// One figure of the scorecard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScorecardLine {
    /// Its id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// How many fulfil it.
    pub numerator: u32,
    /// How many there are.
    pub denominator: u32,
    /// Whether fewer is better.
    pub lower_is_better: bool,
    /// Whether the model says enough to answer.
    pub answered: bool,
}
