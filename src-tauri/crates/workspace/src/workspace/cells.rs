//! Cells of a table are edited: one step, undone like any other.
//!
//! Each cell is looked at on the model as the cells before it leave it: a role that one of them makes is there for the
//! next. Invariant: either everything that fits is one step, or memory is as it was.

use std::collections::BTreeMap;

use tragwerk_model::ops::{CreateElement, Op, run};
use tragwerk_model::{Diff, Id, Refusal};
use tragwerk_store::Label;
use tragwerk_text::Language;

use super::step::Told;
use super::{Done, Workspace, label};
use crate::WorkspaceError;
use crate::tables::sheet::{Column, Wanted, change, columns};
use crate::wire::{CellEdit, CellRow, Origin, TableRef};

/// What became of the cells of an edit.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many were taken.
    pub taken: u32,
    /// What was not taken, in the order of the edit.
    pub left: Vec<Left>,
}

/// A cell that was not taken.
#[derive(Debug)]
pub struct Left {
    /// What its row is called; empty for one that is not there.
    pub row: String,
    /// Id of its column.
    pub column: String,
    /// Why.
    pub why: Refusal,
}

impl Outcome {
    /// How many were not taken.
    pub fn refused(&self) -> u32 {
        u32::try_from(self.left.len()).unwrap_or(u32::MAX)
    }
}

/// What the cells before have done.
#[derive(Default)]
struct Progress {
    diff: Diff,
    ops: Vec<Op>,
    /// New rows by their number.
    made: BTreeMap<u32, Id>,
    outcome: Outcome,
}

impl Workspace {
    /// Edits cells of a table as shown at revision `base`. `partly`: what does not fit is left out.
    ///
    /// # Errors
    /// What does not fit, unless `partly` and something else does; else as for [`Workspace::execute`].
    pub fn edit_cells(
        &mut self,
        language: Language,
        base: u64,
        table: &TableRef,
        cells: &[CellEdit],
        partly: bool,
    ) -> Result<(Done, Outcome), WorkspaceError> {
        self.check_base(base)?;
        let columns: BTreeMap<String, Column> =
            columns(&self.model, table)?.into_iter().map(|column| (column.id(), column)).collect();
        let mut progress = Progress::default();
        for cell in in_order(cells) {
            match self.edit_cell(language, table, &columns, cell, &mut progress) {
                Ok(()) => progress.outcome.taken += 1,
                Err(why) if partly => progress.outcome.left.push(self.left(cell, &progress, why)),
                Err(why) => return self.take_back(progress.diff, why),
            }
        }
        if progress.outcome.taken == 0
            && let Some(first) = progress.outcome.left.pop()
        {
            return self.take_back(progress.diff, first.why);
        }
        let Progress { diff, ops, outcome, .. } = progress;
        let label = if outcome.taken > 1 { several(outcome.taken) } else { label::of(&ops, &self.model, &diff) };
        let created = ops.iter().filter_map(Op::created).cloned().collect();
        let done = self.commit(Origin::Edit, diff, label, Told { created, ..Told::default() })?;
        Ok((done, outcome))
    }

    /// Does one cell in memory; it stays as it was when the cell does not fit.
    fn edit_cell(
        &mut self,
        language: Language,
        table: &TableRef,
        columns: &BTreeMap<String, Column>,
        cell: &CellEdit,
        progress: &mut Progress,
    ) -> Result<(), Refusal> {
        let column = columns.get(&cell.column).ok_or_else(|| Refusal::new("cell-gone"))?;
        let ids = self.editor.outside.ids.clone();
        let ops = match (&cell.row, column) {
            (CellRow::New { number, kind }, Column::Name) if !progress.made.contains_key(number) => {
                let id = ids.next();
                let made = CreateElement { id: Some(id.clone()), ..CreateElement::named(*kind, cell.text.trim()) };
                let ops = vec![Op::CreateElement(made)];
                self.run_ops(ops, progress)?;
                progress.made.insert(*number, id);
                return Ok(());
            }
            (row, column) => {
                let row = row_of(row, progress)?;
                let wanted = Wanted { which: table, row: &row, column, text: &cell.text, creates: cell.creates };
                change(language, &self.model, &wanted, &mut || ids.next())?
            }
        };
        self.run_ops(ops, progress)
    }

    fn run_ops(&mut self, ops: Vec<Op>, progress: &mut Progress) -> Result<(), Refusal> {
        let diff = run(&mut self.model, &ops)?;
        progress.diff = std::mem::take(&mut progress.diff).then(diff);
        progress.ops.extend(ops);
        Ok(())
    }

    fn left(&self, cell: &CellEdit, progress: &Progress, why: Refusal) -> Left {
        let row = row_of(&cell.row, progress).ok();
        let name = |id: &Id| {
            let source = self.model.relation(id.as_str()).map(|relation| &relation.source);
            self.model.element(source.unwrap_or(id).as_str()).map(|element| element.name.clone())
        };
        Left { row: row.as_ref().and_then(name).unwrap_or_default(), column: cell.column.clone(), why }
    }

    fn take_back<T>(&mut self, diff: Diff, why: Refusal) -> Result<T, WorkspaceError> {
        self.model.apply(&diff.reversed()).map_err(WorkspaceError::fault)?;
        Err(why.into())
    }
}

/// Names of new rows first: the other cells need the row.
fn in_order(cells: &[CellEdit]) -> Vec<&CellEdit> {
    let is_first = |cell: &CellEdit| matches!(cell.row, CellRow::New { .. }) && cell.column == Column::Name.id();
    let (first, rest): (Vec<&CellEdit>, Vec<&CellEdit>) = cells.iter().partition(|cell| is_first(cell));
    first.into_iter().chain(rest).collect()
}

fn row_of(row: &CellRow, progress: &Progress) -> Result<Id, Refusal> {
    match row {
        CellRow::Known { id } => Ok(id.clone()),
        CellRow::New { number, .. } => progress.made.get(number).cloned().ok_or_else(|| Refusal::new("name-missing")),
    }
}

fn several(count: u32) -> Label {
    Label { code: "step-cells".to_owned(), args: [("count".to_owned(), count.to_string())].into() }
}
