//! `scenario`: branches of a model in one file.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use tragwerk_workspace::model::Refusal;
use tragwerk_workspace::wire::ScenarioInfo;
use tragwerk_workspace::{Workspace, WorkspaceError, words};

use crate::answer::{Answer, Failure, In};
use crate::options::{ListFormat, language_of, look_into, open};

/// Lists, makes, opens, renames and deletes scenarios of a model.
#[derive(Debug, Args)]
pub struct Scenario {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Lists the scenarios; a star marks the open one.
    List {
        /// The model file.
        file: PathBuf,
        /// As what to list them.
        #[arg(long, value_enum, default_value = "text")]
        format: ListFormat,
    },
    /// Makes a scenario of the present state or of a version, and prints its id; does not open it.
    Create {
        /// The model file.
        file: PathBuf,
        /// What it is called.
        name: String,
        /// The saved version it begins as: its id, or its name if only one has it.
        #[arg(long, value_name = "VERSION")]
        from: Option<String>,
    },
    /// Opens a scenario: the file then shows it. What is left is kept as a version.
    Switch {
        /// The model file.
        file: PathBuf,
        /// Its name or id.
        name: String,
    },
    /// Gives a scenario another name.
    Rename {
        /// The model file.
        file: PathBuf,
        /// Its name or id.
        name: String,
        /// The new name.
        new: String,
    },
    /// Deletes a scenario that is not open; its versions stay.
    Delete {
        /// The model file.
        file: PathBuf,
        /// Its name or id.
        name: String,
    },
}

impl Scenario {
    pub fn run(self) -> Result<Answer, Failure> {
        match self.command {
            Command::List { file, format } => {
                let workspace = look_into(&file)?;
                let scenarios = workspace.scenarios().said_in(language_of(&workspace))?;
                let scenarios: Vec<_> = scenarios.iter().map(words::scenario).collect();
                match format {
                    ListFormat::Text => Ok(Answer::text(scenarios.iter().map(line).collect())),
                    ListFormat::Json => Ok(Answer::json(&scenarios)?),
                }
            }
            Command::Create { file, name, from } => told(&file, |workspace| {
                let from = from.map(|from| workspace.named_version(&from)).transpose()?;
                Ok(workspace.create_scenario(&name, from.as_ref().map(|version| version.id.as_str()))?.id + "\n")
            }),
            Command::Switch { file, name } => told(&file, |workspace| {
                let id = meant(workspace, &name)?;
                workspace.switch_scenario(&id)?;
                Ok(String::new())
            }),
            Command::Rename { file, name, new } => told(&file, |workspace| {
                let id = meant(workspace, &name)?;
                workspace.rename_scenario(&id, &new)?;
                Ok(String::new())
            }),
            Command::Delete { file, name } => told(&file, |workspace| {
                let id = meant(workspace, &name)?;
                workspace.delete_scenario(&id)?;
                Ok(String::new())
            }),
        }
    }
}

fn told(file: &Path, change: impl FnOnce(&mut Workspace) -> Result<String, WorkspaceError>) -> Result<Answer, Failure> {
    let mut workspace = open(file)?;
    let language = language_of(&workspace);
    Ok(Answer::text(change(&mut workspace).said_in(language)?))
}

/// The scenario that a user means.
fn meant(workspace: &Workspace, name: &str) -> Result<String, WorkspaceError> {
    let scenarios = workspace.scenarios()?;
    let by_id = scenarios.iter().find(|scenario| scenario.id == name);
    let found = by_id.or_else(|| scenarios.iter().find(|scenario| scenario.name == name));
    Ok(found.map(|scenario| scenario.id.clone()).ok_or_else(|| Refusal::new("scenario-not-found").with("id", name))?)
}

fn line(scenario: &ScenarioInfo) -> String {
    let mark = if scenario.current { '*' } else { ' ' };
    let name: String = scenario.name.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    format!("{mark} {}  {name}\n", scenario.id)
}
