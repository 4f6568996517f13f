//! A backup is deleted.

use std::path::PathBuf;

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::Nothing;
use crate::{WorkspaceError, backups};

/// Which backup.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct DeleteBackupArgs {
    /// Its path, as the list of backups says it.
    pub path: PathBuf,
}

pub(crate) fn answer(state: &mut State, args: DeleteBackupArgs) -> Result<Nothing, WorkspaceError> {
    backups::delete(&state.places.backups, &args.path)?;
    Ok(Nothing {})
}
