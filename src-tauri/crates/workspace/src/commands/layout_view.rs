//! A view is laid out, in one step.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Id;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Executed;

/// Which view.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct LayoutViewArgs {
    /// Revision the wish was made at.
    #[specta(type = u32)]
    pub base: u64,
    /// The view.
    pub view: Id,
}

pub(crate) fn answer(state: &mut State, args: LayoutViewArgs) -> Result<Executed, WorkspaceError> {
    let language = state.language();
    let done = state.workspace_mut()?.layout_view(args.base, &args.view, language)?;
    state.announce(done)
}
