//! Waivers as rows.

use rusqlite::Row;
use rusqlite::types::Value as Cell;
use tragwerk_model::Waiver;

use super::Stored;
use crate::error::Cause;

impl Stored for Waiver {
    const INSERT: &'static str = "INSERT INTO waivers \
        (id, code, subject, key, severity, reason, who, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    const DELETE: &'static str = "DELETE FROM waivers WHERE id = ?1";
    const SELECT: &'static str = "SELECT id, code, subject, key, severity, reason, who, until FROM waivers";

    fn cells(&self) -> Result<Vec<Cell>, Cause> {
        Ok(vec![
            self.id.to_string().into(),
            self.code.clone().into(),
            self.subject.clone().into(),
            self.key.clone().into(),
            self.severity.clone().into(),
            self.reason.clone().into(),
            self.who.clone().into(),
            self.until.clone().into(),
        ])
    }

    fn key_cells(&self) -> Vec<Cell> {
        vec![self.id.to_string().into()]
    }

    fn from_row(row: &Row<'_>) -> Result<Self, Cause> {
        Ok(Self {
            id: row.get::<_, String>(0)?.into(),
            code: row.get(1)?,
            subject: row.get(2)?,
            key: row.get(3)?,
            severity: row.get(4)?,
            reason: row.get(5)?,
            who: row.get(6)?,
            until: row.get(7)?,
        })
    }
}
