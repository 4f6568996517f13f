//! The model becomes what it was in a version, as a step and a version of its own.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Executed;

/// Which version.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct RestoreVersionArgs {
    /// Its id.
    pub id: String,
    /// Revision the wish was made at.
    #[specta(type = u32)]
    pub base: u64,
}

pub(crate) fn answer(state: &mut State, args: RestoreVersionArgs) -> Result<Executed, WorkspaceError> {
    let done = state.workspace_mut()?.restore_version(args.base, &args.id)?;
    state.announce(done)
}
