//! A generated view becomes one of the model's own, to be arranged by hand.

use serde::Deserialize;
use specta::Type;
use tragwerk_diagram::Filter;
use tragwerk_model::Viewpoint;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Executed;

/// Which picture, and what it is to be called.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct KeepViewArgs {
    /// Revision the wish was made at.
    #[specta(type = u32)]
    pub base: u64,
    /// Kind of picture.
    pub viewpoint: Viewpoint,
    /// Which part of it; none: all.
    #[serde(default)]
    pub filter: Option<Filter>,
    /// Name of the view.
    pub name: String,
}

pub(crate) fn answer(state: &mut State, args: KeepViewArgs) -> Result<Executed, WorkspaceError> {
    let language = state.language();
    let done = state.workspace_mut()?.keep_view(args.base, args.viewpoint, args.filter, &args.name, language)?;
    state.announce(done)
}
