//! Steps and what they lead to.

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_diagram::Filter;
use tragwerk_model::ops::Op;
use tragwerk_model::{Diff, Id, Viewpoint};

use super::{QuestionsChange, ScorecardLine};

/// One edit by the user: several operations that happen together, or none of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// In their order.
    pub ops: Vec<Op>,
    /// Steps of one group in succession are undone together (typing in one field).
    #[serde(default)]
    pub group: Option<String>,
}

/// What a step led to, for who asked for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Executed {
    /// The revision now.
    #[specta(type = u32)]
    pub revision: u64,
    /// Ids made by the step, in the order of its operations.
    pub created: Vec<Id>,
}

/// Where a change came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A step.
    Edit,
    /// Something was taken back.
    Undo,
    /// Something was done again.
    Redo,
    /// Records came from another file.
    Import,
    /// A view was laid out.
    Layout,
    /// Another program has changed the file.
    Reload,
    /// What others made of the model came in.
    Merge,
    /// A version was restored.
    Restore,
    /// Another scenario was opened.
    Switch,
}

/// The event: what has changed, for every window. Sent when the file has it, before the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Changed {
    /// Revision that the patch fits to.
    #[specta(type = u32)]
    pub base: u64,
    /// Revision it leads to.
    #[specta(type = u32)]
    pub revision: u64,
    /// Where it came from.
    pub origin: Origin,
    /// What is different.
    pub patch: Diff,
    /// What has become of the open questions.
    pub questions: QuestionsChange,
    /// The scorecard now.
    pub scorecard: Vec<ScorecardLine>,
    /// What would be undone next, worded.
    pub undo: Option<String>,
    /// What would be done again next, worded.
    pub redo: Option<String>,
    /// What the user should hear about it, worded.
    pub told: Option<String>,
    /// Id of the scenario that is open now.
    pub scenario: String,
    /// How many conflicts are open now.
    pub conflicts: u32,
}

/// What of a view is laid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum LayoutScope {
    /// All of it.
    Whole {
        /// Elements that stay where they are.
        #[serde(default)]
        pinned: Vec<Id>,
    },
    /// These elements, among themselves.
    Chosen {
        /// Elements of the view.
        elements: Vec<Id>,
    },
    /// What the viewpoint shows by itself and the view lacks: put near what it belongs to.
    Missing,
}

impl Default for LayoutScope {
    fn default() -> Self {
        Self::Whole { pinned: Vec::new() }
    }
}

/// A layout under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct LayoutId {
    /// Its number.
    pub layout: u32,
}

/// Which picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum ViewRef {
    /// A view of the model.
    Stored {
        /// Its id.
        id: Id,
    },
    /// What the model gives by itself.
    Generated {
        /// The kind of picture.
        viewpoint: Viewpoint,
        /// Which part of it; none: all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        filter: Option<Filter>,
    },
}

/// Arguments of a request that needs none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}
