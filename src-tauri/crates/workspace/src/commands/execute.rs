//! One step of edits.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Executed, Step};

/// A step and the revision it was made for.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct ExecuteArgs {
    /// Revision it was made for.
    #[specta(type = u32)]
    pub base: u64,
    /// The step.
    pub step: Step,
}

pub(crate) fn answer(state: &mut State, args: ExecuteArgs) -> Result<Executed, WorkspaceError> {
    let done = state.workspace_mut()?.execute(args.base, args.step)?;
    state.announce(done)
}
