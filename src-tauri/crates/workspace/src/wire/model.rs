//! The whole open model, as a window that begins (or has lost the thread) needs it.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::{Element, ModelInfo, Note, Relation, View, ViewEdge, ViewNode, Viewpoint};

use super::{Questions, ScenarioInfo, ScorecardLine, VersionInfo};

/// The open model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct OpenModel {
    /// Its revision.
    #[specta(type = u32)]
    pub revision: u64,
    /// Its file, absolute.
    pub path: String,
    /// Name of its file.
    pub file_name: String,
    /// Whether its path still means the file that is open.
    pub file: FileState,
    /// What may be done with it.
    pub access: Access,
    /// Why it can only be read, worded.
    pub access_reason: Option<String>,
    /// What was done to the file on opening because an older program had written it, worded.
    pub migrated: Option<String>,
    /// Name, description, language.
    pub info: ModelInfo,
    /// By id.
    pub elements: Vec<Element>,
    /// By id.
    pub relations: Vec<Relation>,
    /// By id.
    pub views: Vec<View>,
    /// By view, then in drawing order.
    pub nodes: Vec<ViewNode>,
    /// By view, then in the file's order.
    pub edges: Vec<ViewEdge>,
    /// By view, then in drawing order.
    pub notes: Vec<Note>,
    /// Pictures the model gives by itself and that would show something, in the order of the viewpoints.
    pub generated: Vec<GeneratedView>,
    /// Open questions.
    pub questions: Arc<Questions>,
    /// How much is answered.
    pub scorecard: Vec<ScorecardLine>,
    /// What would be undone next, worded.
    pub undo: Option<String>,
    /// What would be done again next, worded.
    pub redo: Option<String>,
    /// How many versions are saved.
    pub versions: u32,
    /// The newest that somebody saved in the open scenario.
    pub saved_version: Option<VersionInfo>,
    /// The scenario that is open.
    pub scenario: ScenarioInfo,
    /// How many scenarios there are.
    pub scenarios: u32,
    /// How many conflicts are open.
    pub conflicts: u32,
}

/// Whether the path of an open model still means its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FileState {
    /// It does.
    Same,
    /// Another file has taken its place, and does not go on from what is open.
    Replaced,
    /// There is no file any more.
    Gone,
}

/// What may be done with an open file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Reading and writing.
    ReadWrite,
    /// Reading only.
    ReadOnly,
}

/// A picture the model gives by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GeneratedView {
    /// What kind of picture.
    pub viewpoint: Viewpoint,
    /// What it is called, worded.
    pub name: String,
}
