//! A scenario that is not open is deleted; its versions stay.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Nothing;

/// Which scenario.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct DeleteScenarioArgs {
    /// Its id.
    pub id: String,
}

pub(crate) fn answer(state: &mut State, args: DeleteScenarioArgs) -> Result<Nothing, WorkspaceError> {
    state.workspace_mut()?.delete_scenario(&args.id)?;
    Ok(Nothing {})
}
