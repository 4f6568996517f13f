//! `git-setup`: git shows models in words and merges them field by field.

use clap::Args;
use tragwerk_workspace::{Args as Words, Language, say};

use crate::answer::{Answer, Failure, In};
use crate::git::{self, Outcome};
use crate::options::Lang;

/// Makes git show models in words and merge them field by field, in the repository of the current folder.
///
/// `git diff` and `git log -p` then show in words what changed in a model; what a merge
/// leaves open stays in the model as an open conflict. Adds lines to
/// .gitattributes (commit it) and settings to the repository (every clone runs this once). What somebody else has set
/// stays.
#[derive(Debug, Args)]
pub struct GitSetup {
    /// Take away what was added, and nothing else.
    #[arg(long)]
    undo: bool,
    /// Language of what is said.
    #[arg(long, value_enum, default_value = "en")]
    lang: Lang,
}

impl GitSetup {
    pub fn run(self) -> Result<Answer, Failure> {
        let language = Language::from(self.lang);
        let outcome = if self.undo { git::undo() } else { git::set_up() };
        let said = match (self.undo, outcome.said_in(language)?) {
            (false, Outcome::Done) => "git-set-up",
            (false, Outcome::NothingToDo) => "git-set-up.before",
            (true, Outcome::Done) => "git-undone",
            (true, Outcome::NothingToDo) => "git-undone.before",
        };
        Ok(Answer::text(say(language, said, &Words::new()) + "\n"))
    }
}
