//! The backups of the open model or of a file, the newest first.

use std::path::PathBuf;

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::BackupInfo;
use crate::{WorkspaceError, backups, words};

/// Of which file.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct BackupsArgs {
    /// Its path; none: the open model.
    pub path: Option<PathBuf>,
}

pub(crate) fn answer(state: &mut State, args: BackupsArgs) -> Result<Vec<BackupInfo>, WorkspaceError> {
    let path = match args.path {
        Some(path) => path,
        None => state.workspace()?.path().to_owned(),
    };
    Ok(backups::of_model(&state.places.backups, &path)?.iter().map(words::backup).collect())
}
