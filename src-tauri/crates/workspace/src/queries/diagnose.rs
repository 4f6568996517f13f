//! What is the matter with a file that does not open, and what could be had of it. Changes nothing.

use std::path::PathBuf;

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::DiagnosisInfo;
use crate::{WorkspaceError, backups, words};

/// Which file.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct DiagnoseArgs {
    /// Its path.
    pub path: PathBuf,
}

pub(crate) fn answer(state: &mut State, args: DiagnoseArgs) -> Result<DiagnosisInfo, WorkspaceError> {
    let path = std::fs::canonicalize(&args.path).unwrap_or(args.path);
    let found = tragwerk_store::salvage::diagnose(&path)?;
    let kept = backups::of_model(&state.places.backups, &path)?;
    Ok(words::diagnosis(state.language(), &found, &kept))
}
