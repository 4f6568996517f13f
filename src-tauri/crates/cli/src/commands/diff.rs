//! `diff`: two states of a model beside each other.

use std::ffi::OsString;

use clap::{Args, ValueEnum};
use serde::Serialize;
use tragwerk_workspace::compare::{self, Point};
use tragwerk_workspace::model::compare::{Comparison, compare as compare_fields};
use tragwerk_workspace::rules::Finding;
use tragwerk_workspace::wire::{ChangeLine, ChangeMark, CompareResult, Question};
use tragwerk_workspace::{Args as Words, Language, Outside, say, words};

use crate::answer::{Answer, Failure};
use crate::options::{Lang, language_or, read};

/// Compares two models, matched by id: what changed, which questions closed and opened, the scorecard.
///
/// Exit status: 0 nothing differs, 1 something does.
#[derive(Debug, Args)]
pub struct Diff {
    /// The earlier model: FILE, or FILE@VERSION for a saved version.
    before: OsString,
    /// The later model, likewise.
    after: OsString,
    /// As what to show the difference.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Language of the words [default: the later model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// In words.
    Text,
    /// Field by field, for programs.
    Json,
    /// A page of its own.
    Html,
}

/// The difference as JSON (formats.md).
#[derive(Serialize)]
struct Report<'a> {
    #[serde(flatten)]
    fields: &'a Comparison,
    findings: Findings,
}

/// By fingerprint.
#[derive(Serialize)]
struct Findings {
    closed: Vec<String>,
    opened: Vec<String>,
    standing: Vec<String>,
}

impl Diff {
    pub fn run(self) -> Result<Answer, Failure> {
        let (before, after) = (read(&self.before, self.lang)?, read(&self.after, self.lang)?);
        let language = language_or(self.lang, after.language());
        let today = Outside::of_system().today();
        let (before, after) = (Point::of(before, today.clone()), Point::of(after, today));
        let fields = compare_fields(&before.model, &after.model);
        let answer = match self.format {
            Format::Json => Answer::json(&Report { fields: &fields, findings: findings(&before, &after) })?,
            Format::Text => Answer::text(text(language, &compare::compare(language, &before, &after))),
            Format::Html => Answer::text(compare::page(language, &compare::compare(language, &before, &after))),
        };
        Ok(answer.seen_to_if(!fields.is_empty()))
    }
}

fn findings(before: &Point<'_>, after: &Point<'_>) -> Findings {
    let (before, after) = (before.checked(), after.checked());
    let found = compare::findings(&before, &after);
    let prints = |list: &[&Finding]| list.iter().map(|finding| finding.fingerprint.clone()).collect();
    Findings { closed: prints(&found.closed), opened: prints(&found.opened), standing: prints(&found.standing) }
}

/// The sentence, the changes by group, pictures, questions, and the figures that differ.
fn text(language: Language, compared: &CompareResult) -> String {
    let plain = |id: &str| say(language, id, &Words::new());
    let mut parts = vec![compared.summary.clone() + "\n"];
    for group in compared.changes.chunk_by(|one, other| one.heading == other.heading) {
        parts.push(section(&group[0].heading, group.iter().map(|line| sentence(language, line))));
    }
    if !compared.layout.is_empty() {
        parts.push(section(&plain("compare-layout-head"), compared.layout.iter().map(|line| sentence(language, line))));
    }
    let asked = |question: &Question| format!("  {}  {}\n", question.code, question.question);
    for (id, questions) in
        [("compare-closed", &compared.questions.closed), ("compare-opened", &compared.questions.opened)]
    {
        if !questions.is_empty() {
            parts.push(section(&plain(id), questions.iter().map(asked)));
        }
    }
    let figures: Vec<String> = compared
        .scorecard
        .iter()
        .filter(|delta| delta.before != delta.after)
        .map(|delta| {
            let value = |figure| words::figure(language, figure);
            format!("  {}  {} → {}\n", delta.label, value(delta.before), value(delta.after))
        })
        .collect();
    if !figures.is_empty() {
        parts.push(section(&plain("compare-scorecard"), figures.into_iter()));
    }
    parts.join("\n")
}

fn section(heading: &str, lines: impl Iterator<Item = String>) -> String {
    heading.to_owned() + "\n" + &lines.collect::<String>()
}

/// A change on a line of its own.
pub fn sentence(language: Language, line: &ChangeLine) -> String {
    let mark = match line.mark {
        ChangeMark::Added => '+',
        ChangeMark::Removed => '−',
        ChangeMark::Changed => '~',
        ChangeMark::Moved => '→',
    };
    format!("  {mark} {}\n", words::plain_text(language, &line.sentence))
}
