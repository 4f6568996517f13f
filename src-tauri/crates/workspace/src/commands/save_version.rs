//! The present state is saved as a named version.

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::VersionInfo;
use crate::{WorkspaceError, words};

/// What the version is called.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct SaveVersionArgs {
    /// Its name.
    pub name: String,
    /// Longer text; may be empty.
    pub note: String,
    /// Who saves it; may be empty.
    pub author: String,
}

pub(crate) fn answer(state: &mut State, args: SaveVersionArgs) -> Result<VersionInfo, WorkspaceError> {
    let saved = state.workspace_mut()?.save_version(&args.name, &args.note, &args.author)?;
    Ok(words::version(state.language(), &saved))
}
