//! `serve`: the workspace over loopback HTTP, for tests in a browser and for developing the interface.

use std::path::{Path, PathBuf};

use clap::Args;
use tragwerk_workspace::Places;
use tragwerk_workspace::model::Refusal;

use crate::answer::{Answer, Failure};
use crate::server::{self, Setup};

/// Serves a model to a browser on this machine (for development and tests).
///
/// Prints the address with its token. Files outside the documents folder are refused. Ctrl-C ends it.
#[derive(Debug, Args)]
pub struct Serve {
    /// The model that the page opens first.
    #[arg(required_unless_present = "empty")]
    file: Option<PathBuf>,
    /// Begin with no model open.
    #[arg(long, conflicts_with = "file")]
    empty: bool,
    /// Port of the loopback address; 0: a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Folder of the models; nothing outside is read or written [default: FILE's folder, else the current one].
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
    /// Folder of the settings [default: .tragwerk in the documents folder].
    #[arg(long, value_name = "DIR")]
    config: Option<PathBuf>,
    /// Folder of the built page.
    #[arg(long, value_name = "DIR", default_value = "ui/dist")]
    dist: PathBuf,
}

impl Serve {
    pub fn run(self) -> Result<Answer, Failure> {
        let file = self.file.as_deref().map(existing).transpose()?;
        let beside = file.as_deref().and_then(Path::parent);
        let documents = self.documents.as_deref().or(beside).unwrap_or(Path::new("."));
        let documents = existing(documents)?;
        if !self.dist.join("index.html").is_file() {
            return Err(Refusal::new("dist-missing").with("folder", self.dist.display()).into());
        }
        let hidden = documents.join(".tragwerk");
        let config = self.config.unwrap_or_else(|| hidden.clone());
        let backups = config.join("backups");
        let places = Places { documents: documents.clone(), config, backups };
        server::run(Setup { places, file, root: documents, dist: existing(&self.dist)?, port: self.port })?;
        Ok(Answer::silent())
    }
}

/// The path with every link followed.
fn existing(path: &Path) -> Result<PathBuf, Refusal> {
    let missing = |_| {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let folder = absolute.parent().unwrap_or(Path::new("/")).display().to_string();
        let file = absolute.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Refusal::new("file-not-found").with("file", file).with("folder", folder)
    };
    path.canonicalize().map_err(missing)
}
