//! The scenarios of the open file, the oldest first.

use crate::state::State;
use crate::wire::{Nothing, ScenarioInfo};
use crate::{WorkspaceError, words};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<Vec<ScenarioInfo>, WorkspaceError> {
    Ok(state.workspace()?.scenarios()?.iter().map(words::scenario).collect())
}
