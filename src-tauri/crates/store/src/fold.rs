//! Old rows of the log are folded into the versions: what lies between two of them is let go.
//!
//! Invariants: one transaction; the model, its revision and every version stay as they are; no row of the session that
//! asks is ever touched, so its undo reaches as far as before; what others could still undo, they undo whole or not at
//! all.

use rusqlite::{Connection, params};

use crate::error::{Cause, StoreError};
use crate::store::{Millis, Store};

/// How much of the log is kept in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogKeep {
    /// The newest so many rows.
    pub rows: u64,
    /// All rows that are not older, in milliseconds.
    pub age: Millis,
    /// For fewer rows than this nothing is written.
    pub batch: u64,
}

impl Store {
    /// Lets go what other sessions did, as far as it is older than what is kept and a version holds the state it led to.
    /// Gives how many rows that were.
    ///
    /// # Errors
    /// As for [`Store::save_version`]; the file is then as it was.
    pub fn fold_log(&mut self, session: &str, keep: LogKeep, now: Millis) -> Result<u64, StoreError> {
        self.fold(session, keep, now).map_err(|cause| self.failed(cause))
    }

    fn fold(&mut self, session: &str, keep: LogKeep, now: Millis) -> Result<u64, Cause> {
        self.may_write()?;
        let held = last_to_fold(&self.connection, self.revision.number, keep, now)?;
        let Some(last) = held.map(|last| before_groups(&self.connection, session, last)).transpose()? else {
            return Ok(0);
        };
        if foldable(&self.connection, session, last)? < keep.batch.max(1) {
            return Ok(0);
        }
        let (transaction, seen) = self.begin()?;
        let gone = transaction.execute("DELETE FROM log WHERE seq <= ?1 AND session <> ?2", params![last, session])?;
        self.still_there()?;
        transaction.commit()?;
        self.data_version = seen;
        Ok(u64::try_from(gone).unwrap_or_default())
    }
}

fn foldable(connection: &Connection, session: &str, last: u64) -> Result<u64, Cause> {
    let sql = "SELECT count(*) FROM log WHERE seq <= ?1 AND session <> ?2";
    Ok(connection.query_row(sql, params![last, session], |row| row.get(0))?)
}

/// As far as no group of another session is parted.
fn before_groups(connection: &Connection, session: &str, mut last: u64) -> Result<u64, Cause> {
    let parted = "SELECT min(seq) FROM log WHERE seq <= ?1 AND session <> ?2 AND step_group IN \
         (SELECT step_group FROM log WHERE seq > ?1 AND step_group IS NOT NULL)";
    let mut statement = connection.prepare(parted)?;
    while let Some(first) = statement.query_row(params![last, session], |row| row.get::<_, Option<u64>>(0))? {
        last = first.saturating_sub(1);
    }
    Ok(last)
}

/// The last step that is old enough and led to a state that a version of this very file holds.
fn last_to_fold(connection: &Connection, newest: u64, keep: LogKeep, now: Millis) -> Result<Option<u64>, Cause> {
    let Some(limit) = newest.checked_sub(keep.rows) else { return Ok(None) };
    let old: Option<u64> = connection.query_row(
        "SELECT max(seq) FROM log WHERE seq <= ?1 AND at < ?2",
        params![limit, now.saturating_sub(keep.age)],
        |row| row.get(0),
    )?;
    // Versions that came from other files have numbers of their own.
    let held = "SELECT max(revision.number) FROM revision JOIN versions \
         ON versions.revision = revision.number AND versions.content = revision.hash WHERE revision.number <= ?1";
    Ok(connection.query_row(held, params![old], |row| row.get(0))?)
}
