//! The next view of an export is drawn; when all are, everything is written.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{ExportId, ExportProgress};

pub(crate) fn answer(state: &mut State, args: ExportId) -> Result<ExportProgress, WorkspaceError> {
    state.continue_export(args.export)
}
