//! A table of the open model, as it is edited.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::discreet::shown;
use crate::state::State;
use crate::tables::sheet::sheet;
use crate::wire::{Sheet, TableRef};

/// Which table.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct TableArgs {
    /// The table.
    pub table: TableRef,
}

pub(crate) fn answer(state: &mut State, args: TableArgs) -> Result<Sheet, WorkspaceError> {
    let workspace = state.workspace()?;
    let model = shown(workspace.model(), state.discreet());
    Ok(sheet(state.language(), &model, workspace.revision(), &args.table)?)
}
