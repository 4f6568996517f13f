//! Someone decides to live with findings.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Executed;
use crate::workspace::Grounds;

/// Which findings, and on what grounds.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct WaiveArgs {
    /// One, or all of a folded line.
    pub fingerprints: Vec<String>,
    /// Why; never blank.
    pub reason: String,
    /// Who decided it; never blank.
    pub who: String,
    /// Last day on which it holds (ISO 8601 date); null: until it is taken back.
    pub until: Option<String>,
    /// Revision the wish was made at.
    #[specta(type = u32)]
    pub base: u64,
}

pub(crate) fn answer(state: &mut State, args: WaiveArgs) -> Result<Executed, WorkspaceError> {
    let WaiveArgs { fingerprints, reason, who, until, base } = args;
    let done = state.workspace_mut()?.waive(base, &fingerprints, &Grounds { reason, who, until })?;
    state.announce(done)
}
