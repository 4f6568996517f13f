//! Cells of a table are edited: what was typed in one, or pasted into many.

use serde::Deserialize;
use specta::Type;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{CellEdit, CellsEdited, TableRef};

/// Cells, and the revision they were edited at.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct EditCellsArgs {
    /// Revision.
    #[specta(type = u32)]
    pub base: u64,
    /// The table they stand in.
    pub table: TableRef,
    /// One after the other.
    pub cells: Vec<CellEdit>,
    /// Whether what does not fit is left out and told; else nothing happens unless everything fits.
    pub partly: bool,
}

pub(crate) fn answer(state: &mut State, args: EditCellsArgs) -> Result<CellsEdited, WorkspaceError> {
    let language = state.language();
    let EditCellsArgs { base, table, cells, partly } = args;
    let (done, outcome) = state.workspace_mut()?.edit_cells(language, base, &table, &cells, partly)?;
    let executed = state.announce(done)?;
    Ok(CellsEdited {
        revision: executed.revision,
        created: executed.created,
        taken: outcome.taken,
        refused: outcome.refused(),
        told: crate::words::cells_refused(language, &outcome),
    })
}
