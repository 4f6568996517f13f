//! The lines of `.gitattributes` that say which files are models. They are committed, so that every clone has them.

use std::fs;
use std::path::PathBuf;

use tragwerk_workspace::WorkspaceError;
use tragwerk_workspace::files::replace;
use tragwerk_workspace::model::Refusal;

use super::repository::Repository;

/// What is written, and nothing else is taken away.
const LINES: [&str; 3] = [
    "# Tragwerk models; each clone runs `tragwerk git-setup` once.",
    "*.gtm -text diff=gtm merge=gtm",
    "*.gtm.json diff=gtm merge=gtm",
];

/// Names for which is asked what holds.
const ASKED: [&str; 2] = ["any.gtm", "any.gtm.json"];

/// Models that somebody else's driver shows stay with it.
///
/// # Errors
/// `git-foreign-driver`, as for [`Repository::run`].
pub fn refuse_foreign(repository: &Repository) -> Result<(), Refusal> {
    let asked = [&["check-attr", "-z", "diff", "merge", "--"], &ASKED[..]].concat();
    let printed = repository.done(&asked)?;
    let answers: Vec<&str> = printed.split_terminator('\0').collect();
    let foreign = |answer: &&[&str]| !matches!(answer[2], "gtm" | "unspecified" | "unset" | "set");
    match answers.chunks_exact(3).find(foreign) {
        Some(answer) => {
            let key = format!(".gitattributes: {}", answer[1]);
            Err(Refusal::new("git-foreign-driver").with("key", key).with("value", answer[2]))
        }
        None => Ok(()),
    }
}

/// Adds the lines that are missing; whether there were any.
///
/// # Errors
/// What reading or writing the file reports.
pub fn write(repository: &Repository) -> Result<bool, WorkspaceError> {
    let (path, before) = read(repository)?;
    let missing: Vec<_> = LINES.iter().filter(|line| !before.lines().any(|known| known.trim() == **line)).collect();
    if missing.is_empty() {
        return Ok(false);
    }
    let mut after = before;
    if !after.is_empty() && !after.ends_with('\n') {
        after.push('\n');
    }
    for line in missing {
        after.push_str(line);
        after.push('\n');
    }
    replace(&path, after.as_bytes())?;
    Ok(true)
}

/// Takes the lines away, and the file when nothing else is in it; whether there were any.
///
/// # Errors
/// What reading or writing the file reports.
pub fn remove(repository: &Repository) -> Result<bool, WorkspaceError> {
    let (path, before) = read(repository)?;
    let kept: String = before.split_inclusive('\n').filter(|line| !LINES.contains(&line.trim())).collect();
    if kept == before {
        return Ok(false);
    }
    if kept.is_empty() {
        fs::remove_file(&path).map_err(|error| failed(&error))?;
    } else {
        replace(&path, kept.as_bytes())?;
    }
    Ok(true)
}

/// The file, symbolic links followed, and what is in it; one that is not there is empty.
fn read(repository: &Repository) -> Result<(PathBuf, String), Refusal> {
    let path = repository.root().join(".gitattributes");
    let path = fs::canonicalize(&path).unwrap_or(path);
    match fs::read_to_string(&path) {
        Ok(text) => Ok((path, text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok((path, String::new())),
        Err(error) => Err(failed(&error)),
    }
}

fn failed(error: &std::io::Error) -> Refusal {
    Refusal::new("git-failed").with("detail", format!(".gitattributes: {error}"))
}
