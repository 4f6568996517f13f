//! The log of accepted steps: what undo, redo and history are read from. Rows are never rewritten.

use std::collections::BTreeMap;
use std::ops::{Bound, RangeBounds};

use rusqlite::{OptionalExtension, Row, params};
use tragwerk_model::Diff;

use crate::error::{Cause, StoreError};
use crate::packing::unpack;
use crate::store::{Millis, Store};
use crate::undo::{UndoState, undo_state};
use crate::{epochs, rows};

/// What the log says instead of a scenario where one was left for another: no undo ever sees such a row.
pub const NO_SCENARIO: &str = "";

/// What a step is called in the undo menu: a message code and its arguments, worded elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Message code.
    pub code: String,
    /// Arguments of the sentence by name.
    pub args: BTreeMap<String, String>,
}

/// What is told about a step when it is committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Who edits: undo takes back only one's own steps. Stays the same through restarts if undo should.
    pub session: String,
    /// Where the step came from: window, command line, import.
    pub origin: String,
    /// Steps in a row of one group are undone together.
    pub group: Option<String>,
    /// What it is called.
    pub label: Label,
    /// When.
    pub at: Millis,
    /// The last row of the group that this step takes back.
    pub undoes: Option<u64>,
    /// The last row of the group that this step does again.
    pub redoes: Option<u64>,
    /// Scenario it happened in, [`crate::MAIN_SCENARIO`] in a file without others; [`NO_SCENARIO`] for a switch.
    pub scenario: String,
}

/// A row of the log. Its diff is read apart ([`Store::diff_of`]), as most readers do not need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// Number of the row, rising from 1; that of the revision it led to.
    pub seq: u64,
    /// Revision the step led to.
    pub revision: u64,
    /// What was told when it was committed.
    pub entry: LogEntry,
}

impl Store {
    /// Rows of the log whose numbers lie in the range, in their order.
    ///
    /// # Errors
    /// `file-locked`, `file-damaged`, `file-io`; `file-newer` for a file this program does not fully know.
    pub fn log(&self, range: impl RangeBounds<u64>) -> Result<Vec<LogRow>, StoreError> {
        self.read_log(bounds(&range)).map_err(|cause| self.failed(cause))
    }

    /// What a step changed.
    ///
    /// # Errors
    /// `step-not-found`, else as for [`Store::log`].
    pub fn diff_of(&self, seq: u64) -> Result<Diff, StoreError> {
        self.read_diff(seq).map_err(|cause| self.failed(cause))
    }

    /// What a session can undo and redo in a scenario, from the log of the present epoch.
    ///
    /// # Errors
    /// As for [`Store::log`].
    pub fn undo_state(&self, session: &str, scenario: &str) -> Result<UndoState, StoreError> {
        let before = self.is_known().and_then(|()| epochs::last_before(&self.connection));
        let before = before.map_err(|cause| self.failed(cause))?;
        Ok(undo_state(&self.log((Bound::Excluded(before), Bound::Unbounded))?, session, scenario))
    }

    fn read_log(&self, (first, last): (u64, u64)) -> Result<Vec<LogRow>, Cause> {
        self.is_known()?;
        let mut statement = self.connection.prepare_cached(
            "SELECT seq, revision, scenario, session, origin, step_group, at, label_code, label_args, undoes, redoes \
             FROM log WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq",
        )?;
        let mut found = statement.query(params![first, last])?;
        let mut log = Vec::new();
        while let Some(row) = found.next()? {
            log.push(log_row(row)?);
        }
        Ok(log)
    }

    fn read_diff(&self, seq: u64) -> Result<Diff, Cause> {
        self.is_known()?;
        let mut statement = self.connection.prepare_cached("SELECT diff FROM log WHERE seq = ?1")?;
        let packed: Option<Vec<u8>> = statement.query_row([seq], |row| row.get(0)).optional()?;
        let text = unpack(&packed.ok_or(Cause::StepNotFound { seq })?, None)?;
        rows::from_json(&text)
    }
}

fn log_row(row: &Row<'_>) -> Result<LogRow, Cause> {
    let args: String = row.get(8)?;
    Ok(LogRow {
        seq: row.get(0)?,
        revision: row.get(1)?,
        entry: LogEntry {
            scenario: row.get(2)?,
            session: row.get(3)?,
            origin: row.get(4)?,
            group: row.get(5)?,
            at: row.get(6)?,
            label: Label { code: row.get(7)?, args: rows::from_json(&args)? },
            undoes: row.get(9)?,
            redoes: row.get(10)?,
        },
    })
}

/// First and last number of a range, within what SQLite counts.
fn bounds(range: &impl RangeBounds<u64>) -> (u64, u64) {
    const LAST: u64 = i64::MAX as u64;
    let first = match range.start_bound() {
        Bound::Included(first) => *first,
        Bound::Excluded(before) => before.saturating_add(1),
        Bound::Unbounded => 0,
    };
    let last = match range.end_bound() {
        Bound::Included(last) => *last,
        // A range that ends before 0 holds nothing; rows begin at 1, so neither does 0..=0.
        Bound::Excluded(after) => after.saturating_sub(1),
        Bound::Unbounded => LAST,
    };
    (first.min(LAST), last.min(LAST))
}
