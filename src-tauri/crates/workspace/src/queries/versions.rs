//! All saved versions, the oldest first.

use crate::state::State;
use crate::wire::{Nothing, VersionInfo};
use crate::{WorkspaceError, words};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<Vec<VersionInfo>, WorkspaceError> {
    let language = state.language();
    Ok(state.workspace()?.versions()?.iter().map(|version| words::version(language, version)).collect())
}
