//! What the program remembers between two starts: language, theme, session, recent models, how much of a log is kept.
//! One small file.
//!
//! Invariants: the file is replaced as a whole or not at all; one that cannot be read is put aside, never lost and
//! never fatal; without a place to write, the settings live as long as the program.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Deserializer, Serialize};
use tragwerk_store::{LogKeep, Millis};
use tragwerk_text::Language;

use crate::Outside;
use crate::wire::{Preferences, ThemeChoice};

/// Name of the file in the folder for settings.
const FILE: &str = "settings.json";

/// As many recent models are remembered.
const MOST_RECENT: usize = 20;

/// As many packs of own rules are remembered as allowed.
const MOST_ALLOWED: usize = 1000;

/// The settings and where they are kept.
#[derive(Debug)]
pub(crate) struct Settings {
    file: PathBuf,
    /// What is kept.
    pub kept: Kept,
}

/// What is kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    /// Language of the program.
    pub language: Language,
    /// Light, dark, or as the system is.
    pub theme: ThemeChoice,
    /// How the window is shown, and how far its tour is.
    #[serde(deserialize_with = "preferences")]
    pub preferences: Preferences,
    /// Whose steps undo takes back: this installation's.
    pub session: String,
    /// Models opened before, the last one first.
    pub recent: Vec<Recent>,
    /// How much of what others did is kept step by step.
    pub log: KeptLog,
    /// Own rules that may run here (see [`crate::governing`]), those allowed last at the end.
    pub own_rules: Vec<String>,
}

/// What others did to a model is kept step by step while it is among the newest steps or not older than so many days;
/// then the versions tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct KeptLog {
    /// The newest so many steps.
    pub steps: u64,
    /// Days.
    pub days: u32,
}

impl Default for KeptLog {
    fn default() -> Self {
        Self { steps: 10_000, days: 365 }
    }
}

impl KeptLog {
    /// As the store takes it: a few steps are no reason to write.
    pub(crate) fn to_store(self) -> LogKeep {
        const DAY: Millis = 24 * 60 * 60 * 1000;
        LogKeep { rows: self.steps, age: DAY.saturating_mul(self.days.into()), batch: 100 }
    }
}

/// A model opened before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Recent {
    /// Its file, absolute.
    pub path: PathBuf,
    /// What it was called.
    pub name: String,
    /// When it was last open.
    pub opened: Millis,
    /// How many flaws it had.
    #[serde(default)]
    pub flaws: Option<u32>,
    /// A small picture of it (SVG).
    #[serde(default)]
    pub thumbnail: Option<String>,
}

impl Settings {
    /// The settings kept in a folder; those of a new installation where there are none.
    pub(crate) fn read(folder: &Path, outside: &Outside) -> Self {
        let file = folder.join(FILE);
        let new = || Kept { language: outside.language, ..Kept::default() };
        let mut settings = Self { kept: kept_in(&file).unwrap_or_else(new), file };
        if settings.kept.session.is_empty() {
            settings.kept.session = outside.ids.next().to_string();
            // Without a place to write, undo begins anew at the next start.
            let _ = settings.write();
        }
        settings
    }

    /// Keeps them.
    ///
    /// # Errors
    /// What the system reports; the file is then as it was.
    pub(crate) fn write(&self) -> io::Result<()> {
        let folder = self.file.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut aside = tempfile::Builder::new().prefix(".settings-").tempfile_in(folder)?;
        aside.write_all(serde_json::to_string_pretty(&self.kept)?.as_bytes())?;
        aside.as_file().sync_all()?;
        aside.persist(&self.file)?;
        Ok(())
    }

    /// Puts a model in front of the recent ones. What is not known of it now stays as it was.
    pub(crate) fn remember(&mut self, mut model: Recent) {
        let recent = &mut self.kept.recent;
        if let Some(at) = recent.iter().position(|known| known.path == model.path) {
            let known = recent.remove(at);
            model.flaws = model.flaws.or(known.flaws);
            model.thumbnail = model.thumbnail.or(known.thumbnail);
        }
        recent.insert(0, model);
        recent.truncate(MOST_RECENT);
        // A list of recent models is worth no error.
        let _ = self.write();
    }

    /// Lets own rules run from now on; tells whether they did not before.
    pub(crate) fn allow(&mut self, print: String) -> bool {
        let own = &mut self.kept.own_rules;
        if own.contains(&print) {
            return false;
        }
        own.push(print);
        own.drain(..own.len().saturating_sub(MOST_ALLOWED));
        // What cannot be kept holds as long as the program runs.
        let _ = self.write();
        true
    }

    /// Forgets a path, because the model has another one now.
    pub(crate) fn forget(&mut self, path: &Path) {
        self.kept.recent.retain(|known| known.path != path);
    }
}

/// What another version of the program kept in its own way is no reason to forget everything else.
fn preferences<'de, D: Deserializer<'de>>(kept: D) -> Result<Preferences, D::Error> {
    let kept = serde_json::Value::deserialize(kept)?;
    Ok(serde_json::from_value(kept).unwrap_or_default())
}

fn kept_in(file: &Path) -> Option<Kept> {
    let bytes = fs::read(file).ok()?;
    let kept = serde_json::from_slice(&bytes).ok();
    if kept.is_none() {
        // Somebody may want to look at it; the next write would replace it.
        let _ = fs::rename(file, file.with_extension("json.broken"));
    }
    kept
}
