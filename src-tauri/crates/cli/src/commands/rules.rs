//! `rules`: every rule there is.

use clap::Args;
use tragwerk_workspace::{Language, rules, say};

use crate::answer::{Answer, Failure};
use crate::options::ListFormat;

/// Lists the rules.
#[derive(Debug, Args)]
pub struct Rules {
    /// As what to list them.
    #[arg(long, value_enum, default_value = "text")]
    format: ListFormat,
}

impl Rules {
    pub fn run(self) -> Result<Answer, Failure> {
        match self.format {
            ListFormat::Text => Ok(Answer::text(rules::rules().iter().map(|rule| line(rule)).collect())),
            ListFormat::Json => Ok(Answer::json(&rules::rules())?),
        }
    }
}

/// Code, how much its findings weigh, what they are about.
fn line(rule: &rules::Rule) -> String {
    let severities: Vec<_> = rule.severities.iter().map(|severity| severity.id()).collect();
    let title = say(Language::default(), &format!("rule-{}.name", rule.code), &Default::default());
    format!("{}  {:<18}  {title}\n", rule.code, severities.join(", "))
}
