//! Findings are no longer lived with.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Executed;

/// Which findings, at which revision.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct UnwaiveArgs {
    /// Waived findings.
    pub fingerprints: Vec<String>,
    /// Revision the wish was made at.
    #[specta(type = u32)]
    pub base: u64,
}

pub(crate) fn answer(state: &mut State, args: UnwaiveArgs) -> Result<Executed, WorkspaceError> {
    let done = state.workspace_mut()?.unwaive(args.base, &args.fingerprints)?;
    state.announce(done)
}
