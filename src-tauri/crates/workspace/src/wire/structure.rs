//! What holds the model together: a decision in one sentence, what would fall without something, what ties the units.
//!
//! Requests: `decision_sentence {id}` → [`DecisionSentence`]; `stress {ids}` → [`StressResult`];
//! `integration_matrix {}` → [`IntegrationMatrix`].

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::{ElementKind, Id};

use super::{Question, ScorecardDelta};

/// A piece of a decision's sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SentenceSpan {
    /// The words; of a gap what is missing, as a few words ("who decides").
    pub text: String,
    /// Whether it is a name, to be shown strong.
    pub strong: bool,
    /// The code of the open question that would fill it; null: no gap.
    pub blank: Option<String>,
}

/// A decision in one sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DecisionSentence {
    /// The decision.
    pub id: Id,
    /// In pieces.
    pub spans: Vec<SentenceSpan>,
    /// As plain text; a gap is `____`.
    pub plain: String,
}

/// What would be if something were gone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct StressResult {
    /// It in one sentence.
    pub sentence: String,
    /// What was taken away.
    pub without: Vec<StressedElement>,
    /// Elements that lose their last relation with it.
    pub gone: Vec<StressedElement>,
    /// How many relations go.
    pub relations: u32,
    /// Questions that open, in display order.
    pub opened: Vec<Question>,
    /// Questions that close, in display order; those about what is gone do not count.
    pub closed: Vec<Question>,
    /// The scorecard with and without it.
    pub scorecard: Vec<ScorecardDelta>,
}

/// An element as it is named in an answer about a state that is not the open one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StressedElement {
    /// Its id.
    pub id: Id,
    /// What it is.
    pub kind: ElementKind,
    /// What it is called.
    pub name: String,
}

/// Which units are integrated with which, and by what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct IntegrationMatrix {
    /// The units that take part in the journey, by name: rows and columns.
    pub units: Vec<MatrixUnit>,
    /// Every pair of two distinct units, each once.
    pub cells: Vec<MatrixCell>,
    /// The figure *Integration*: pairs with a tie.
    pub tied: u32,
    /// Of so many pairs.
    pub pairs: u32,
}

/// A row and column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MatrixUnit {
    /// The unit.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// What ties two units.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct MatrixCell {
    /// Place of the one in `units`.
    pub one: u32,
    /// Place of the other.
    pub other: u32,
    /// What ties them; empty: nothing does.
    pub ties: Vec<MatrixTie>,
}

/// One sort of tie between two units.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct MatrixTie {
    /// Its id: `stake`, `forum`, `handoff`, `decision`, `data`.
    pub kind: String,
    /// Its words: "shared goals and metrics".
    pub label: String,
    /// What makes it, by id.
    pub elements: Vec<Id>,
    /// Their names.
    pub names: Vec<String>,
}
