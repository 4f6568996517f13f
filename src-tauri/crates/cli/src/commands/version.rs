//! `version`: named versions are saved, listed and restored.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use tragwerk_workspace::wire::VersionInfo;
use tragwerk_workspace::words;

use crate::answer::{Answer, Failure, In};
use crate::options::{ListFormat, language_of, look_into, open};

/// Saves, lists and restores versions of a model.
#[derive(Debug, Args)]
pub struct Version {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Lists the saved versions, the oldest first.
    List {
        /// The model file.
        file: PathBuf,
        /// As what to list them.
        #[arg(long, value_enum, default_value = "text")]
        format: ListFormat,
    },
    /// Makes the model what it was in a version: a step of its own, and a version before and after it.
    Restore {
        /// The model file.
        file: PathBuf,
        /// The version: its id, its name if only one has it, or name~N.
        #[arg(value_name = "VERSION")]
        which: String,
    },
    /// Saves the present state under a name and prints the version's id.
    Save {
        /// The model file.
        file: PathBuf,
        /// What it is called.
        #[arg(long)]
        name: String,
        /// Longer text.
        #[arg(long, value_name = "TEXT", default_value = "")]
        note: String,
        /// Who saves it.
        #[arg(long, value_name = "NAME", default_value = "")]
        author: String,
    },
}

impl Version {
    pub fn run(self) -> Result<Answer, Failure> {
        match self.command {
            Command::List { file, format } => {
                let workspace = look_into(&file)?;
                let versions = workspace.versions().said_in(language_of(&workspace))?;
                let versions: Vec<_> =
                    versions.iter().map(|version| words::version(language_of(&workspace), version)).collect();
                match format {
                    ListFormat::Text => Ok(Answer::text(versions.iter().map(line).collect())),
                    ListFormat::Json => Ok(Answer::json(&versions)?),
                }
            }
            Command::Restore { file, which } => {
                let mut workspace = open(&file)?;
                let language = language_of(&workspace);
                let id = workspace.named_version(&which).said_in(language)?.id;
                workspace.restore_version(workspace.revision(), &id).said_in(language)?;
                Ok(Answer::silent())
            }
            Command::Save { file, name, note, author } => {
                let mut workspace = open(&file)?;
                let language = language_of(&workspace);
                let version = workspace.save_version(&name, &note, &author).said_in(language)?;
                Ok(Answer::text(version.id + "\n"))
            }
        }
    }
}

/// Id, moment, name, author, note; what is empty is left out.
fn line(version: &VersionInfo) -> String {
    let mut parts = vec![version.id.as_str(), version.at.as_str(), version.name.as_str()];
    parts.extend([version.author.as_str(), version.note.as_str()].into_iter().filter(|part| !part.is_empty()));
    let line: String = parts.join("  ").chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    line + "\n"
}
