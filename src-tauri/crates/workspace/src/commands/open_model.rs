//! A file is opened: a model file as it is, a text form as a new model file beside it.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Model;
use tragwerk_store::{Cause, StoreError};

use crate::WorkspaceError;
use crate::files::{Readable, open_any, place_copy};
use crate::state::State;
use crate::wire::{FileState, OpenModel};
use crate::workspace::Workspace;

/// Endings that the name of the new file does not take over.
const ENDINGS: [&str; 3] = [".gtm.json", ".json", ".gtm"];

/// Which file.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct OpenModelArgs {
    /// Its path.
    pub path: PathBuf,
}

pub(crate) fn answer(state: &mut State, args: OpenModelArgs) -> Result<OpenModel, WorkspaceError> {
    let path = fs::canonicalize(&args.path).unwrap_or(args.path);
    if state.open.as_ref().is_some_and(|open| open.path() == path) {
        if state.file == FileState::Same {
            return state.snapshot();
        }
        // What is open is no longer in this file: it is let go only when it is kept.
        if !state.kept {
            state.keep_what_is_open()?;
        }
    }
    let workspace = match open_any(&path, state.editor())? {
        Readable::Text(model) => import(state, &path, &model)?,
        Readable::File(workspace) => *workspace,
    };
    let mut workspace = workspace;
    // Where it cannot be saved, opening goes on: the first step will say why.
    let _ = workspace.save_daily();
    state.show(workspace)
}

/// A new model file beside the text, or in the documents folder where that is not possible.
fn import(state: &State, source: &Path, model: &Model) -> Result<Workspace, WorkspaceError> {
    let name = source.file_name().unwrap_or_default().to_string_lossy();
    let stem = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(&name);
    let beside = source.parent().unwrap_or(Path::new("."));
    match place_copy(beside, stem, model, &state.editor()) {
        Err(WorkspaceError::Store(StoreError {
            cause: Cause::FolderReadOnly | Cause::FileReadOnly | Cause::DiskFull | Cause::Io(_) | Cause::Sql(_),
            ..
        })) => {
            let _ = fs::create_dir_all(&state.places.documents);
            place_copy(&state.places.documents, stem, model, &state.editor())
        }
        other => other,
    }
}
