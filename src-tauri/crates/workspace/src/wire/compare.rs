//! Two states of a model beside each other, worded.

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::Id;

use super::{PointInfo, Question};

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether it is a name, to be shown strong.
    pub strong: bool,
}

/// What became of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ChangeMark {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// It belongs to something else.
    Moved,
}

/// One change as a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChangeLine {
    /// What became of it.
    pub mark: ChangeMark,
    /// Words over the group it stands in.
    pub heading: String,
    /// The sentence.
    pub sentence: Vec<Span>,
    /// What more there is to say; may be empty.
    pub detail: Vec<Span>,
    /// Elements it is about, the main one first.
    pub elements: Vec<Id>,
    /// Relations it is about.
    pub relations: Vec<Id>,
}

/// How many elements and relations differ, each counted once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChangeCounts {
    /// New ones.
    pub added: u32,
    /// Those that are gone.
    pub removed: u32,
    /// Those that say something else.
    pub changed: u32,
    /// Those that belong to something else.
    pub moved: u32,
    /// Those that are as they were.
    pub unchanged: u32,
}

/// What became of the open questions; a question is the same when its fingerprint is. Waived ones are none.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct QuestionsCompared {
    /// Answered by the change, in display order.
    pub closed: Vec<Question>,
    /// Opened by the change, in display order.
    pub opened: Vec<Question>,
    /// How many stay open.
    pub standing: u32,
}

/// How many of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FigureInfo {
    /// Those that fulfil it.
    pub numerator: u32,
    /// All that could.
    pub denominator: u32,
}

/// Whether a figure got better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// Its share is better.
    Better,
    /// Its share is worse.
    Worse,
    /// Its share is the same, or one of the states does not say.
    Same,
}

/// One figure of the scorecard in both states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScorecardDelta {
    /// Its id.
    pub key: String,
    /// Its words.
    pub label: String,
    /// Before; none when the model does not say enough to answer.
    pub before: Option<FigureInfo>,
    /// After; likewise.
    pub after: Option<FigureInfo>,
    /// Whether fewer is better.
    pub lower_is_better: bool,
    /// Whether it got better.
    pub trend: Trend,
}

/// Two states beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CompareResult {
    /// The earlier state.
    pub before: PointInfo,
    /// The later state.
    pub after: PointInfo,
    /// The difference in one sentence.
    pub summary: String,
    /// Its size.
    pub counts: ChangeCounts,
    /// What means something, in the order of the groups.
    pub changes: Vec<ChangeLine>,
    /// What only looks different, a line for each view.
    pub layout: Vec<ChangeLine>,
    /// What became of the open questions.
    pub questions: QuestionsCompared,
    /// What became of the scorecard, in its order.
    pub scorecard: Vec<ScorecardDelta>,
}
