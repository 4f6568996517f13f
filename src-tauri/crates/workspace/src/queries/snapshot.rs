//! The whole open model.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Nothing, OpenModel};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<OpenModel, WorkspaceError> {
    state.snapshot()
}
