//! How much is answered.

use crate::state::State;
use crate::wire::{Nothing, ScorecardLine};
use crate::{WorkspaceError, words};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<Vec<ScorecardLine>, WorkspaceError> {
    Ok(words::scorecard(state.language(), &state.workspace()?.scorecard()))
}
