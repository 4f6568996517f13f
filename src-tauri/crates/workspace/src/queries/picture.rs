//! A picture as pixels, for the clipboard.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{ExportFormat, ExportOptions, PictureBytes};

pub(crate) fn answer(state: &mut State, args: ExportOptions) -> Result<PictureBytes, WorkspaceError> {
    let options = ExportOptions { format: ExportFormat::Png, ..args };
    Ok(PictureBytes { png: STANDARD.encode(state.workspace()?.export(&options, state.discreet())?) })
}
