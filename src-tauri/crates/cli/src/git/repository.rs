//! The repository of the current folder, and running git in it.

use std::path::{Path, PathBuf};
use std::process::Command;

use tragwerk_workspace::model::Refusal;

/// A repository with a work tree.
#[derive(Debug)]
pub struct Repository {
    root: PathBuf,
}

impl Repository {
    /// The one that the current folder lies in.
    ///
    /// # Errors
    /// `git-missing`, `git-no-repository`.
    pub fn here() -> Result<Self, Refusal> {
        let here = Self { root: PathBuf::from(".") };
        match here.run(&["rev-parse", "--show-toplevel"])? {
            (0, root) => Ok(Self { root: PathBuf::from(root.trim_end_matches(['\n', '\r'])) }),
            _ => Err(Refusal::new("git-no-repository")),
        }
    }

    /// Its uppermost folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Runs git there; its status and what it prints.
    ///
    /// # Errors
    /// `git-missing`, `git-failed`.
    pub fn run(&self, args: &[&str]) -> Result<(i32, String), Refusal> {
        let output =
            Command::new("git").arg("-C").arg(&self.root).args(args).output().map_err(|error| match error.kind() {
                std::io::ErrorKind::NotFound => Refusal::new("git-missing"),
                _ => Refusal::new("git-failed").with("detail", error),
            })?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok((output.status.code().unwrap_or(-1), printed))
    }

    /// The same for what has to succeed.
    ///
    /// # Errors
    /// `git-missing`, `git-failed`.
    pub fn done(&self, args: &[&str]) -> Result<String, Refusal> {
        match self.run(args)? {
            (0, printed) => Ok(printed),
            (status, _) => {
                let detail = format!("git {} ({status})", args.join(" "));
                Err(Refusal::new("git-failed").with("detail", detail))
            }
        }
    }
}
