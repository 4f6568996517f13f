//! A picture, or the model as text, goes into a file.

use std::fs;
use std::path::Path;

use tragwerk_model::Refusal;

use crate::WorkspaceError;
use crate::files::replace;
use crate::state::State;
use crate::wire::{ExportArgs, Exported};

pub(crate) fn answer(state: &mut State, args: ExportArgs) -> Result<Exported, WorkspaceError> {
    let workspace = state.workspace()?;
    let path = std::path::absolute(&args.path).unwrap_or_else(|_| args.path.clone());
    refuse_model(&path, workspace.path())?;
    replace(&path, &workspace.export(&args.into())?)?;
    Ok(Exported { path })
}

/// An export never takes the place of the model it is made from.
fn refuse_model(out: &Path, model: &Path) -> Result<(), WorkspaceError> {
    if out != model && fs::canonicalize(out).ok().as_deref() != Some(model) {
        return Ok(());
    }
    let file = model.file_name().unwrap_or_default().to_string_lossy();
    Err(Refusal::new("export-onto-model").with("file", file).into())
}
