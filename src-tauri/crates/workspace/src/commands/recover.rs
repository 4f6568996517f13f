//! What can be read of a damaged file is opened as a new file; the damaged one stays as it is.

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use specta::Type;
use tragwerk_text::{Args, say};

use crate::WorkspaceError;
use crate::files::place_copy;
use crate::state::State;
use crate::wire::OpenModel;

/// Which file.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct RecoverArgs {
    /// Its path.
    pub path: PathBuf,
}

pub(crate) fn answer(state: &mut State, args: RecoverArgs) -> Result<OpenModel, WorkspaceError> {
    let found = tragwerk_store::salvage::salvage(&args.path)?;
    let stem = args.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let stem = say(state.language(), "recovered-file", &Args::new().with("name", stem));
    // Where it cannot be made, creating the file says so.
    let _ = fs::create_dir_all(&state.places.documents);
    let copy = place_copy(&state.places.documents, &stem, &found.model, &state.editor())?;
    state.show(copy)
}
