//! One step into the file: changed records, a row of the log and a revision, in one transaction.

use rusqlite::{Connection, Transaction, params};
use tragwerk_model::{Diff, Model};

use crate::canonical::{ContentHash, Patch};
use crate::error::{Cause, StoreError};
use crate::log::LogEntry;
use crate::packing::pack;
use crate::store::{Revision, Store, add_revision, latest_revision};
use crate::versions::{NewVersion, State, Version, add_unless_saved};
use crate::{rows, versions};

/// Versions that are saved in one transaction with a step.
#[derive(Debug, Clone, Default)]
pub struct Saving {
    /// Of the state before the step; when the head of its scenario has just these contents, nothing is saved.
    pub before: Option<NewVersion>,
    /// Of the state after it.
    pub after: Option<NewVersion>,
    /// Versions that `after` follows besides the head of its scenario: what was merged or restored.
    pub extra_parents: Vec<String>,
}

/// A step that is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// The new revision.
    pub revision: u64,
    /// The version that holds the state before, if one was asked for: the head there was, or a new one.
    pub before: Option<Version>,
    /// The version that holds the state after, if one was asked for.
    pub after: Option<Version>,
}

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
        Ok(self.commit_with(base_revision, after, diff, entry, Saving::default())?.revision)
    }

    /// Writes one step and versions before and after it, all or nothing.
    ///
    /// # Errors
    /// As for [`Store::commit`]; `scenario-not-found` when a version belongs to none.
    pub fn commit_with(
        &mut self,
        base_revision: u64,
        after: &Model,
        diff: &Diff,
        entry: &LogEntry,
        saving: Saving,
    ) -> Result<Committed, StoreError> {
        if base_revision != self.revision() {
            return Err(self.failed(Cause::Stale { base: base_revision, current: self.revision() }));
        }
        rows::check_removals(after, diff).map_err(|cause| self.failed(cause))?;
        let before = if saving.before.is_some() { self.canonical.text() } else { String::new() };
        self.with_lines_of(diff, after, |store, hash| store.write_step(diff, entry, hash, &before, saving))
    }

    /// Lets `write` write a step to the file while the lines are already those after it; they are set back when it
    /// fails. `write` is told the checksum of the text after the step.
    pub(crate) fn with_lines_of<T>(
        &mut self,
        diff: &Diff,
        after: &Model,
        write: impl FnOnce(&mut Self, ContentHash) -> Result<T, Cause>,
    ) -> Result<T, StoreError> {
        let undo = self.canonical.exchange(Patch::of(diff, after));
        let written = self.canonical.hash().and_then(|hash| write(self, hash));
        written.map_err(|cause| {
            self.canonical.exchange(undo);
            self.failed(cause)
        })
    }

    fn write_step(
        &mut self,
        diff: &Diff,
        entry: &LogEntry,
        hash: ContentHash,
        text_before: &str,
        saving: Saving,
    ) -> Result<Committed, Cause> {
        let revision = Revision { number: self.revision.number + 1, at: entry.at, hash };
        let (transaction, seen) = self.begin()?;
        let state = State { text: text_before, revision: &self.revision };
        let before = saving.before.map(|told| add_unless_saved(&transaction, told, &state)).transpose()?;
        rows::write(&transaction, diff)?;
        add_revision(&transaction, &revision)?;
        add_log_row(&transaction, revision.number, diff, entry)?;
        let after = match saving.after {
            Some(told) => {
                let state = State { text: &self.canonical.text(), revision: &revision };
                Some(versions::add(&transaction, told, &state, &saving.extra_parents)?)
            }
            None => None,
        };
        self.finish(transaction, &revision)?;
        self.data_version = seen;
        self.revision = revision;
        Ok(Committed { revision: self.revision.number, before, after })
    }
}

impl Store {
    /// Makes a step last, if the path still means the open file.
    pub(crate) fn finish(&self, transaction: Transaction<'_>, revision: &Revision) -> Result<(), Cause> {
        // A sync folder may have replaced the file meanwhile.
        self.still_there()?;
        match transaction.commit() {
            Ok(()) => Ok(()),
            Err(error) => self.settle(revision, error),
        }
    }

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

pub(crate) fn add_log_row(connection: &Connection, revision: u64, diff: &Diff, entry: &LogEntry) -> Result<(), Cause> {
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
