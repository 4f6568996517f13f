//! The head of the model: name, description, language and rule pack, in the one row of `info`.

use rusqlite::{Connection, OptionalExtension, params};
use tragwerk_model::{Diff, ModelInfo};

use crate::error::Cause;

/// Makes the one row, empty.
pub(crate) fn begin(connection: &Connection) -> Result<(), Cause> {
    connection.execute("INSERT INTO info (one, name, description, language) VALUES (1, '', '', '')", [])?;
    Ok(())
}

pub(super) fn write(connection: &Connection, diff: &Diff) -> Result<(), Cause> {
    for change in &diff.info {
        let info = change.after.clone().unwrap_or_default();
        let row = params![info.name, info.description, info.language];
        one(connection.execute("UPDATE info SET name = ?1, description = ?2, language = ?3", row)?)?;
    }
    for change in &diff.rule_pack {
        one(connection.execute("UPDATE info SET rule_pack = ?1", params![change.after])?)?;
    }
    Ok(())
}

fn one(changed: usize) -> Result<(), Cause> {
    if changed == 1 { Ok(()) } else { Err(Cause::damaged("the head of the model is missing")) }
}

pub(super) fn read(connection: &Connection) -> Result<(ModelInfo, Option<String>), Cause> {
    let row = |row: &rusqlite::Row<'_>| {
        let info = ModelInfo { name: row.get(0)?, description: row.get(1)?, language: row.get(2)? };
        Ok((info, row.get(3)?))
    };
    let found = connection
        .query_row("SELECT name, description, language, rule_pack FROM info WHERE one = 1", [], row)
        .optional()?;
    found.ok_or_else(|| Cause::damaged("the head of the model is missing"))
}
