//! Elements as rows.

use rusqlite::Row;
use rusqlite::types::Value as Cell;
use tragwerk_model::{Element, ElementKind};

use super::{Stored, json_at, kind_at, to_json};
use crate::error::Cause;

impl Stored for Element {
    const INSERT: &'static str = "INSERT INTO elements \
        (id, kind, name, description, attributes, tags, properties, statements) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    const DELETE: &'static str = "DELETE FROM elements WHERE id = ?1";
    const SELECT: &'static str =
        "SELECT id, kind, name, description, attributes, tags, properties, statements FROM elements";

    fn cells(&self) -> Result<Vec<Cell>, Cause> {
        Ok(vec![
            self.id.to_string().into(),
            self.kind.id().to_owned().into(),
            self.name.clone().into(),
            self.description.clone().into(),
            to_json(&self.attributes)?.into(),
            to_json(&self.tags)?.into(),
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
            kind: kind_at(row, 1, ElementKind::from_id)?,
            name: row.get(2)?,
            description: row.get(3)?,
            attributes: json_at(row, 4)?,
            tags: json_at(row, 5)?,
            properties: json_at(row, 6)?,
            statements: json_at(row, 7)?,
        })
    }
}
