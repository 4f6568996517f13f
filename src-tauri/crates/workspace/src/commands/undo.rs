//! The last group of steps is taken back.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Executed;

/// The revision the wish was made at.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct UndoArgs {
    /// Revision.
    #[specta(type = u32)]
    pub base: u64,
}

pub(crate) fn answer(state: &mut State, args: UndoArgs) -> Result<Executed, WorkspaceError> {
    let done = state.workspace_mut()?.undo(args.base)?;
    state.announce(done)
}
