//! `score`: the seven figures, and what ties the units.

use std::ffi::OsString;

use clap::Args;
use tragwerk_workspace::rules::matrix::matrix;
use tragwerk_workspace::wire::{IntegrationMatrix, MatrixCell, MatrixTie, ScorecardLine};
use tragwerk_workspace::{Args as Words, Checked, Language, Outside, say, words};

use crate::answer::{Answer, Failure};
use crate::options::{Lang, ListFormat, language_or, read};

/// Shows how much of a model is answered: seven figures, and which units are integrated with which.
#[derive(Debug, Args)]
pub struct Score {
    /// The model: FILE, or FILE@VERSION for a saved version.
    file: OsString,
    /// As what to show it; JSON is the figures alone.
    #[arg(long, value_enum, default_value = "text")]
    format: ListFormat,
    /// Language of the text [default: the model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

impl Score {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.file, self.lang)?;
        let language = language_or(self.lang, source.language());
        let checked = Checked::of(&source.model, &source.options(&Outside::of_system().today()));
        if self.format == ListFormat::Json {
            return Ok(Answer::json(&checked.scorecard)?);
        }
        let matrix = words::integration_matrix(language, &source.model, &matrix(&source.model));
        let text = figures(language, &words::scorecard(language, &checked.scorecard));
        Ok(Answer::text(text + &ties(language, &matrix)))
    }
}

/// A line a figure: its words, numerator and denominator.
fn figures(language: Language, lines: &[ScorecardLine]) -> String {
    let widest = lines.iter().map(|line| line.label.chars().count()).max().unwrap_or_default();
    let value = |line: &ScorecardLine| match line.answered {
        true => format!("{} / {}", line.numerator, line.denominator),
        false => say(language, "scorecard-unanswered", &Words::new()),
    };
    lines.iter().map(|line| format!("{:widest$}  {}\n", line.label, value(line))).collect()
}

/// Each pair of units with what ties it, or that nothing does.
fn ties(language: Language, matrix: &IntegrationMatrix) -> String {
    let name = |place: u32| matrix.units.get(place as usize).map_or("", |unit| unit.name.as_str());
    let pair = |cell: &MatrixCell| {
        let pair = Words::new().with("units", vec![name(cell.one).to_owned(), name(cell.other).to_owned()]);
        let head = say(language, if cell.ties.is_empty() { "cli-untied" } else { "cli-tied" }, &pair);
        let tie = |tie: &MatrixTie| {
            let named = Words::new().with("tie", tie.label.as_str()).with("names", tie.names.clone());
            format!("    {}\n", say(language, "cli-tie", &named))
        };
        format!("\n{head}\n{}", cell.ties.iter().map(tie).collect::<String>())
    };
    matrix.cells.iter().map(pair).collect()
}
