//! What can still be read of a damaged file, and what is the matter with it.
//!
//! Works on a copy in a folder of its own: the damaged file is only ever copied. Invariant: what comes out is a valid
//! model in every respect; nothing a file contains is executed.

mod copies;
mod mend;

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;
use tragwerk_model::{Model, Refusal, text_form};

use crate::canonical::Canonical;
use crate::contents::read_content;
use crate::error::{Cause, StoreError};
use crate::rows::read_wreckage;
use crate::store::{Millis, latest_revision};
use crate::versions::{Version, read_version_at};
use crate::{open, schema};

/// What is the matter with a file and what could be had of it.
#[derive(Debug)]
pub struct Diagnosis {
    /// Why it cannot be opened, with the code and arguments of opening; none when it can.
    pub refusal: Option<Refusal>,
    /// What [`salvage`] would give; none when nothing can be read.
    pub salvageable: Option<Salvaged>,
}

/// A model that was read out of a damaged file.
#[derive(Debug, Clone)]
pub struct Salvaged {
    /// The model; valid, though things may be missing.
    pub model: Model,
    /// What it was read from.
    pub source: Source,
    /// What is missing, as far as that can be told.
    pub lost: Lost,
}

/// What a model was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The records: the state the file was in last.
    Records {
        /// Whether the checksum proves that nothing is missing and nothing is wrong.
        proven: bool,
    },
    /// A saved version, whole: the newest that can be read.
    Version {
        /// What it was called; empty where that cannot be read.
        name: String,
        /// When it was saved, where that can be read.
        at: Option<Millis>,
    },
}

/// What a salvaged model lacks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lost {
    /// Records that are there and cannot be read.
    pub unreadable: usize,
    /// Records that were read and left out, as they refer to something that is gone.
    pub dropped: usize,
    /// Whether name, description, language and rule pack of the model are gone.
    pub head: bool,
}

/// Says what is the matter with a file and what could be had of it. Changes nothing.
///
/// # Errors
/// `file-not-found`, `file-locked` and whatever the system refuses: what says nothing about the contents.
pub fn diagnose(path: &Path) -> Result<Diagnosis, StoreError> {
    let refusal = match open::inspect_only(path) {
        Ok(()) => None,
        Err(error) if matches!(error.cause, Cause::FileNotFound | Cause::FileLocked | Cause::Io(_)) => {
            return Err(error);
        }
        Err(error) => Some(error.to_refusal()),
    };
    Ok(Diagnosis { refusal, salvageable: salvage(path).ok() })
}

/// Reads what can be read: the records, else the newest version. Changes nothing.
///
/// # Errors
/// `nothing-to-salvage`, `file-not-found`, `disk-full`, `file-io`.
pub fn salvage(path: &Path) -> Result<Salvaged, StoreError> {
    salvage_copies(path).map_err(|cause| cause.at(path))
}

fn salvage_copies(path: &Path) -> Result<Salvaged, Cause> {
    let mut best: Option<Salvaged> = None;
    for attempt in copies::Attempt::ALL {
        let Some(copy) = copies::prepare(path, *attempt)? else { continue };
        let Ok(connection) = copy.open() else { continue };
        let Some(found) = read(&connection, path) else { continue };
        if found.source == (Source::Records { proven: true }) {
            return Ok(found);
        }
        if best.as_ref().is_none_or(|best| worth(&found) > worth(best)) {
            best = Some(found);
        }
    }
    best.ok_or(Cause::NothingToSalvage)
}

/// More is better; of the same the later state.
fn worth(found: &Salvaged) -> (usize, bool) {
    let model = &found.model;
    (model.element_count() + model.relation_count(), matches!(found.source, Source::Records { .. }))
}

/// The records are the later state; but when most of them are gone, a whole version is the better find.
fn is_poor(records: &Salvaged, version: &Salvaged) -> bool {
    worth(records).0 * 2 < worth(version).0
}

/// The records, or the newest version if most of the records are gone.
fn read(connection: &Connection, path: &Path) -> Option<Salvaged> {
    let ours = schema::own_tables(connection).ok()?;
    let records = read_records(connection, &ours, path);
    if let Some(found) = &records
        && (found.source == (Source::Records { proven: true }) || found.lost == Lost::default())
    {
        return records;
    }
    let version = if ours.contains("contents") { read_newest_version(connection, &ours) } else { None };
    match (records, version) {
        (Some(records), Some(version)) => Some(if is_poor(&records, &version) { version } else { records }),
        (records, version) => records.or(version),
    }
}

fn read_records(connection: &Connection, ours: &BTreeSet<String>, path: &Path) -> Option<Salvaged> {
    let wreckage = read_wreckage(connection, |table| ours.contains(table));
    let mut lost = Lost { unreadable: wreckage.unreadable, dropped: 0, head: !wreckage.has_head };
    let (mut model, dropped) = mend::fit_together(wreckage.content)?;
    lost.dropped = dropped;
    if lost.head {
        mend::name_after(&mut model, path)?;
    }
    let is_empty = model.element_count() + model.views().count() == 0;
    let hash = Canonical::of(&model).hash().ok()?;
    let proven = ours.contains("revision") && latest_revision(connection).is_ok_and(|revision| revision.hash == hash);
    if is_empty && !proven {
        return None;
    }
    is_valid(&model).then_some(Salvaged { model, source: Source::Records { proven }, lost })
}

fn is_valid(model: &Model) -> bool {
    text_form::read(&text_form::write(model)).is_ok()
}

/// The newest version whose text is proven by its checksum; without the list of versions the newest text.
fn read_newest_version(connection: &Connection, ours: &BTreeSet<String>) -> Option<Salvaged> {
    let salvaged = |text: &str, name, at| {
        let model = text_form::read(text).ok()?;
        Some(Salvaged { model, source: Source::Version { name, at }, lost: Lost::default() })
    };
    if ours.contains("versions") {
        for rowid in row_numbers(connection, "versions") {
            let version: Option<Version> = read_version_at(connection, rowid).ok().flatten();
            let Some(version) = version else { continue };
            let Ok(content) = read_content(connection, version.content) else { continue };
            if let Some(found) = salvaged(&content.text, version.told.name, Some(version.told.at)) {
                return Some(found);
            }
        }
    }
    row_numbers(connection, "contents").into_iter().find_map(|rowid| {
        let hash =
            connection.query_row("SELECT hash FROM contents WHERE rowid = ?1", [rowid], |row| row.get(0)).ok()?;
        salvaged(&read_content(connection, hash).ok()?.text, String::new(), None)
    })
}

/// At most so many versions are tried.
const MOST_VERSIONS: usize = 10_000;

/// Numbers of the rows of a table, the newest first, as far as they can be read.
fn row_numbers(connection: &Connection, table: &str) -> Vec<i64> {
    let mut numbers: Vec<i64> = Vec::new();
    for order in ["DESC", "ASC"] {
        let sql = format!("SELECT rowid FROM {table} ORDER BY rowid {order} LIMIT {MOST_VERSIONS}");
        if let Ok(mut statement) = connection.prepare(&sql)
            && let Ok(rows) = statement.query_map([], |row| row.get::<_, i64>(0))
        {
            numbers.extend(rows.map_while(Result::ok));
        }
    }
    numbers.sort_unstable_by(|a, b| b.cmp(a));
    numbers.dedup();
    numbers
}
