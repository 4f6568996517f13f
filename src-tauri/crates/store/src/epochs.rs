//! How far undo reaches back: to the beginning of the last epoch.
//!
//! A migration begins an epoch, since what the log kept before it was written for other tables.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Cause;
use crate::schema;
use crate::store::Revision;

/// Schema version that first knew epochs.
const SINCE: u32 = 2;

/// Number of the last row of the log before the present epoch; 0 when it is the first.
pub(crate) fn last_before(connection: &Connection) -> Result<u64, Cause> {
    if schema::version(connection)? < SINCE {
        return Ok(0);
    }
    let mut statement = connection.prepare_cached("SELECT after FROM epochs ORDER BY number DESC LIMIT 1")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?.unwrap_or_default())
}

/// Begins an epoch after this revision.
pub(crate) fn begin(connection: &Connection, after: &Revision) -> Result<(), Cause> {
    connection.execute(
        "INSERT INTO epochs (after, at, schema) VALUES (?1, ?2, ?3)",
        params![after.number, after.at, schema::version(connection)?],
    )?;
    Ok(())
}
