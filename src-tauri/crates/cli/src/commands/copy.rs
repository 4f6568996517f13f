//! `copy`: a file to hand on, with the present state only.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use tragwerk_workspace::files::share_copy;

use crate::answer::{Answer, Failure, In};
use crate::options::{Lang, editor, language_or, read};

/// Makes a copy to share: the present state only, no log and no versions.
#[derive(Debug, Args)]
pub struct Copy {
    /// The model: FILE, or FILE@VERSION for a saved version.
    file: OsString,
    /// The new file; nothing is overwritten.
    out: PathBuf,
    /// Take the saved versions along.
    #[arg(long)]
    versions: bool,
    /// Language of the words [default: the model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

impl Copy {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.file, self.lang)?;
        let language = language_or(self.lang, source.language());
        share_copy(&source, &self.out, self.versions, editor()).said_in(language)?;
        Ok(Answer::silent())
    }
}
