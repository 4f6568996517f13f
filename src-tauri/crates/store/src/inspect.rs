//! What a path leads to, before it is opened as a model: ours, another program's, a newer one's, or no database.
//!
//! Invariant: looking changes nothing, not even a journal left by a crash.

use std::fs;
use std::io::Read;
use std::path::Path;

use crate::connection;
use crate::error::Cause;
use crate::schema::APPLICATION_ID;

/// What the first bytes of every SQLite file say (sqlite.org/fileformat2.html, 1.3).
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// The smallest page there is; SQLite takes anything shorter for an empty database.
const SMALLEST: u64 = 512;

/// The schema version of a file that is ours.
///
/// # Errors
/// `not-a-database`, `not-our-database`, `file-truncated`, `file-damaged`.
pub(crate) fn schema_version(path: &Path) -> Result<u32, Cause> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() || metadata.len() == 0 {
        return Err(Cause::NotADatabase);
    }
    let (application, version) = match look(path, metadata.len()) {
        Ok(marks) => marks,
        Err(cause @ (Cause::FileDamaged { .. } | Cause::NotADatabase)) => marks_of_unreadable(path, cause)?,
        Err(other) => return Err(other),
    };
    if application != APPLICATION_ID {
        return Err(Cause::NotOurDatabase);
    }
    u32::try_from(version).ok().filter(|version| *version > 0).ok_or_else(|| Cause::damaged("no schema version"))
}

/// Application id and schema version.
fn look(path: &Path, length: u64) -> Result<(i32, i32), Cause> {
    if length < SMALLEST {
        return Err(Cause::NotADatabase);
    }
    if cfg!(windows) {
        // Here closing a file does not drop the locks of others, so it can be read directly.
        let head = Head::read(path)?.ok_or(Cause::NotADatabase)?;
        return Ok((head.application, head.version));
    }
    let connection = connection::peek(path)?;
    let application = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((application, version))
}

/// A file that SQLite cannot read as it stands, because it is damaged or because a write was cut off that its
/// journal will take back: its own marks decide whose it is.
fn marks_of_unreadable(path: &Path, cause: Cause) -> Result<(i32, i32), Cause> {
    let head = Head::read(path)?.ok_or(Cause::NotADatabase)?;
    if head.application != APPLICATION_ID {
        return Err(Cause::NotOurDatabase);
    }
    match head.missing_end(path)? {
        _ if has_journal(path) => Ok((head.application, head.version)),
        Some(truncated) => Err(truncated),
        None if matches!(cause, Cause::NotADatabase) => Err(Cause::damaged("the head of the file is damaged")),
        None => Err(cause),
    }
}

/// Makes "damaged" more precise where the end of the file is missing.
pub(crate) fn explain(path: &Path, cause: Cause) -> Cause {
    match cause {
        Cause::FileDamaged { .. } => match Head::read(path) {
            Ok(Some(head)) => head.missing_end(path).ok().flatten().unwrap_or(cause),
            _ => cause,
        },
        other => other,
    }
}

/// Whether a write to the file is under way or was cut off.
pub(crate) fn has_journal(path: &Path) -> bool {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    fs::metadata(Path::new(&journal)).is_ok_and(|metadata| metadata.len() > 0)
}

/// The parts of the head of a SQLite file that say whose it is and how long.
struct Head {
    page_size: u64,
    pages: u64,
    application: i32,
    version: i32,
}

impl Head {
    /// None when the file does not begin as a SQLite database does; truncated when that is all there is of it.
    fn read(path: &Path) -> Result<Option<Self>, Cause> {
        let mut bytes = Vec::with_capacity(100);
        fs::File::open(path)?.take(100).read_to_end(&mut bytes)?;
        let Some(known) = bytes.get(..16) else { return Ok(None) };
        if known != MAGIC {
            return Ok(None);
        }
        if bytes.len() < 100 {
            return Err(Cause::FileTruncated { expected: 100, found: bytes.len() as u64 });
        }
        let word = |at: usize| [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
        Ok(Some(Self {
            page_size: match u16::from_be_bytes([bytes[16], bytes[17]]) {
                1 => 65_536,
                size => size.into(),
            },
            pages: u32::from_be_bytes(word(28)).into(),
            application: i32::from_be_bytes(word(68)),
            version: i32::from_be_bytes(word(60)),
        }))
    }

    fn missing_end(&self, path: &Path) -> Result<Option<Cause>, Cause> {
        let found = fs::metadata(path)?.len();
        let expected = self.page_size * self.pages;
        Ok((found < expected).then_some(Cause::FileTruncated { expected, found }))
    }
}
