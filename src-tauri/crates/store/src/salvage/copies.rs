//! Copies of a damaged file in a folder of their own, each with another guess at what its first page was.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::connection;
use crate::error::Cause;
use crate::schema::{self, APPLICATION_ID, SCHEMA_VERSION};

/// Bytes of a page in every file this program makes.
const PAGE: usize = 4096;

/// What is done to a copy before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attempt {
    /// Only what is missing at the end is filled with zeros.
    AsItIs,
    /// The head of the file is written anew.
    NewHead,
    /// The pages that list where the tables are come from a new file of this schema version.
    NewSchema(u32),
}

impl Attempt {
    pub(super) const ALL: &'static [Self] =
        &[Self::AsItIs, Self::NewHead, Self::NewSchema(SCHEMA_VERSION), Self::NewSchema(1)];
}

/// A copy; it goes away with this.
pub(super) struct Copy {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl Copy {
    pub(super) fn open(&self) -> Result<Connection, Cause> {
        // Writable, so that a write that was cut off can be taken back; it is a copy.
        connection::open(&self.path, true)
    }
}

/// Makes the copy; none when there is nothing to copy.
pub(super) fn prepare(path: &Path, attempt: Attempt) -> Result<Option<Copy>, Cause> {
    let folder = tempfile::tempdir()?;
    let copy = folder.path().join("copy.gtm");
    let mut bytes = fs::read(path)?;
    if bytes.len() < 512 {
        return Ok(None);
    }
    match attempt {
        Attempt::AsItIs => {
            let journal = path.with_file_name(journal_name(path));
            if journal.is_file() {
                fs::copy(journal, folder.path().join("copy.gtm-journal"))?;
            }
            fill_up(&mut bytes);
        }
        Attempt::NewHead => {
            bytes.resize(bytes.len().next_multiple_of(PAGE), 0);
            bytes[..100].copy_from_slice(&empty_file(SCHEMA_VERSION)?[..100]);
            count_pages(&mut bytes);
        }
        Attempt::NewSchema(version) => {
            let fresh = empty_file(version)?;
            bytes.resize(bytes.len().max(fresh.len()).next_multiple_of(PAGE), 0);
            for page in schema_pages(&fresh) {
                let place = page * PAGE..(page + 1) * PAGE;
                if let (Some(lost), Some(known)) = (bytes.get_mut(place.clone()), fresh.get(place)) {
                    lost.copy_from_slice(known);
                }
            }
            count_pages(&mut bytes);
        }
    }
    fs::write(&copy, bytes)?;
    Ok(Some(Copy { _folder: folder, path: copy }))
}

fn journal_name(path: &Path) -> std::ffi::OsString {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push("-journal");
    name
}

/// SQLite reads nothing of a file that is shorter than it says; at most 1 GB is made up.
fn fill_up(bytes: &mut Vec<u8>) {
    let pages = u32::from_be_bytes([bytes[28], bytes[29], bytes[30], bytes[31]]) as usize;
    let expected = pages.saturating_mul(PAGE);
    if expected > bytes.len() && expected < (1 << 30) && expected < bytes.len() * 64 {
        bytes.resize(expected, 0);
    }
}

/// Says in the head how long the file is and that nothing is free.
fn count_pages(bytes: &mut [u8]) {
    let pages = u32::try_from(bytes.len() / PAGE).unwrap_or(u32::MAX);
    bytes[28..32].copy_from_slice(&pages.to_be_bytes());
    bytes[32..40].fill(0);
}

/// An empty file of a schema version; files are laid out alike.
fn empty_file(version: u32) -> Result<Vec<u8>, Cause> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("empty.gtm");
    let connection = Connection::open(&path)?;
    connection.pragma_update(None, "page_size", PAGE)?;
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    let filling = connection.unchecked_transaction()?;
    schema::advance(&filling, 0, version)?;
    filling.commit()?;
    drop(connection);
    Ok(fs::read(&path)?)
}

/// Pages of the list of tables, counted from 0: the first, and those it leads to (sqlite.org/fileformat2.html, 1.6).
fn schema_pages(file: &[u8]) -> Vec<usize> {
    const INTERIOR: u8 = 5;
    let mut pages = vec![0];
    let number = |at: usize, length: usize| -> Option<usize> {
        Some(file.get(at..at + length)?.iter().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    };
    // The head of the page follows that of the file, 100 bytes long.
    if file.get(100) == Some(&INTERIOR) {
        let cells = number(103, 2).unwrap_or_default();
        let children = (0..cells).filter_map(|cell| number(number(112 + 2 * cell, 2)?, 4));
        pages.extend(children.chain(number(108, 4)).filter_map(|page| page.checked_sub(1)));
    }
    pages
}
