//! A file is opened: a model file as it is, a text form as a new model file beside it.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use specta::Type;
use tragwerk_store::{Cause, StoreError};

use crate::WorkspaceError;
use crate::files::{Content, content_of, place_copy};
use crate::state::State;
use crate::wire::OpenModel;
use crate::workspace::{Workspace, read_text};

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
        return state.snapshot();
    }
    let workspace = match content_of(&path)? {
        Content::Text(text) => import(state, &path, &text)?,
        Content::Other => Workspace::open(&path, state.editor())?,
    };
    state.show(workspace)
}

/// A new model file beside the text, or in the documents folder where that is not possible.
fn import(state: &State, source: &Path, text: &str) -> Result<Workspace, WorkspaceError> {
    let name = source.file_name().unwrap_or_default().to_string_lossy();
    let model = read_text(text, &name)?;
    let stem = name.strip_suffix(".json").unwrap_or(&name);
    let stem = Path::new(stem).file_stem().unwrap_or_default().to_string_lossy();
    let beside = source.parent().unwrap_or(Path::new("."));
    match place_copy(beside, &stem, &model, &state.editor()) {
        Err(WorkspaceError::Store(StoreError {
            cause: Cause::FolderReadOnly | Cause::FileReadOnly | Cause::DiskFull | Cause::Io(_) | Cause::Sql(_),
            ..
        })) => {
            let _ = fs::create_dir_all(&state.places.documents);
            place_copy(&state.places.documents, &stem, &model, &state.editor())
        }
        other => other,
    }
}
