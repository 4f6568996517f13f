//! Two states that went apart are brought together, worded.

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::{ElementKind, Id};

use super::{ChangeLine, PointInfo, PointRef, Span};

/// One of the three values of a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum MergeSide {
    /// As it was before both.
    Base,
    /// As it is in the open model.
    Ours,
    /// As it is in what is merged in.
    Theirs,
}

/// A conflict, worded. What was deleted, or was never there, has no value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ConflictLine {
    /// Its id.
    pub id: String,
    /// What kind of record: `element`, `relation`, `view`, `waiver`, `model` or `pack`.
    pub record: String,
    /// Id of the record; empty for the model and its pack.
    pub target: String,
    /// The field; none: deleted on one side, changed on the other.
    pub field: Option<String>,
    /// What it is about.
    pub title: Vec<Span>,
    /// The value before both.
    pub base: Option<String>,
    /// The value here.
    pub ours: Option<String>,
    /// The value there.
    pub theirs: Option<String>,
}

/// Two elements that were made on either side and are probably the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DuplicateLine {
    /// Their kind.
    pub kind: ElementKind,
    /// The name here.
    pub name: String,
    /// The one made here.
    pub ours: Id,
    /// The one made there.
    pub theirs: Id,
    /// Both in words.
    pub label: String,
}

/// The state from which two states went apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BaseInfo {
    /// Which it is, if it is one that can be named; none: the last state that both files had.
    #[serde(rename = "ref")]
    pub point: Option<PointRef>,
    /// What it is called.
    pub label: String,
    /// What kind of state it is and when it was.
    pub detail: String,
}

/// What a merge would do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct MergePreview {
    /// It in one sentence.
    pub summary: String,
    /// What is merged in.
    pub theirs: PointInfo,
    /// The state from which both went apart; none: there is none, so one has to be named. Nothing else is told then.
    pub base: Option<BaseInfo>,
    /// What comes in, as changes of the open model.
    pub changes: Vec<ChangeLine>,
    /// Pictures that only look different then.
    pub layout: Vec<ChangeLine>,
    /// What both sides changed differently.
    pub conflicts: Vec<ConflictLine>,
    /// What was probably made twice.
    pub duplicates: Vec<DuplicateLine>,
    /// Revision of the open model it was worked out for.
    #[specta(type = u32)]
    pub revision: u64,
}

/// How one conflict is settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct MergeChoice {
    /// The conflict's id.
    pub conflict: String,
    /// The value it gets.
    pub side: MergeSide,
}

/// Two elements that become one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct MergeJoin {
    /// The one that stays.
    pub keep: Id,
    /// The one that goes into it.
    pub drop: Id,
}
