//! A scenario gets another name.

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::ScenarioInfo;
use crate::{WorkspaceError, words};

/// Which scenario, and its name.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct RenameScenarioArgs {
    /// Its id.
    pub id: String,
    /// Its new name.
    pub name: String,
}

pub(crate) fn answer(state: &mut State, args: RenameScenarioArgs) -> Result<ScenarioInfo, WorkspaceError> {
    Ok(words::scenario(&state.workspace_mut()?.rename_scenario(&args.id, &args.name)?))
}
