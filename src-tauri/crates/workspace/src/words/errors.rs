//! What the window hears when something was not done.

use tragwerk_text::{Args, Language, refusal, say};

use crate::WorkspaceError;
use crate::wire::WireError;

/// As many problems of a text are told in one message.
const MOST_TOLD: usize = 10;

/// The error for the wire, worded; the command line shows its message.
pub fn error(language: Language, error: &WorkspaceError) -> WireError {
    let told = error.to_refusal();
    let message = match error {
        WorkspaceError::Text { file, cause } if cause.problems.len() > 1 => {
            let count = cause.problems.len();
            let head = Args::new().with("file", file.as_str()).with("count", count);
            let mut lines = vec![say(language, "cli-problems", &head)];
            lines.extend(cause.problems.iter().take(MOST_TOLD).map(|one| refusal(language, &one.code, &one.args)));
            if count > MOST_TOLD {
                lines.push("…".to_owned());
            }
            lines.join("\n")
        }
        _ => refusal(language, &told.code, &told.args),
    };
    WireError { code: told.code, args: told.args, kind: error.kind(), message }
}

/// Everything there is to say about an error, a sentence each: for a text form its head and all its problems.
pub fn sentences(language: Language, error: &WorkspaceError) -> Vec<String> {
    let WorkspaceError::Text { file, cause } = error else {
        let told = error.to_refusal();
        return vec![refusal(language, &told.code, &told.args)];
    };
    let head = Args::new().with("file", file.as_str()).with("count", cause.problems.len());
    let mut lines = vec![say(language, "cli-problems", &head)];
    lines.extend(cause.problems.iter().map(|one| refusal(language, &one.code, &one.args)));
    lines
}
