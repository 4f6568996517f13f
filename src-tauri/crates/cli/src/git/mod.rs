//! A git repository learns to show models in words and to merge them field by field: settings and attributes that `git-setup` writes and takes back.
//!
//! What it is not: it compares nothing; git compares what `show --facts` prints. Invariants: what
//! somebody else has set stays; doing it twice is doing it once; undoing takes away what was written here, and nothing
//! else.

mod attributes;
mod repository;
mod settings;

use tragwerk_workspace::WorkspaceError;
use tragwerk_workspace::model::Refusal;

use repository::Repository;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is set up now.
    Done,
    /// It was so before.
    NothingToDo,
}

/// Sets up the repository of the current folder.
///
/// # Errors
/// `git-missing`, `git-no-repository`, `git-foreign-driver`, `git-failed`, what writing a file reports.
pub fn set_up() -> Result<Outcome, WorkspaceError> {
    let repository = Repository::here()?;
    settings::refuse_foreign(&repository)?;
    attributes::refuse_foreign(&repository)?;
    let program = std::env::current_exe().map_err(|error| Refusal::new("git-failed").with("detail", error))?;
    let set = settings::write(&repository, &program)?;
    let added = attributes::write(&repository)?;
    Ok(outcome(set || added))
}

/// Takes away what [`set_up`] wrote.
///
/// # Errors
/// As for [`set_up`], but for foreign drivers, which simply stay.
pub fn undo() -> Result<Outcome, WorkspaceError> {
    let repository = Repository::here()?;
    let removed = attributes::remove(&repository)?;
    let unset = settings::remove(&repository)?;
    Ok(outcome(removed || unset))
}

fn outcome(changed: bool) -> Outcome {
    if changed { Outcome::Done } else { Outcome::NothingToDo }
}
