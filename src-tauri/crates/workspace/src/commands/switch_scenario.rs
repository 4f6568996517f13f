//! Another scenario is opened; what is left is kept as a version.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Executed;

/// Which scenario.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct SwitchScenarioArgs {
    /// Its id.
    pub id: String,
}

pub(crate) fn answer(state: &mut State, args: SwitchScenarioArgs) -> Result<Executed, WorkspaceError> {
    let done = state.workspace_mut()?.switch_scenario(&args.id)?;
    state.announce(done)
}
