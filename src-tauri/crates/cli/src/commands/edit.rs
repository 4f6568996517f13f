//! `edit`: the operations that the window sends, from a file, as one step.

use std::path::PathBuf;

use clap::Args;
use tragwerk_workspace::model::Refusal;
use tragwerk_workspace::wire::{Executed, Step};

use crate::answer::{Answer, Failure, In};
use crate::options::{language_of, open};

/// Applies operations to a model: all of them as one step, or none.
///
/// Prints the new revision and the ids of what was created, as JSON.
#[derive(Debug, Args)]
pub struct Edit {
    /// The model file.
    file: PathBuf,
    /// JSON file with a list of operations, or a step: { "ops": […] }.
    #[arg(long, value_name = "COMMANDS.json")]
    apply: PathBuf,
}

impl Edit {
    pub fn run(self) -> Result<Answer, Failure> {
        let mut workspace = open(&self.file)?;
        let language = language_of(&workspace);
        let step = self.step().said_in(language)?;
        let base = workspace.revision();
        let done = workspace.execute(base, step).said_in(language)?;
        Ok(Answer::json(&Executed { revision: done.revision, created: done.created })?)
    }

    fn step(&self) -> Result<Step, Refusal> {
        let file = self.apply.file_name().unwrap_or(self.apply.as_os_str()).to_string_lossy().into_owned();
        let refused = |detail: String| Refusal::new("commands-invalid").with("file", &file).with("detail", detail);
        let text = std::fs::read_to_string(&self.apply).map_err(|error| refused(error.to_string()))?;
        let tree: serde_json::Value = serde_json::from_str(&text).map_err(|error| refused(error.to_string()))?;
        if tree.is_array() {
            let ops = serde_json::from_value(tree).map_err(|error| refused(error.to_string()))?;
            return Ok(Step { ops, group: None });
        }
        serde_json::from_value(tree).map_err(|error| refused(error.to_string()))
    }
}
