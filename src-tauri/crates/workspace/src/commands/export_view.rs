//! A picture, or the model as text, goes into a file.

use crate::WorkspaceError;
use crate::files::{refuse_model, replace};
use crate::state::State;
use crate::wire::{ExportArgs, Exported};

pub(crate) fn answer(state: &mut State, args: ExportArgs) -> Result<Exported, WorkspaceError> {
    let workspace = state.workspace()?;
    let path = std::path::absolute(&args.path).unwrap_or_else(|_| args.path.clone());
    refuse_model(&path, workspace.path())?;
    replace(&path, &workspace.export(&args.into())?)?;
    Ok(Exported { path })
}
