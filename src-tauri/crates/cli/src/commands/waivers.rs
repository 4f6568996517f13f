//! `waivers`: what is lived with, by whom and until when.

use std::ffi::OsString;

use clap::Args;
use tragwerk_workspace::{Args as Words, Checked, Outside, say, words};

use crate::answer::{Answer, Failure};
use crate::options::{Lang, ListFormat, language_or, read};

/// Lists the waivers of a model, those to see to first: expired, ending within 30 days, unused, active.
#[derive(Debug, Args)]
pub struct Waivers {
    /// The model: FILE, or FILE@VERSION for a saved version.
    file: OsString,
    /// As what to list them.
    #[arg(long, value_enum, default_value = "text")]
    format: ListFormat,
    /// As of this date (YYYY-MM-DD) instead of today.
    #[arg(long, value_name = "DATE", value_parser = super::check::date)]
    as_of: Option<String>,
    /// Language of the text [default: the model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

impl Waivers {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.file, self.lang)?;
        let language = language_or(self.lang, source.language());
        let today = self.as_of.unwrap_or_else(|| Outside::of_system().today());
        let options = source.options(&today);
        let findings = Checked::of(&source.model, &options).findings;
        let lines = words::waivers(language, &source.model, &findings, &options);
        if self.format == ListFormat::Json {
            return Ok(Answer::json(&lines)?);
        }
        if lines.is_empty() {
            return Ok(Answer::text(say(language, "waiver-none", &Words::new()) + "\n"));
        }
        let told = lines.iter().map(|line| {
            let head = Words::new()
                .with("state", line.state_label.as_str())
                .with("code", line.code.as_str())
                .with("about", line.about.as_str());
            let detail = Words::new()
                .with("who", line.who.as_str())
                .with("until", line.until.as_deref().unwrap_or("none"))
                .with("reason", line.reason.as_str());
            format!("{}\n    {}\n", say(language, "waiver-line", &head), say(language, "waiver-detail", &detail))
        });
        Ok(Answer::text(told.collect()))
    }
}
