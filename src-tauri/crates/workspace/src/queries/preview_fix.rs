//! What a fix would close and open.

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::{Answer, FixPreview};
use crate::{WorkspaceError, words};

/// A fix and what was chosen for it.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct PreviewFixArgs {
    /// One finding, or all of a folded line.
    pub fingerprints: Vec<String>,
    /// Id of the fix.
    pub fix: String,
    /// One for each ask.
    pub answers: Vec<Answer>,
}

pub(crate) fn answer(state: &mut State, args: PreviewFixArgs) -> Result<FixPreview, WorkspaceError> {
    let previewed = state.workspace()?.preview_fix(&args.fingerprints, &args.fix, &args.answers)?;
    Ok(words::fix_preview(state.language(), &previewed))
}
