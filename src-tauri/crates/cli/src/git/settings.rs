//! The settings of the repository: how to show a model.

use std::path::Path;

use tragwerk_workspace::model::Refusal;

use super::repository::Repository;

const SHOWS: &str = "diff.gtm.textconv";
const COMPARES: &str = "diff.gtm.command";

/// What comes after the program; by this a setting is known as ours, also when the program has moved.
const TO_SHOW: &str = " show --facts";

/// Somebody else's way to show what we call `gtm` stays.
///
/// # Errors
/// `git-foreign-driver`, as for [`Repository::run`].
pub fn refuse_foreign(repository: &Repository) -> Result<(), Refusal> {
    for key in [SHOWS, COMPARES] {
        if let Some(foreign) = values(repository, &["config", "--get-all", key])?.iter().find(|value| !is_ours(value)) {
            return Err(Refusal::new("git-foreign-driver").with("key", key).with("value", foreign));
        }
    }
    Ok(())
}

/// Sets them; whether anything was otherwise before.
///
/// # Errors
/// As for [`Repository::run`].
pub fn write(repository: &Repository, program: &Path) -> Result<bool, Refusal> {
    let wanted = quoted(&program.to_string_lossy()) + TO_SHOW;
    if local(repository, SHOWS)? == [wanted.as_str()] {
        return Ok(false);
    }
    repository.done(&["config", "--local", "--replace-all", SHOWS, &wanted])?;
    Ok(true)
}

/// Takes ours away; whether there were any.
///
/// # Errors
/// As for [`Repository::run`].
pub fn remove(repository: &Repository) -> Result<bool, Refusal> {
    let known = local(repository, SHOWS)?;
    let ours = !known.is_empty() && known.iter().all(|value| is_ours(value));
    if ours {
        repository.done(&["config", "--local", "--unset-all", SHOWS])?;
    }
    Ok(ours)
}

fn is_ours(value: &str) -> bool {
    value.ends_with(TO_SHOW)
}

fn local(repository: &Repository, key: &str) -> Result<Vec<String>, Refusal> {
    values(repository, &["config", "--local", "--get-all", key])
}

/// Values of a setting; a path may hold anything but a zero byte.
fn values(repository: &Repository, args: &[&str]) -> Result<Vec<String>, Refusal> {
    let (_, printed) = repository.run(&[&args[..1], &["--null"], &args[1..]].concat())?;
    Ok(printed.split_terminator('\0').map(str::to_owned).collect())
}

/// A path as one word of the shell through which git calls it.
fn quoted(path: &str) -> String {
    format!("'{}'", path.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_for_the_shell() {
        assert_eq!(quoted("/opt/a b/it's"), r"'/opt/a b/it'\''s'");
    }
}
