//! What can go wrong with a model file: one enum, and its code for the wire.
//!
//! Knows no sentence: the text catalogue words `refused-<code>`.

use std::io;
use std::path::{Path, PathBuf};

use tragwerk_model::Refusal;

/// Something that could not be done with a model file, and which file it was.
#[derive(Debug, thiserror::Error)]
#[error("{}: {cause}", path.display())]
pub struct StoreError {
    /// The file, as it was given or found.
    pub path: PathBuf,
    /// What is the matter.
    #[source]
    pub cause: Cause,
}

/// Why a model file could not be read or written. After any of these the file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum Cause {
    /// There is no such file.
    #[error("there is no such file")]
    FileNotFound,
    /// The folder the file should be in does not exist.
    #[error("the folder does not exist")]
    FolderNotFound,
    /// A file of that name exists; nothing is overwritten.
    #[error("a file of that name exists")]
    FileExists,
    /// A folder, a device, an empty file or something else that SQLite does not know.
    #[error("this is no database")]
    NotADatabase,
    /// A database, but another program's.
    #[error("the database belongs to another program")]
    NotOurDatabase,
    /// The end of the file is missing.
    #[error("the file ends after {found} of {expected} bytes")]
    FileTruncated {
        /// Bytes there should be.
        expected: u64,
        /// Bytes there are.
        found: u64,
    },
    /// The contents are not what was written: a failed check, a wrong type, a checksum that does not hold.
    #[error("the file is damaged: {detail}")]
    FileDamaged {
        /// What was noticed, for the log and the recovery.
        detail: String,
    },
    /// The database holds something the program never makes (a trigger, a view, another table); never executed.
    #[error("the file holds {part}, which this program never makes")]
    ForeignPart {
        /// Sort and name of it.
        part: String,
    },
    /// The file was written by a newer program.
    #[error("the file has schema version {found}, this program knows {known}")]
    FileNewer {
        /// Schema version of the file.
        found: u32,
        /// Newest schema version this program knows.
        known: u32,
    },
    /// The file may only be read.
    #[error("the file is read-only")]
    FileReadOnly,
    /// Nothing can be created in the folder, so the file may only be read.
    #[error("the folder is read-only")]
    FolderReadOnly,
    /// A write was cut off and the file may only be read, so it cannot be taken back.
    #[error("an unfinished write cannot be taken back in a read-only file")]
    FileUnfinished,
    /// Another program held the file for longer than the waiting time.
    #[error("the file is locked by another program")]
    FileLocked,
    /// Another file has taken the place of the one that is open, or it is gone.
    #[error("another file has taken the place of the open one")]
    FileReplaced,
    /// No room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The file has moved on since the revision the step is based on: reload.
    #[error("based on revision {base}, but the file is at {current}")]
    Stale {
        /// Revision the step was made for.
        base: u64,
        /// Revision of the file.
        current: u64,
    },
    /// What was to be written is no whole model (a reference to a record that is not there): a fault of its maker.
    #[error("this would make a model that is not whole: {detail}")]
    WouldCorrupt {
        /// What would be broken.
        detail: String,
    },
    /// There is no saved version with this id.
    #[error("there is no version {id}")]
    VersionNotFound {
        /// The id asked for.
        id: String,
    },
    /// There is no living scenario with this id.
    #[error("there is no scenario {id}")]
    ScenarioNotFound {
        /// The id asked for.
        id: String,
    },
    /// Another living scenario has this name.
    #[error("there is a scenario of that name: {name}")]
    ScenarioNameTaken {
        /// The name asked for.
        name: String,
    },
    /// The scenario is the one that is open: it cannot be deleted, nor switched to.
    #[error("the scenario is the open one: {name}")]
    ScenarioIsCurrent {
        /// Its name.
        name: String,
    },
    /// There is no such row in the log.
    #[error("there is no log row {seq}")]
    StepNotFound {
        /// The number asked for.
        seq: u64,
    },
    /// An older file and its copy do not both fit on the disk, so it was not brought up to date.
    #[error("there is no room for a copy of {needed} bytes")]
    MigrationNoRoom {
        /// Bytes the copy takes.
        needed: u64,
    },
    /// Nothing can be read of a damaged file.
    #[error("nothing can be read")]
    NothingToSalvage,
    /// More than the limits of the format allow.
    #[error("larger than the format allows")]
    TooLarge,
    /// The operating system said no.
    #[error("the system reported: {0}")]
    Io(#[source] io::Error),
    /// SQLite said something nobody expected here.
    #[error("the database reported: {0}")]
    Sql(#[source] rusqlite::Error),
}

impl Cause {
    /// Kebab-case code, for instance `file-locked`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::FileNotFound => "file-not-found",
            Self::FolderNotFound => "folder-not-found",
            Self::FileExists => "file-exists",
            Self::NotADatabase => "not-a-database",
            Self::NotOurDatabase => "not-our-database",
            Self::FileTruncated { .. } => "file-truncated",
            Self::FileDamaged { .. } => "file-damaged",
            Self::ForeignPart { .. } => "file-foreign-part",
            Self::FileNewer { .. } => "file-newer",
            Self::FileReadOnly => "file-read-only",
            Self::FolderReadOnly => "folder-read-only",
            Self::FileUnfinished => "file-unfinished",
            Self::FileLocked => "file-locked",
            Self::FileReplaced => "file-replaced",
            Self::DiskFull => "disk-full",
            Self::Stale { .. } => "stale",
            Self::WouldCorrupt { .. } => "would-corrupt",
            Self::VersionNotFound { .. } => "version-not-found",
            Self::ScenarioNotFound { .. } => "scenario-not-found",
            Self::ScenarioNameTaken { .. } => "scenario-name-taken",
            Self::ScenarioIsCurrent { .. } => "scenario-is-current",
            Self::StepNotFound { .. } => "step-not-found",
            Self::TooLarge => "file-too-large",
            Self::NothingToSalvage => "nothing-to-salvage",
            Self::MigrationNoRoom { .. } => "migration-no-room",
            Self::Io(_) | Self::Sql(_) => "file-io",
        }
    }

    /// Whether the file moved on under us, so that reloading helps.
    pub fn is_stale(&self) -> bool {
        matches!(self, Self::Stale { .. } | Self::FileReplaced)
    }

    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::FileDamaged { detail: detail.into() }
    }

    pub(crate) fn at(self, path: &Path) -> StoreError {
        StoreError { path: path.to_owned(), cause: self }
    }
}

