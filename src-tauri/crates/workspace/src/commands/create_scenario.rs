//! A scenario is made; it is not gone over to.

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::ScenarioInfo;
use crate::{WorkspaceError, words};

/// The new scenario.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct CreateScenarioArgs {
    /// What it is called.
    pub name: String,
    /// Id of the version it begins as; none: the present state.
    pub from: Option<String>,
}

pub(crate) fn answer(state: &mut State, args: CreateScenarioArgs) -> Result<ScenarioInfo, WorkspaceError> {
    let made = state.workspace_mut()?.create_scenario(&args.name, args.from.as_deref())?;
    Ok(words::scenario(&made))
}
