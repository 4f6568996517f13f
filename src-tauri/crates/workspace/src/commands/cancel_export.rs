//! An export is dropped; nothing of it was written.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::ExportId;

pub(crate) fn answer(state: &mut State, args: ExportId) -> Result<(), WorkspaceError> {
    state.cancel_export(args.export);
    Ok(())
}
