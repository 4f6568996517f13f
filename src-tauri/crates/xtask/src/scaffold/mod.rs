//! A new rule or operation, begun: its file, its place in the lists, its texts. What it writes compiles; the tests fail
//! until the rule finds something or the operation does something.
//!
//! It writes only what is not there yet, and nothing when anything is wrong with what was asked for.

mod insert;
mod op;
mod rule;

use std::fs;

use crate::sources::root;

/// A file to write: its path from the repository's root, and its whole text.
pub(crate) struct Draft {
    path: String,
    text: String,
}

/// Begins a rule. Gives problems, and the paths written.
pub(crate) fn new_rule(code: &str, heading: &str, name: &str) -> (Vec<String>, Vec<String>) {
    write(rule::drafts(code, heading, name))
}

/// Begins an operation. Gives problems, and the paths written.
pub(crate) fn new_op(name: &str) -> (Vec<String>, Vec<String>) {
    write(op::drafts(name))
}

fn write(drafts: Result<Vec<Draft>, String>) -> (Vec<String>, Vec<String>) {
    let drafts = match drafts {
        Ok(drafts) => drafts,
        Err(problem) => return (vec![problem], Vec::new()),
    };
    let (mut problems, mut written) = (Vec::new(), Vec::new());
    for Draft { path, text } in drafts {
        match fs::write(root().join(&path), text) {
            Ok(()) => written.push(path),
            Err(error) => problems.push(format!("{path}: {error}")),
        }
    }
    (problems, written)
}

/// A draft of a file that must not exist yet.
fn fresh(path: String, text: String) -> Result<Draft, String> {
    if root().join(&path).exists() { Err(format!("{path} is there already")) } else { Ok(Draft { path, text }) }
}

/// A draft of a file that is there, changed.
fn changed(path: String, change: impl FnOnce(String) -> Result<String, String>) -> Result<Draft, String> {
    let text = fs::read_to_string(root().join(&path)).map_err(|error| format!("{path}: {error}"))?;
    Ok(Draft { text: change(text).map_err(|problem| format!("{path}: {problem}"))?, path })
}

/// A name in small letters, its words joined by `joint`.
fn is_name(name: &str, joint: char) -> bool {
    let word = |word: &str| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase());
    name.split(joint).all(word)
}
