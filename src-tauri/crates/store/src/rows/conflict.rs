//! Open conflicts as rows.

use rusqlite::Row;
use rusqlite::types::Value as Cell;
use serde_json::Value as Json;
use tragwerk_model::{Conflict, ConflictRecord};

use super::{Stored, from_json, kind_at, to_json};
use crate::error::Cause;

impl Stored for Conflict {
    const INSERT: &'static str = "INSERT INTO conflicts \
        (id, record, target, field, base, ours, theirs) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    const DELETE: &'static str = "DELETE FROM conflicts WHERE id = ?1";
    const SELECT: &'static str = "SELECT id, record, target, field, base, ours, theirs FROM conflicts";

    fn cells(&self) -> Result<Vec<Cell>, Cause> {
        Ok(vec![
            self.id.to_string().into(),
            self.record.id().to_owned().into(),
            self.target.clone().into(),
            self.field.clone().into(),
            json_cell(self.base.as_ref())?,
            json_cell(self.ours.as_ref())?,
            json_cell(self.theirs.as_ref())?,
        ])
    }

    fn key_cells(&self) -> Vec<Cell> {
        vec![self.id.to_string().into()]
    }

    fn from_row(row: &Row<'_>) -> Result<Self, Cause> {
        let (target, field): (String, Option<String>) = (row.get(2)?, row.get(3)?);
        let record = kind_at(row, 1, ConflictRecord::from_id)?;
        let values = [json_or_nothing(row, 4)?, json_or_nothing(row, 5)?, json_or_nothing(row, 6)?];
        let conflict = Self::new(record, &target, field.as_deref(), values);
        if conflict.id.as_str() == row.get::<_, String>(0)? && conflict.target == target {
            Ok(conflict)
        } else {
            Err(Cause::damaged("a conflict whose id is not of what it is about"))
        }
    }
}

fn json_cell(value: Option<&Json>) -> Result<Cell, Cause> {
    Ok(value.map(to_json).transpose()?.into())
}

fn json_or_nothing(row: &Row<'_>, column: usize) -> Result<Option<Json>, Cause> {
    row.get::<_, Option<String>>(column)?.map(|text| from_json(&text)).transpose()
}
