//! The open questions.

use crate::state::State;
use crate::wire::{Nothing, Questions};
use crate::{WorkspaceError, words};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<Questions, WorkspaceError> {
    Ok(words::questions(state.language(), state.workspace()?.findings()))
}
