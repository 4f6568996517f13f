//! A finding is answered by one of its fixes.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Answer, Executed};

/// A fix, what was chosen for it, and the revision it was chosen at.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct ApplyFixArgs {
    /// One finding, or all of a folded line.
    pub fingerprints: Vec<String>,
    /// Id of the fix.
    pub fix: String,
    /// One for each ask.
    pub answers: Vec<Answer>,
    /// Revision.
    #[specta(type = u32)]
    pub base: u64,
}

pub(crate) fn answer(state: &mut State, args: ApplyFixArgs) -> Result<Executed, WorkspaceError> {
    let ApplyFixArgs { fingerprints, fix, answers, base } = args;
    let done = state.workspace_mut()?.apply_fix(base, &fingerprints, &fix, &answers)?;
    state.announce(done)
}
