//! On what terms a finding can be waived: whether it needs an end, and days that are often chosen.

use crate::state::State;
use crate::wire::{Nothing, WaiverTerms};
use crate::{WorkspaceError, words};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<WaiverTerms, WorkspaceError> {
    let language = state.language();
    let workspace = state.workspace()?;
    let offers = words::waiver_ends(language, &workspace.editor().outside.today());
    Ok(WaiverTerms { end_required: workspace.pack().end_required, offers })
}
