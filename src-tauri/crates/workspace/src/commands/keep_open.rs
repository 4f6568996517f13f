//! What is open is kept as a file of its own, since its file was replaced or is gone; it goes on there.

use std::fs;
use std::path::PathBuf;

use tragwerk_text::{Args, say};

use crate::WorkspaceError;
use crate::files::free_path;
use crate::state::State;
use crate::wire::{Nothing, OpenModel};
use crate::workspace::Workspace;

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<OpenModel, WorkspaceError> {
    let copy = Workspace::open(&kept(state)?, state.editor())?;
    state.show(copy)
}

/// Beside where the file was, else in the documents folder.
fn kept(state: &State) -> Result<PathBuf, WorkspaceError> {
    let workspace = state.workspace()?;
    let stem = workspace.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let stem = say(state.language(), "kept-file", &Args::new().with("name", stem));
    if let Some(folder) = workspace.path().parent() {
        let to = free_path(folder, &stem);
        if workspace.keep_as(&to).is_ok() {
            return Ok(to);
        }
    }
    // Where it cannot be made, keeping the copy says so.
    let _ = fs::create_dir_all(&state.places.documents);
    let to = free_path(&state.places.documents, &stem);
    workspace.keep_as(&to)?;
    Ok(to)
}
