//! Whether the open model is still what its file has: asked now and then, so that the window says it before a step is
//! refused. What another program has written is read before any request is answered.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{FileState, Nothing};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<FileState, WorkspaceError> {
    state.workspace()?;
    Ok(state.file)
}
