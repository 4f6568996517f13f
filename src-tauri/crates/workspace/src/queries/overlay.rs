//! A picture seen by one question: categories and who is in them.

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::{OverlayInfo, OverlayKind, ViewRef};
use crate::{WorkspaceError, overlay, words};

/// Which picture, and what it is asked.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct OverlayArgs {
    /// The view.
    pub view: ViewRef,
    /// The question.
    pub kind: OverlayKind,
}

pub(crate) fn answer(state: &mut State, args: OverlayArgs) -> Result<OverlayInfo, WorkspaceError> {
    let workspace = state.workspace()?;
    let overlaid = overlay::overlaid(workspace.model(), workspace.findings(), &args.view, args.kind);
    Ok(words::overlay(state.language(), overlaid))
}
