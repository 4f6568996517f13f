//! A copy of a sample model in the documents folder.

use std::fs;

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::built_in::sample;
use crate::files::{place_copy, stem_of};
use crate::state::State;
use crate::wire::OpenModel;

/// Which sample.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct OpenSampleArgs {
    /// Its id.
    pub id: String,
}

pub(crate) fn answer(state: &mut State, args: OpenSampleArgs) -> Result<OpenModel, WorkspaceError> {
    let model = sample(&args.id)?.model(state.language())?;
    let stem = stem_of(&model.info().name).unwrap_or(args.id);
    // Where it cannot be made, creating the file says so.
    let _ = fs::create_dir_all(&state.places.documents);
    let workspace = place_copy(&state.places.documents, &stem, &model, &state.editor())?;
    state.show(workspace)
}
