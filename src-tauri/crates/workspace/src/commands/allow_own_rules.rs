//! Own rules that came with the open file may run here from now on. The model stays as it is.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Executed, Nothing};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<Executed, WorkspaceError> {
    let text = state.workspace()?.model().rule_pack().unwrap_or_default().to_owned();
    state.allow_own_rules(&text)?;
    state.tell_again()
}
