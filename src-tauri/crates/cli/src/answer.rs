//! What a command gives back: the result for standard output, or why there is none.

use std::fmt;
use std::process::ExitCode;

use serde::Serialize;
use tragwerk_workspace::model::Refusal;
use tragwerk_workspace::{Language, WorkspaceError, words};

/// A result.
#[derive(Debug)]
pub struct Answer {
    /// For standard output; may be empty.
    pub text: String,
    /// How it went.
    pub status: Status,
    /// What is to be known besides, for standard error.
    pub remarks: Vec<String>,
}

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Fine.
    Fine,
    /// There is something to see to: findings that count, differences, conflicts.
    Findings,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Fine => Self::SUCCESS,
            Status::Findings => Self::from(1),
        }
    }
}

impl Answer {
    /// Nothing to say.
    pub fn silent() -> Self {
        Self::text(String::new())
    }

    /// A result in words.
    pub fn text(text: String) -> Self {
        Self { text, status: Status::Fine, remarks: Vec::new() }
    }

    /// A result as JSON.
    ///
    /// # Errors
    /// None that a value of ours has.
    pub fn json(value: &impl Serialize) -> Result<Self, WorkspaceError> {
        let text = serde_json::to_string_pretty(value);
        let text = text.map_err(|error| WorkspaceError::Fault { detail: error.to_string() })?;
        Ok(Self::text(text + "\n"))
    }
}

impl Answer {
    /// The same, with something to see to, if so.
    #[must_use]
    pub fn seen_to_if(self, something: bool) -> Self {
        let status = if something { Status::Findings } else { self.status };
        Self { status, ..self }
    }
}

/// Why there is no result, and in which language to say so.
#[derive(Debug)]
pub struct Failure {
    language: Language,
    error: WorkspaceError,
}

impl Failure {
    /// In a language.
    pub fn new(language: Language, error: impl Into<WorkspaceError>) -> Self {
        Self { language, error: error.into() }
    }
}

/// Before a model is read, its language is not known: English then.
impl From<WorkspaceError> for Failure {
    fn from(error: WorkspaceError) -> Self {
        Self::new(Language::default(), error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        WorkspaceError::from(refusal).into()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words::sentences(self.language, &self.error).join("\n"))
    }
}

/// Puts the language to what may fail.
pub trait In<T> {
    /// Says in this language why not.
    ///
    /// # Errors
    /// What failed before.
    fn said_in(self, language: Language) -> Result<T, Failure>;
}

impl<T, E: Into<WorkspaceError>> In<T> for Result<T, E> {
    fn said_in(self, language: Language) -> Result<T, Failure> {
        self.map_err(|error| Failure::new(language, error))
    }
}
