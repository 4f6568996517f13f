//! `stress`: what falls, opens and closes without an element. Nothing is saved.

use std::ffi::OsString;

use clap::Args;
use serde::Serialize;
use tragwerk_workspace::model::{Id, Model};
use tragwerk_workspace::rules::{Scorecard, check, stress};
use tragwerk_workspace::wire::{ScorecardDelta, StressResult};
use tragwerk_workspace::{Args as Words, Language, Outside, say, words};

use crate::answer::{Answer, Failure, In};
use crate::named;
use crate::options::{Lang, ListFormat, language_or, read};
use crate::questions::{Reported, paragraphs, reported};

/// Checks a model as if an element were gone: a role, unit, system or automation above all. Nothing is saved.
#[derive(Debug, Args)]
pub struct Stress {
    /// The model: FILE, or FILE@VERSION for a saved version.
    file: OsString,
    /// What is taken away: its id, or its name if only one has it.
    element: String,
    /// As what to show the difference.
    #[arg(long, value_enum, default_value = "text")]
    format: ListFormat,
    /// Language of the text [default: the model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

impl Stress {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.file, self.lang)?;
        let language = language_or(self.lang, source.language());
        let model = &source.model;
        let id = named::element(model, &self.element).said_in(language)?;
        let options = source.options(&Outside::of_system().today());
        let found = stress::without(model, &check(model, &options), &[id], &options).said_in(language)?;
        Ok(match self.format {
            ListFormat::Text => Answer::text(told(language, &found)),
            ListFormat::Json => Answer::json(&report(language, model, &found))?,
        })
    }
}

/// A sentence, what is left alone, what opens, what closes, and the figures that change.
fn told(language: Language, found: &stress::Stress) -> String {
    let StressResult { sentence, gone, scorecard, .. } = words::stress(language, found);
    let mut parts = vec![sentence + "\n"];
    if !gone.is_empty() {
        let names: Vec<String> = gone.into_iter().map(|element| element.name).collect();
        parts.push(say(language, "cli-stress-gone", &Words::new().with("gone", names)) + "\n");
    }
    for (head, findings) in [("cli-stress-opened", &found.opened), ("cli-stress-closed", &found.closed)] {
        if !findings.is_empty() {
            parts.push(say(language, head, &Words::new()) + "\n");
            parts.push(paragraphs(language, findings));
        }
    }
    let changed: Vec<&ScorecardDelta> = scorecard.iter().filter(|delta| delta.before != delta.after).collect();
    if !changed.is_empty() {
        parts.push(changed.into_iter().map(|delta| figure(language, delta)).collect());
    }
    parts.join("\n")
}

fn figure(language: Language, delta: &ScorecardDelta) -> String {
    let value = |figure| words::figure(language, figure);
    format!("{}  {} → {}\n", delta.label, value(delta.before), value(delta.after))
}

/// The difference as JSON.
#[derive(Serialize)]
struct Report<'a> {
    without: Vec<&'a Id>,
    gone: Vec<&'a Id>,
    relations: usize,
    opened: Vec<Reported<'a>>,
    closed: Vec<Reported<'a>>,
    scorecard: Scorecards,
}

/// The figures with and without it.
#[derive(Serialize)]
struct Scorecards {
    before: Scorecard,
    after: Scorecard,
}

fn report<'a>(language: Language, model: &'a Model, found: &'a stress::Stress) -> Report<'a> {
    Report {
        without: found.without.iter().map(|element| &element.id).collect(),
        gone: found.gone.iter().map(|element| &element.id).collect(),
        relations: found.relations,
        opened: found.opened.iter().map(|finding| reported(language, model, finding)).collect(),
        closed: found.closed.iter().map(|finding| reported(language, model, finding)).collect(),
        scorecard: Scorecards { before: found.before, after: found.after },
    }
}
