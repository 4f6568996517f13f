//! The open questions.

use std::sync::Arc;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Nothing, Questions};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<Arc<Questions>, WorkspaceError> {
    Ok(state.asked()?.0)
}
