//! What merges left open in the model.

use crate::state::State;
use crate::wire::{ConflictLine, Nothing};
use crate::{WorkspaceError, words};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<Vec<ConflictLine>, WorkspaceError> {
    let language = state.language();
    let model = state.workspace()?.model();
    Ok(model.conflicts().map(|open| words::conflict(language, &[model], open)).collect())
}
