//! What the program was started with. Only who starts it knows: shell and local server answer this themselves, a desk
//! by itself was started with nothing.

use std::path::PathBuf;

use serde::Serialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Nothing;

/// What the program was started with.
#[derive(Debug, Serialize, Type)]
pub struct LaunchFile {
    /// File to open, absolute.
    pub path: Option<PathBuf>,
    /// Whether the sample is to be opened.
    pub sample: bool,
}

pub(crate) fn answer(_: &mut State, _: Nothing) -> Result<LaunchFile, WorkspaceError> {
    Ok(LaunchFile { path: None, sample: false })
}
