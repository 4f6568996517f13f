//! A version is opened as a copy to try things out in: a file of its own in the documents folder.

use std::fs;

use serde::Deserialize;
use specta::Type;

use crate::files::{place_copy, stem_of};
use crate::state::State;
use crate::wire::OpenModel;
use crate::{WorkspaceError, words};

/// Which version.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct OpenVersionCopyArgs {
    /// Its id.
    pub id: String,
}

pub(crate) fn answer(state: &mut State, args: OpenVersionCopyArgs) -> Result<OpenModel, WorkspaceError> {
    let workspace = state.workspace()?;
    let version = words::version(state.language(), &workspace.version(&args.id)?);
    let model = workspace.read_version(&args.id)?;
    let name = format!("{} – {}", model.info().name, version.name);
    let stem = stem_of(&name).unwrap_or(args.id);
    // Where it cannot be made, creating the file says so.
    let _ = fs::create_dir_all(&state.places.documents);
    let copy = place_copy(&state.places.documents, &stem, &model, &state.editor())?;
    state.show(copy)
}
