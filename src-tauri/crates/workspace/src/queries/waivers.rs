//! The register of waivers.

use crate::state::State;
use crate::wire::{Nothing, WaiverLine};
use crate::{WorkspaceError, words};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<Vec<WaiverLine>, WorkspaceError> {
    let language = state.language();
    let workspace = state.workspace()?;
    Ok(words::waivers(language, workspace.model(), workspace.findings(), &workspace.check_options()))
}
