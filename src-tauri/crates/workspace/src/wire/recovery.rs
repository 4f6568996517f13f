//! Backups, and what can be done about a damaged file.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BackupInfo {
    /// The file.
    pub path: String,
    /// What the model's file was called.
    pub name: String,
    /// When it was made (ISO 8601, UTC).
    pub at: String,
    /// Bytes.
    #[specta(type = u32)]
    pub size: u64,
}

/// What is the matter with a file, worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DiagnosisInfo {
    /// What is the matter.
    pub sentence: String,
    /// What could be had of it, a sentence each.
    pub details: Vec<String>,
    /// Whether something can be opened as a new file.
    pub can_recover: bool,
    /// Backups of that file, the newest first.
    pub backups: Vec<BackupInfo>,
}