impl StoreError {
    /// Kebab-case code, for instance `file-locked`.
    pub fn code(&self) -> &'static str {
        self.cause.code()
    }

    /// Code and arguments for the wire: `file` (its name), and `folder`, `detail`, `found`, `expected`, `known`,
    /// `base`, `current`, `part`, `id`, `name` where the cause has them.
    pub fn to_refusal(&self) -> Refusal {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str()).to_string_lossy();
        let folder = self.path.parent().unwrap_or(Path::new("")).to_string_lossy();
        let refusal = Refusal::new(self.code()).with("file", name).with("folder", folder);
        match &self.cause {
            Cause::FileTruncated { expected, found } => refusal.with("expected", expected).with("found", found),
            Cause::FileDamaged { detail } | Cause::WouldCorrupt { detail } => refusal.with("detail", detail),
            Cause::ForeignPart { part } => refusal.with("part", part),
            Cause::FileNewer { found, known } => refusal.with("found", found).with("known", known),
            Cause::Stale { base, current } => refusal.with("base", base).with("current", current),
            Cause::VersionNotFound { id } | Cause::ScenarioNotFound { id } => refusal.with("id", id),
            Cause::ScenarioNameTaken { name } | Cause::ScenarioIsCurrent { name } => refusal.with("name", name),
            Cause::StepNotFound { seq } => refusal.with("id", seq),
            Cause::MigrationNoRoom { needed } => refusal.with("expected", needed),
            Cause::Io(error) => refusal.with("detail", error),
            Cause::Sql(error) => refusal.with("detail", error),
            _ => refusal,
        }
    }
}

impl From<io::Error> for Cause {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::FileNotFound,
            io::ErrorKind::AlreadyExists => Self::FileExists,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::FolderReadOnly,
            _ => Self::Io(error),
        }
    }
}

/// Extended result codes of SQLite that say more than their class (sqlite.org/rescode.html).
const READONLY_RECOVERY: i32 = 264;
const READONLY_ROLLBACK: i32 = 776;
const READONLY_DBMOVED: i32 = 1032;
const READONLY_DIRECTORY: i32 = 1544;

impl From<rusqlite::Error> for Cause {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{Error, ErrorCode};
        match &error {
            Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::FileLocked,
                ErrorCode::DiskFull => Self::DiskFull,
                ErrorCode::NotADatabase => Self::NotADatabase,
                ErrorCode::DatabaseCorrupt => Self::damaged(error.to_string()),
                ErrorCode::TooBig => Self::TooLarge,
                ErrorCode::ReadOnly => match failure.extended_code {
                    READONLY_DBMOVED => Self::FileReplaced,
                    READONLY_DIRECTORY => Self::FolderReadOnly,
                    READONLY_ROLLBACK | READONLY_RECOVERY => Self::FileUnfinished,
                    _ => Self::FileReadOnly,
                },
                _ => Self::Sql(error),
            },
            Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::Utf8Error(..)
            | Error::InvalidColumnType(..) => Self::damaged(error.to_string()),
            _ => Self::Sql(error),
        }
    }
}
