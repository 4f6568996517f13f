//! The settings of the repository: how to show a model, and how to merge two of them.

use std::path::Path;

use tragwerk_workspace::model::Refusal;

use super::repository::Repository;

/// Our settings: the key, and what comes after the program; by that a setting is known as ours, also when the program
/// has moved.
const OURS: [(&str, &str); 2] = [("diff.gtm.textconv", " show --facts"), ("merge.gtm.driver", " merge %O %A %B -o %A")];

/// What git lists a merge driver as.
const NAME: (&str, &str) = ("merge.gtm.name", "Tragwerk models, field by field");

/// Another way to show differences, which would win over ours.
const COMPARES: &str = "diff.gtm.command";

/// Somebody else's way to show or merge what we call `gtm` stays.
///
/// # Errors
/// `git-foreign-driver`, as for [`Repository::run`].
pub fn refuse_foreign(repository: &Repository) -> Result<(), Refusal> {
    for (key, ending) in OURS.into_iter().chain([(COMPARES, OURS[0].1)]) {
        let known = values(repository, &["config", "--get-all", key])?;
        if let Some(foreign) = known.iter().find(|value| !value.ends_with(ending)) {
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
    let program = quoted(&program.to_string_lossy());
    let settings = OURS.map(|(key, ending)| (key, program.clone() + ending));
    let mut changed = false;
    for (key, wanted) in settings.iter().map(|(key, value)| (*key, value.as_str())).chain([NAME]) {
        if local(repository, key)? != [wanted] {
            repository.done(&["config", "--local", "--replace-all", key, wanted])?;
            changed = true;
        }
    }
    Ok(changed)
}

/// Takes ours away; whether there were any.
///
/// # Errors
/// As for [`Repository::run`].
pub fn remove(repository: &Repository) -> Result<bool, Refusal> {
    let mut changed = false;
    for (key, ending) in OURS.into_iter().chain([NAME]) {
        let known = local(repository, key)?;
        if !known.is_empty() && known.iter().all(|value| value.ends_with(ending)) {
            repository.done(&["config", "--local", "--unset-all", key])?;
            changed = true;
        }
    }
    Ok(changed)
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
