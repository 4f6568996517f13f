//! The house rules as checks over the sources, one file each. A check gives lines `path:line: what is wrong`.
//!
//! A line may be excused from one check by a comment on it or above it that names the check and says why:
//! `tidy: <check> because <reason>`.

mod arrows;
mod code;
mod length;
mod purity;
mod sql;
mod texts;
mod ui_strings;
mod ui_texts;
mod unused_texts;

use crate::sources::Source;

/// What a check found.
#[derive(Default)]
pub(crate) struct Report {
    /// Breaches, one line each.
    problems: Vec<String>,
    /// What is worth knowing and no breach.
    notes: Vec<String>,
}

impl Report {
    fn problem(&mut self, place: &str, line: usize, what: impl std::fmt::Display) {
        self.problems.push(format!("{place}:{line}: {what}"));
    }

    fn note(&mut self, place: &str, line: usize, what: impl std::fmt::Display) {
        self.notes.push(format!("{place}:{line}: {what}"));
    }
}

const CHECKS: [fn(&mut Report); 8] = [
    arrows::check,
    purity::check,
    sql::check,
    ui_strings::check,
    texts::check,
    unused_texts::check,
    ui_texts::check,
    length::check,
];

/// Runs every check: problems, and notes.
pub(crate) fn check() -> (Vec<String>, Vec<String>) {
    let mut report = Report::default();
    for check in CHECKS {
        check(&mut report);
    }
    (report.problems, report.notes)
}

/// Whether a comment on the line (counted from 0) or the one above excuses it from the check, with a reason.
fn excused(source: &Source, line: usize, check: &str) -> bool {
    let marker = format!("tidy: {check} because ");
    let lines = source.text.lines().enumerate().filter(|(at, _)| *at == line || *at + 1 == line);
    let mut reasons = lines.filter_map(|(_, text)| text.split_once(&marker));
    reasons.any(|(_, reason)| reason.chars().filter(|letter| letter.is_alphabetic()).count() >= 8)
}
