//! A layout is called off; nothing of it was done.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::LayoutId;

pub(crate) fn answer(state: &mut State, args: LayoutId) -> Result<(), WorkspaceError> {
    state.cancel_layout(args.layout);
    Ok(())
}
