//! A state of a model that can be named: now, a version, a scenario, another file.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use specta::Type;

/// Which state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum PointRef {
    /// The state that is open.
    Now {},
    /// A saved version of the open file.
    Version {
        /// Its id.
        id: String,
    },
    /// A scenario of the open file, as it stands now.
    Scenario {
        /// Its id.
        id: String,
    },
    /// Another file: a model file or a text form.
    File {
        /// Its path.
        path: PathBuf,
    },
}

/// A state, as one would call it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PointInfo {
    /// Which it is.
    #[serde(rename = "ref")]
    pub point: PointRef,
    /// What it is called.
    pub label: String,
    /// What kind of state it is and when it was.
    pub detail: String,
}
