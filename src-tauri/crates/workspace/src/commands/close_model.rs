//! The open model is closed. Everything is on disk already.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Nothing;

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<(), WorkspaceError> {
    state.close();
    Ok(())
}
