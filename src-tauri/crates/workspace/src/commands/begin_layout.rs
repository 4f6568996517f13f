//! A view or part of it begins to be laid out, beside other requests.
//!
//! It goes on with `continue_layout` and is called off with `cancel_layout`. There is one at a time: a new one takes the
//! place of one that was left.

use crate::WorkspaceError;
use crate::commands::layout_view::LayoutViewArgs;
use crate::laying_out::Layout;
use crate::state::State;
use crate::wire::LayoutId;

pub(crate) fn answer(state: &mut State, args: LayoutViewArgs) -> Result<LayoutId, WorkspaceError> {
    let language = state.language();
    let workspace = state.workspace()?;
    workspace.check_base(args.base)?;
    let layout = Layout::begin(workspace.model().clone(), args.base, args.view, args.what, language);
    Ok(LayoutId { layout: state.begin_layout(layout) })
}
