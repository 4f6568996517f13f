//! Relations as rows.

use rusqlite::Row;
use rusqlite::types::Value as Cell;
use tragwerk_model::{Relation, RelationKind};

use super::{Stored, json_at, kind_at, to_json};
use crate::error::Cause;

impl Stored for Relation {
    const INSERT: &'static str = "INSERT INTO relations \
        (id, kind, source, target, attributes, properties, statements) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    const DELETE: &'static str = "DELETE FROM relations WHERE id = ?1";
    const SELECT: &'static str = "SELECT id, kind, source, target, attributes, properties, statements FROM relations";

    fn cells(&self) -> Result<Vec<Cell>, Cause> {
        Ok(vec![
            self.id.to_string().into(),
            self.kind.id().to_owned().into(),
            self.source.to_string().into(),
            self.target.to_string().into(),
            to_json(&self.attributes)?.into(),
            to_json(&self.properties)?.into(),
            to_json(&self.statements)?.into(),
        ])
    }

    fn key_cells(&self) -> Vec<Cell> {
        vec![self.id.to_string().into()]
    }

    fn from_row(row: &Row<'_>) -> Result<Self, Cause> {
        Ok(Self {
            id: row.get::<_, String>(0)?.into(),
            kind: kind_at(row, 1, RelationKind::from_id)?,
            source: row.get::<_, String>(2)?.into(),
            target: row.get::<_, String>(3)?.into(),
            attributes: json_at(row, 4)?,
            properties: json_at(row, 5)?,
            statements: json_at(row, 6)?,
        })
    }
}
