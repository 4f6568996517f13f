//! Options that several commands have, and what every command reads and writes with.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;

use clap::ValueEnum;
use tragwerk_workspace::{Allowed, Editor, Language, Outside, Source, Workspace, WorkspaceError, words};

use crate::answer::Failure;

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// English.
    En,
    /// German.
    De,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::En,
            Lang::De => Self::De,
        }
    }
}

/// As what something is listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// Who edits: the command line, whoever calls it.
pub fn editor() -> Editor {
    Editor {
        session: "command line".to_owned(),
        origin: "command line".to_owned(),
        outside: Outside::of_system(),
        allowed: Allowed::None,
    }
}

/// Reads `FILE` or `FILE@VERSION`; `lang` (else English) is the language of what cannot be read.
///
/// # Errors
/// As for [`Source::read`].
pub fn read(file: &OsStr, lang: Option<Lang>) -> Result<Source, Failure> {
    Source::read(file, editor()).map_err(|error| Failure::new(language_or(lang, Language::default()), error))
}

/// The language asked for, else this one.
pub fn language_or(lang: Option<Lang>, otherwise: Language) -> Language {
    lang.map_or(otherwise, Language::from)
}

/// Opens a model file to change it. What has to be done to one of an older program is told.
///
/// # Errors
/// As for [`Workspace::open`].
pub fn open(file: &Path) -> Result<Workspace, WorkspaceError> {
    let workspace = Workspace::open(file, editor())?;
    if let Some(told) = words::migrated(language_of(&workspace), &workspace) {
        let _ = writeln!(std::io::stderr(), "{told}");
    }
    Ok(workspace)
}

/// Opens a model file only to look at it.
///
/// # Errors
/// As for [`Workspace::look_into`].
pub fn look_into(file: &Path) -> Result<Workspace, WorkspaceError> {
    Workspace::look_into(file, editor())
}

/// The language of an open model.
pub fn language_of(workspace: &Workspace) -> Language {
    Language::from_id(&workspace.info().language).unwrap_or_default()
}
