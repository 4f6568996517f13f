//! `check`: the findings of a model, in display order.

use std::ffi::OsString;

use clap::{Args, ValueEnum};
use serde::Serialize;
use tragwerk_workspace::model::{Model, Severity};
use tragwerk_workspace::rules::{Finding, Scorecard};
use tragwerk_workspace::wire::Counts;
use tragwerk_workspace::{self as workspace, Checked, Language, Outside, say, words};

use crate::answer::{Answer, Failure, Status};
use crate::options::{Lang, ListFormat, language_or, read};
use crate::questions::{Reported, paragraphs, reported};

/// Checks a model and lists its open questions.
///
/// Exit status 1 when a finding weighs as much as --fail-on or more; waived ones never count.
#[derive(Debug, Args)]
pub struct Check {
    /// The model: FILE, or FILE@VERSION for a saved version.
    file: OsString,
    /// As what to list them.
    #[arg(long, value_enum, default_value = "text")]
    format: ListFormat,
    /// From which severity on the exit status is 1.
    #[arg(long, value_enum, default_value = "error")]
    fail_on: FailOn,
    /// Check as of this date (YYYY-MM-DD) instead of today, for waivers that end.
    #[arg(long, value_name = "DATE", value_parser = date)]
    as_of: Option<String>,
    /// Language of the questions [default: the model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

/// The least severity that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    Error,
    Warning,
    Hint,
    Never,
}

impl Check {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.file, self.lang)?;
        let language = language_or(self.lang, source.language());
        let date = self.as_of.clone().unwrap_or_else(|| Outside::of_system().today());
        let checked = Checked::of(&source.model, &date);
        let answer = match self.format {
            ListFormat::Text => Answer::text(listed(language, &checked.findings)),
            ListFormat::Json => Answer::json(&report(language, &source.model, &checked))?,
        };
        let fails = checked.findings.iter().any(|finding| finding.waived.is_none() && self.fails(finding.severity));
        Ok(Answer { status: if fails { Status::Findings } else { Status::Fine }, ..answer })
    }

    fn fails(&self, severity: Severity) -> bool {
        match self.fail_on {
            FailOn::Error => severity == Severity::Error,
            FailOn::Warning => matches!(severity, Severity::Error | Severity::Warning),
            FailOn::Hint => true,
            FailOn::Never => false,
        }
    }
}

/// A date of the calendar.
fn date(text: &str) -> Result<String, String> {
    if workspace::is_date(text) { Ok(text.to_owned()) } else { Err("a date such as 2027-06-30 is expected".to_owned()) }
}

/// One question a paragraph, the counts at the end.
fn listed(language: Language, findings: &[Finding]) -> String {
    let plain = |id: &str| say(language, id, &Default::default());
    let open: Vec<&Finding> = findings.iter().filter(|finding| finding.waived.is_none()).collect();
    let text = if open.is_empty() { plain("cli-no-questions") + "\n" } else { paragraphs(language, open) + "\n" };
    let counts = words::counts(findings);
    let counted = workspace::Args::new()
        .with("error", counts.error)
        .with("warning", counts.warning)
        .with("hint", counts.hint)
        .with("waived", counts.waived);
    text + &say(language, "cli-counts", &counted) + "\n"
}

/// The report as JSON (formats.md).
#[derive(Serialize)]
struct Report<'a> {
    model: &'a str,
    findings: Vec<Reported<'a>>,
    counts: Counted,
    scorecard: Scorecard,
}

/// Counts without waived ones, and these apart.
#[derive(Serialize)]
struct Counted {
    error: u32,
    warning: u32,
    hint: u32,
    waived: u32,
}

fn report<'a>(language: Language, model: &'a Model, checked: &'a Checked) -> Report<'a> {
    let Counts { error, warning, hint, waived, .. } = words::counts(&checked.findings);
    Report {
        model: &model.info().name,
        findings: checked.findings.iter().map(|finding| reported(language, model, finding)).collect(),
        counts: Counted { error, warning, hint, waived },
        scorecard: checked.scorecard,
    }
}
