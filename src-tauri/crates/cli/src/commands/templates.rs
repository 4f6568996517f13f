//! `templates`: what a new model can begin with.

use clap::Args;
use tragwerk_workspace::Language;
use tragwerk_workspace::built_in::TEMPLATES;

use crate::answer::{Answer, Failure};

/// Lists the templates.
#[derive(Debug, Args)]
pub struct Templates {}

impl Templates {
    pub fn run(self) -> Result<Answer, Failure> {
        let widest = TEMPLATES.iter().map(|template| template.id.len()).max().unwrap_or_default();
        let mut text = String::new();
        for template in TEMPLATES {
            let model = template.model(Language::default())?;
            let info = model.info();
            text.push_str(&format!("{:widest$}  {}: {}\n", template.id, info.name, info.description));
        }
        Ok(Answer::text(text))
    }
}
