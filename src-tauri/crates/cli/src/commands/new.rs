//! `new`: a model file, empty or from a template.

use std::path::PathBuf;

use clap::Args;
use tragwerk_workspace::Workspace;
use tragwerk_workspace::built_in::{TEMPLATES, template};

use crate::answer::{Answer, Failure, In};
use crate::options::{Lang, editor, language_or};

/// Makes a model file; an existing FILE is refused.
#[derive(Debug, Args)]
pub struct New {
    /// The file to make, NAME.gtm; the model is called NAME.
    file: PathBuf,
    /// Begin with this template (see `templates`) instead of an empty model.
    #[arg(long, value_name = "NAME")]
    template: Option<String>,
    /// Language of the model.
    #[arg(long, value_enum, default_value = "en")]
    lang: Lang,
}

impl New {
    pub fn run(self) -> Result<Answer, Failure> {
        let language = language_or(Some(self.lang), Default::default());
        let template = self.template.as_deref().map(template).transpose().said_in(language)?;
        let model = template.unwrap_or(&TEMPLATES[0]).fresh(language, &name_of(&self.file)).said_in(language)?;
        Workspace::create(&self.file, &model, editor()).said_in(language)?;
        Ok(Answer::silent())
    }
}

/// What a model in this file is called.
fn name_of(file: &std::path::Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    stem.chars().filter(|letter| !letter.is_control()).collect()
}
