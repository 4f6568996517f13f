//! A copy to share: a new file with the present state, and with the versions only if asked for.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;

/// Where to, and with what.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct CopyModelArgs {
    /// The new file; nothing is overwritten.
    pub path: PathBuf,
    /// Whether the saved versions go along.
    pub versions: bool,
}

/// Where it is.
#[derive(Debug, Serialize, Type)]
pub struct CopyModelResult {
    /// The new file.
    pub path: String,
}

pub(crate) fn answer(state: &mut State, args: CopyModelArgs) -> Result<CopyModelResult, WorkspaceError> {
    state.workspace()?.share_copy(&args.path, args.versions)?;
    Ok(CopyModelResult { path: args.path.to_string_lossy().into_owned() })
}
