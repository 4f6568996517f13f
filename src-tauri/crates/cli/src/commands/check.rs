//! `check`: the findings of a model, in display order.

use std::ffi::OsString;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde::Serialize;
use tragwerk_workspace::model::{Model, Severity};
use tragwerk_workspace::rules::{CheckOptions, Finding, Pack, Scorecard};
use tragwerk_workspace::wire::Counts;
use tragwerk_workspace::{self as workspace, Checked, Language, Outside, say, words};

use crate::answer::{Answer, Failure, In};
use crate::baseline::Baseline;
use crate::machines::Machines;
use crate::options::{Lang, language_or, read};
use crate::packing::Packing;
use crate::questions::{Reported, paragraphs, reported};

/// Checks a model and lists its open questions.
///
/// Exit status 1 when a finding weighs as much as --fail-on or more; waived ones never count.
#[derive(Debug, Args)]
pub struct Check {
    /// The model: FILE, or FILE@VERSION for a saved version.
    file: OsString,
    #[command(flatten)]
    packing: Packing,
    /// As what to list them.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// From which severity on the exit status is 1.
    #[arg(long, value_enum, default_value = "error")]
    fail_on: FailOn,
    /// Only what this saved version, or this other file, does not have.
    #[arg(long, value_name = "VERSION")]
    since: Option<String>,
    /// Check as of this date (YYYY-MM-DD) instead of today, for waivers that end.
    #[arg(long, value_name = "DATE", value_parser = date)]
    as_of: Option<String>,
    /// Language of the questions [default: the model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

/// As what findings are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// SARIF 2.1.0, for code hosts.
    Sarif,
    /// JUnit XML, for build servers.
    Junit,
}

/// The least severity that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    Error,
    Warning,
    Hint,
    Never,
}

impl FailOn {
    fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Hint => Some(Severity::Hint),
            Self::Never => None,
        }
    }
}

impl Check {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.file, self.lang)?;
        let language = language_or(self.lang, source.language());
        let pack = self.packing.pack(&source).said_in(language)?;
        tell_problems(language, &pack);
        let today = self.as_of.clone().unwrap_or_else(|| Outside::of_system().today());
        let options = CheckOptions { today: Some(today), pack };
        let mut checked = Checked::of(&source.model, &options);
        if let Some(version) = &self.since {
            let before = Baseline::read(&self.file, &source, version, self.lang, &options)?;
            checked.findings.retain(|finding| before.lacks(finding));
        }
        let fails = self.fail_on.severity();
        let machines = || {
            let file = self.file.to_string_lossy().into_owned();
            Machines { language, file, source: &source, pack: &options.pack, only_new: self.since.is_some(), fails }
        };
        let answer = match self.format {
            Format::Text => Answer::text(listed(language, &checked.findings)),
            Format::Json => Answer::json(&report(language, &source.model, &checked))?,
            Format::Sarif => Answer::text(machines().sarif(&checked.findings)),
            Format::Junit => Answer::text(machines().junit(&checked.findings)),
        };
        let counts =
            |finding: &Arc<Finding>| finding.waived.is_none() && fails.is_some_and(|least| finding.severity <= least);
        Ok(answer.seen_to_if(checked.findings.iter().any(counts)))
    }
}

/// A date of the calendar.
pub fn date(text: &str) -> Result<String, String> {
    if workspace::is_date(text) { Ok(text.to_owned()) } else { Err("a date such as 2027-06-30 is expected".to_owned()) }
}

/// What is wrong with a pack is a finding; where it stands is told beside it, a line each.
fn tell_problems(language: Language, pack: &Pack) {
    use std::io::Write;
    for problem in &pack.problems {
        let _ = writeln!(std::io::stderr(), "{}", words::pack_problem(language, problem));
    }
}
/// One question a paragraph, the counts at the end.
fn listed(language: Language, findings: &[Arc<Finding>]) -> String {
    let plain = |id: &str| say(language, id, &Default::default());
    let open: Vec<&Finding> = findings.iter().map(Arc::as_ref).filter(|finding| finding.waived.is_none()).collect();
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
