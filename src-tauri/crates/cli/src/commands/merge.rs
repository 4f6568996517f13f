//! `merge`: what two sides made of one model becomes one again.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Serialize;
use serde_json::Value as Json;
use tragwerk_workspace::Source;
use tragwerk_workspace::files::{MergeFormat, merge_files, refuse_model};
use tragwerk_workspace::model::{Conflict, ConflictRecord, Model};

use crate::answer::{Answer, Failure, In};
use crate::options::{Lang, editor, language_or, open, read};

/// Merges what two sides made of one model, field by field.
///
/// OUT is replaced at once and without asking; it may be OURS. Where both sides changed one field differently, OUT has
/// what OURS says, keeps the conflict as an open one, and standard output lists them as JSON.
///
/// Exit status: 0 nothing is open, 1 conflicts are.
#[derive(Debug, Args)]
pub struct Merge {
    /// The model that both sides come from: FILE or FILE@VERSION; an empty file when there is none.
    base: OsString,
    /// Our side, likewise.
    ours: OsString,
    /// The other side, likewise.
    theirs: OsString,
    /// Where to write the merged model.
    #[arg(short, long, value_name = "OUT")]
    out: PathBuf,
    /// As what [default: by OUT's ending, else as OURS].
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Language of the words [default: our model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A model file.
    Gtm,
    /// A text form.
    Json,
}

/// An open conflict as JSON (formats.md).
#[derive(Serialize)]
struct Open<'a> {
    record: ConflictRecord,
    id: &'a str,
    field: Option<&'a str>,
    base: Option<&'a Json>,
    ours: Option<&'a Json>,
    theirs: Option<&'a Json>,
}

impl Merge {
    pub fn run(self) -> Result<Answer, Failure> {
        let (ours, theirs) = (read(&self.ours, self.lang)?, read(&self.theirs, self.lang)?);
        let language = language_or(self.lang, ours.language());
        let (base, base_file) = self.base()?;
        // Only ours may be where the result goes.
        let others = [base_file.as_deref(), Some(theirs.path.as_path())].into_iter().flatten();
        for file in others.filter(|file| *file != ours.path) {
            refuse_model(&self.out, file).said_in(language)?;
        }
        let out = (self.out.as_path(), self.format(&ours));
        if ours.is_file() && self.out.canonicalize().is_ok_and(|out| out == ours.path) {
            // What is replaced is kept as it was where an older program had written it.
            open(&ours.path).said_in(language)?;
        }
        let open = merge_files(&base, &ours, &theirs, out, editor()).said_in(language)?;
        if open.is_empty() {
            return Ok(Answer::silent());
        }
        Ok(Answer::json(&open.iter().map(listed).collect::<Vec<_>>())?.seen_to_if(true))
    }

    /// The common ancestor; git hands over an empty file when both sides made the model anew.
    fn base(&self) -> Result<(Model, Option<PathBuf>), Failure> {
        if fs::metadata(&self.base).is_ok_and(|metadata| metadata.is_file() && metadata.len() == 0) {
            return Ok((Model::default(), None));
        }
        let Source { model, path, .. } = read(&self.base, self.lang)?;
        Ok((model, Some(path)))
    }

    fn format(&self, ours: &Source) -> MergeFormat {
        let ending = |path: &Path| path.extension().and_then(OsStr::to_str).map(str::to_lowercase);
        match (self.format, ending(&self.out).as_deref()) {
            (Some(Format::Gtm), _) | (None, Some("gtm")) => MergeFormat::File,
            (Some(Format::Json), _) | (None, Some("json")) => MergeFormat::Text,
            _ if ours.is_file() => MergeFormat::File,
            _ => MergeFormat::Text,
        }
    }
}

fn listed(conflict: &Conflict) -> Open<'_> {
    Open {
        record: conflict.record,
        id: &conflict.target,
        field: conflict.field.as_deref(),
        base: conflict.base.as_ref(),
        ours: conflict.ours.as_ref(),
        theirs: conflict.theirs.as_ref(),
    }
}
