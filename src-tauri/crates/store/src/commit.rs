//! One step into the file: changed records, a row of the log and a revision, in one transaction.

use rusqlite::{Connection, params};
use tragwerk_model::{Diff, Model};

use crate::canonical::{ContentHash, Patch};
use crate::error::{Cause, StoreError};
use crate::log::LogEntry;
use crate::packing::pack;
use crate::rows;
use crate::store::{Revision, Store, add_revision, latest_revision};

impl Store {
    /// Writes one step. `diff` leads from the model of `base_revision` to `after`. Returns the new revision; when
    /// this returns, the step is on the disk.
    ///
    /// # Errors
    /// `stale` when the file is at another revision than `base_revision`, `file-replaced`, `file-locked` (after
    /// [`crate::WAITING_TIME`]), `file-read-only`, `folder-read-only`, `file-newer`, `disk-full`, `file-damaged`,
    /// `file-too-large`, `would-corrupt`, `file-io`. The file and this store are then as they were.
    pub fn commit(
        &mut self,
        base_revision: u64,
        after: &Model,
        diff: &Diff,
        entry: &LogEntry,
    ) -> Result<u64, StoreError> {
        if base_revision != self.revision() {
            return Err(self.failed(Cause::Stale { base: base_revision, current: self.revision() }));
        }
        rows::check_removals(after, diff).map_err(|cause| self.failed(cause))?;
        let undo = self.canonical.exchange(Patch::of(diff, after));
        let written = self.canonical.hash().and_then(|hash| self.write_step(diff, entry, hash));
        if let Err(cause) = written {
            self.canonical.exchange(undo);
            return Err(self.failed(cause));
        }
        Ok(self.revision())
    }

    fn write_step(&mut self, diff: &Diff, entry: &LogEntry, hash: ContentHash) -> Result<(), Cause> {
        let revision = Revision { number: self.revision.number + 1, at: entry.at, hash };
        let (transaction, seen) = self.begin()?;
        rows::write(&transaction, diff)?;
        add_revision(&transaction, &revision)?;
        add_log_row(&transaction, revision.number, diff, entry)?;
        // A sync folder may have replaced the file meanwhile.
        self.still_there()?;
        if let Err(error) = transaction.commit() {
            self.settle(&revision, error)?;
        }
        self.revision = revision;
        self.data_version = seen;
        Ok(())
    }
}

impl Store {
    /// A disk can take a step whole and fail only at saying that it lasts. Then the step counts, as soon as another
    /// write to the file has lasted: nobody is told of a failure of what is there, nor of a success that may vanish.
    fn settle(&self, revision: &Revision, error: rusqlite::Error) -> Result<(), Cause> {
        if latest_revision(&self.connection).is_ok_and(|latest| latest == *revision) {
            let version: u32 = self.connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
            self.connection.pragma_update(None, "user_version", version)?;
            return Ok(());
        }
        Err(error.into())
    }
}

fn add_log_row(connection: &Connection, revision: u64, diff: &Diff, entry: &LogEntry) -> Result<(), Cause> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO log (seq, revision, scenario, session, origin, step_group, at, label_code, label_args, undoes, redoes, \
         diff) VALUES (?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    statement.execute(params![
        revision,
        entry.scenario,
        entry.session,
        entry.origin,
        entry.group,
        entry.at,
        entry.label.code,
        rows::to_json(&entry.label.args)?,
        entry.undoes,
        entry.redoes,
        pack(rows::to_json(diff)?.as_bytes(), None)?,
    ])?;
    Ok(())
}

#[cfg(test)]
#[path = "commit_faults.rs"]
mod faults;
