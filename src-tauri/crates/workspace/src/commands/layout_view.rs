//! A view or part of it is laid out, in one step.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Id;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Executed, LayoutScope};

/// Which view, and what of it.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct LayoutViewArgs {
    /// Revision the wish was made at.
    #[specta(type = u32)]
    pub base: u64,
    /// The view.
    pub view: Id,
    /// What of it.
    #[serde(default)]
    pub what: LayoutScope,
}

pub(crate) fn answer(state: &mut State, args: LayoutViewArgs) -> Result<Executed, WorkspaceError> {
    let language = state.language();
    let done = state.workspace_mut()?.layout_view(args.base, &args.view, &args.what, language)?;
    state.announce(done)
}
