//! Waits a moment for a layout; when it is there, it is carried out as one step.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Executed, LayoutId};

pub(crate) fn answer(state: &mut State, args: LayoutId) -> Result<Option<Executed>, WorkspaceError> {
    state.continue_layout(args.layout)
}
