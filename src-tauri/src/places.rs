//! Where on this machine the program keeps things: documents, settings, backups, its log.
//!
//! It creates nothing; the workspace and the log make their own folders.

use std::path::PathBuf;

use tauri::Runtime;
use tauri_plugin_log::{Target, TargetKind};
use tragwerk_workspace::Places;

/// The program's name among the system's folders, as in `tauri.conf.json`.
const IDENTIFIER: &str = "org.tragwerk.desktop";

/// The folders of the user who started the program.
///
/// A session without named user folders (no `user-dirs.dirs`) keeps its models in `Documents` below the home folder, an account
/// without a home folder in the folder of the call.
pub(crate) fn of_user() -> Places {
    let home = dirs::home_dir().unwrap_or_else(|| PathBuf::from("."));
    Places {
        documents: dirs::document_dir().unwrap_or_else(|| home.join("Documents")),
        config: dirs::config_dir().unwrap_or_else(|| home.join(".config")).join(IDENTIFIER),
        backups: dirs::data_dir().unwrap_or_else(|| home.join(".local/share")).join(IDENTIFIER).join("backups"),
    }
}

/// The program's log: one file in the system's folder for logs, kept small. It carries ids, never names.
pub(crate) fn log<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    const LARGEST: u128 = 1_000_000;
    tauri_plugin_log::Builder::new()
        .level(log::LevelFilter::Warn)
        .max_file_size(LARGEST)
        .targets([Target::new(TargetKind::LogDir { file_name: None })])
        .build()
}
