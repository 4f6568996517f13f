//! What can go wrong here: one enum over the causes of the rooms below, with the code and kind that the wire needs.
//!
//! Knows no sentence: `words` chooses it by the code.

use tragwerk_model::Refusal;
use tragwerk_model::text_form::ReadError;
use tragwerk_store::{Cause, StoreError};

use crate::wire::ErrorKind;

/// Why something was not done. Everything is then as it was before.
#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    /// A constraint says no, or what was asked for is not there.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A text form with problems; nothing of it was taken.
    #[error("{file}: {cause}")]
    Text {
        /// Name of the file it came from.
        file: String,
        /// All its problems.
        #[source]
        cause: ReadError,
    },
    /// The model file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The step was made for another state than the present one: reload.
    #[error("based on revision {base}, but the model is at {current}")]
    Stale {
        /// Revision the step was made for.
        base: u64,
        /// Revision of the model.
        current: u64,
    },
    /// Our bug.
    #[error("this should never happen: {detail}")]
    Fault {
        /// For the log.
        detail: String,
    },
}

impl WorkspaceError {
    /// Refused by this room: a code without arguments; add them with [`Refusal::with`] and `into`.
    pub(crate) fn fault(detail: impl ToString) -> Self {
        Self::Fault { detail: detail.to_string() }
    }

    /// Code and arguments, as `refused-<code>` of the text catalogues takes them.
    pub fn to_refusal(&self) -> Refusal {
        match self {
            Self::Refused(refusal) => refusal.clone(),
            Self::Text { file, cause } => {
                let first = cause.problems.first().cloned().unwrap_or_else(|| Refusal::new("not-a-model"));
                first.with("file", file).with("problems", cause.problems.len())
            }
            Self::Store(error) => error.to_refusal(),
            Self::Stale { base, current } => Refusal::new("stale").with("base", base).with("current", current),
            Self::Fault { detail } => Refusal::new("unexpected").with("detail", detail),
        }
    }

    /// Kebab-case code.
    pub fn code(&self) -> String {
        self.to_refusal().code
    }

    /// Whether the user can act, has to reload, or has met a bug of ours.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Stale { .. } => ErrorKind::Stale,
            Self::Store(error) if error.cause.is_stale() => ErrorKind::Stale,
            Self::Store(StoreError { cause: Cause::WouldCorrupt { .. } | Cause::StepNotFound { .. }, .. })
            | Self::Fault { .. } => ErrorKind::Fault,
            // An operation that meets a record other than it remembers.
            Self::Refused(refusal) if refusal.code == "stale" => ErrorKind::Stale,
            Self::Refused(_) | Self::Text { .. } | Self::Store(_) => ErrorKind::Refused,
        }
    }
}
