//! A picture to look at before it is exported.

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Preview, PreviewArgs};

pub(crate) fn answer(state: &mut State, args: PreviewArgs) -> Result<Preview, WorkspaceError> {
    Ok(Preview { svg: state.workspace()?.export_svg(&args)? })
}
