//! The rule pack a check goes by: a profile, a file, or the one in the model.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use tragwerk_workspace::governing::pack_of;
use tragwerk_workspace::model::Refusal;
use tragwerk_workspace::rules::Pack;
use tragwerk_workspace::rules::packs::{MOST_BYTES, OwnRules, resolve, shipped};
use tragwerk_workspace::{Allowed, Source, WorkspaceError};

/// By which rules a model is checked.
#[derive(Debug, Args)]
pub struct Packing {
    /// How strictly to look, instead of the model's own rule pack.
    #[arg(long, value_enum, conflicts_with = "pack")]
    profile: Option<Profile>,
    /// A rule pack (TOML), instead of the model's own.
    #[arg(long, value_name = "FILE")]
    pack: Option<PathBuf>,
    /// Let the own rules run that came with the model; else they wait.
    #[arg(long)]
    own_rules: bool,
}

/// A profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Profile {
    /// While drawing: only what does not carry, as hints.
    Sketch,
    /// Every rule as it is.
    Governance,
    /// Before a decision: warnings count as errors, waivers need an end date.
    #[value(name = "sign_off", alias = "sign-off")]
    SignOff,
}

impl Packing {
    /// The pack that holds for a model.
    ///
    /// # Errors
    /// `file-…` when the file cannot be read, `pack-too-large`.
    pub fn pack(&self, source: &Source) -> Result<Arc<Pack>, WorkspaceError> {
        if let Some(profile) = self.profile {
            let id = match profile {
                Profile::Sketch => "sketch",
                Profile::Governance => "governance",
                Profile::SignOff => "sign_off",
            };
            let text = shipped(id).map_or("", |profile| profile.text);
            return Ok(Arc::new(resolve(id, text, OwnRules::Run, &|_| None)));
        }
        if let Some(path) = &self.pack {
            return of_file(path);
        }
        let allowed = if self.own_rules { Allowed::All } else { Allowed::None };
        Ok(pack_of(source.model.rule_pack(), &allowed))
    }
}

/// A pack from a file; others beside it that it extends are read, too.
fn of_file(path: &Path) -> Result<Arc<Pack>, WorkspaceError> {
    let text = text_of(path)?;
    let folder = path.parent().unwrap_or(Path::new("")).to_owned();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let library = |name: &str| name.ends_with(".toml").then(|| text_of(&folder.join(name)).ok()).flatten();
    Ok(Arc::new(resolve(&name, &text, OwnRules::Run, &library)))
}

fn text_of(path: &Path) -> Result<String, WorkspaceError> {
    let refused = |code: &str| Refusal::new(code).with("file", path.display());
    let file = fs::File::open(path).map_err(|error| refused("pack-unreadable").with("detail", error))?;
    let mut bytes = Vec::new();
    let most = MOST_BYTES as u64 + 1;
    file.take(most).read_to_end(&mut bytes).map_err(|error| refused("pack-unreadable").with("detail", error))?;
    if bytes.len() > MOST_BYTES {
        return Err(refused("pack-too-large").with("limit", MOST_BYTES / 1024).into());
    }
    let text = String::from_utf8(bytes).map_err(|_| refused("pack-no-text"))?;
    Ok(text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned))
}
