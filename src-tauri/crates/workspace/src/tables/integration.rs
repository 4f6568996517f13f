//! The integration matrix: units by units, and what ties each two of them.

use std::collections::BTreeMap;

use tragwerk_exchange::table::{Cell, Column, Table};
use tragwerk_model::Model;
use tragwerk_rules::matrix::matrix;
use tragwerk_text::Language;

use super::{headed, word};
use crate::wire::{ExportTable, MatrixCell};
use crate::words::integration_matrix;

/// A cell names each tie and what makes it; the upper half says the same as the lower.
pub(super) fn integration(language: Language, model: &Model) -> Table {
    let matrix = integration_matrix(language, model, &matrix(model));
    let mut table = headed(language, ExportTable::IntegrationMatrix, &[("unit", 1.2)]);
    table.columns.extend(matrix.units.iter().map(|unit| Column::new(unit.name.as_str(), 1.4)));
    let cells: BTreeMap<(u32, u32), &MatrixCell> =
        matrix.cells.iter().flat_map(|cell| [((cell.one, cell.other), cell), ((cell.other, cell.one), cell)]).collect();
    for (row, unit) in (0..).zip(&matrix.units) {
        let mut line: Vec<Cell> = vec![unit.name.as_str().into()];
        line.extend(
            (0..).zip(&matrix.units).map(|(column, _)| said(language, row == column, cells.get(&(row, column)))),
        );
        table.rows.push(line);
    }
    table
}

fn said(language: Language, same: bool, cell: Option<&&MatrixCell>) -> Cell {
    let ties = cell.map_or(&[][..], |cell| &cell.ties);
    match (same, ties) {
        (true, _) => Cell::Text(String::new()),
        (false, []) => word(language, "table-no-tie").into(),
        (false, ties) => {
            let tie = |tie: &crate::wire::MatrixTie| format!("{}: {}", tie.label, tie.names.join(", "));
            Cell::Text(ties.iter().map(tie).collect::<Vec<_>>().join("\n"))
        }
    }
}
