//! Files stay short: 300 lines are noted, more than 600 are a breach.

use super::Report;
use crate::sources::files;

const SOFT: usize = 300;
const HARD: usize = 600;

const ENDINGS: [&str; 7] = [".rs", ".ts", ".tsx", ".css", ".mjs", ".mts", ".sql"];

pub(super) fn check(report: &mut Report) {
    let folders = ["src-tauri", "ui", "tests"];
    for source in folders.iter().flat_map(|folder| files(folder, &ENDINGS)) {
        let made = source.text.starts_with("// Made by ");
        let generated = made || source.path.contains("/generated/") || source.path.contains("/golden/");
        let lines = source.text.lines().count();
        if generated || lines <= SOFT {
            continue;
        }
        if lines > HARD {
            report.problem(&source.path, lines, format!("{lines} lines, at most {HARD}"));
        } else {
            report.note(&source.path, lines, format!("{lines} lines, better at most {SOFT}"));
        }
    }
}
