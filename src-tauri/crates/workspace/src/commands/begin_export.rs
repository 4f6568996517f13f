//! An export is begun: what it shows is fixed now, whatever is edited meanwhile.
//!
//! It goes on with `continue_export`, one view a time, so that other requests have their turn, and may be dropped with
//! `cancel_export`. There is one at a time: a new one takes the place of one that was left.

use crate::WorkspaceError;
use crate::export::Underway;
use crate::files::refuse_model;
use crate::state::State;
use crate::wire::{ExportArgs, ExportBegun};

pub(crate) fn answer(state: &mut State, args: ExportArgs) -> Result<ExportBegun, WorkspaceError> {
    let workspace = state.workspace()?;
    let path = std::path::absolute(&args.path).unwrap_or_else(|_| args.path.clone());
    refuse_model(&path, workspace.path())?;
    let exhibited = workspace.exhibited(args.options.since.as_ref())?;
    let exhibited = exhibited.shown(state.discreet() && !args.options.format.is_the_model());
    let export = Underway::begin(exhibited, args.options, path, workspace.path().to_owned())?;
    let of = export.of();
    Ok(ExportBegun { export: state.begin_export(export), of })
}
