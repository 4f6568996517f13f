//! Where the program keeps things on this machine. Found by whoever starts it; passed in.

use std::path::PathBuf;

/// Folders of the user. They need not exist yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Where new models are made.
    pub documents: PathBuf,
    /// Where settings are kept.
    pub config: PathBuf,
    /// Where copies are kept, outside the documents.
    pub backups: PathBuf,
}
