//! A picture to look at before it is exported.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{ExportOptions, Preview};

pub(crate) fn answer(state: &mut State, args: ExportOptions) -> Result<Preview, WorkspaceError> {
    Ok(Preview { svg: state.workspace()?.export_svg(&args, state.discreet())? })
}
