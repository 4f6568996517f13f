//! A table as comma-separated values, with a mark at the beginning by which spreadsheets know UTF-8.
//!
//! Invariant: no cell is taken for a formula.

use csv::{Terminator, WriterBuilder};

use crate::ExchangeError;
use crate::table::{Table, neutralised};

const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// The table: a line of labels, then a line a row.
///
/// # Errors
/// None that there is memory for.
pub fn write(table: &Table) -> Result<Vec<u8>, ExchangeError> {
    let refused = |error: csv::Error| ExchangeError::NotDrawn(error.to_string());
    let mut lines = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    lines.write_record(table.columns.iter().map(|column| neutralised(&column.label))).map_err(refused)?;
    for row in &table.rows {
        lines.write_record(row.iter().map(|cell| neutralised(&cell.said()))).map_err(refused)?;
    }
    lines.into_inner().map_err(|error| ExchangeError::NotDrawn(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Cell, Column};

    #[test]
    fn quoted_marked_and_without_formulas() {
        let table = Table {
            title: "T".into(),
            columns: vec![Column::new("Name", 1.0), Column::new("=Value", 1.0)],
            rows: vec![vec!["a \"b\", c\nd".into(), Cell::Number(-1.5)], vec!["ü".into(), "=1+1".into()]],
        };
        let text = String::from_utf8(write(&table).expect("lines")).expect("text");
        assert_eq!(text, "\u{FEFF}Name,'=Value\r\n\"a \"\"b\"\", c\nd\",'-1.5\r\nü,'=1+1\r\n");
    }
}
