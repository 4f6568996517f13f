//! Language and theme of the program.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Refusal;
use tragwerk_text::Language;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Nothing, StartInfo, ThemeChoice};

/// What is to be different; what is missing stays.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct SettingsArgs {
    /// Language of the program.
    #[serde(default)]
    pub language: Option<Language>,
    /// Light, dark, or as the system is.
    #[serde(default)]
    pub theme: Option<ThemeChoice>,
}

pub(crate) fn answer(state: &mut State, args: SettingsArgs) -> Result<StartInfo, WorkspaceError> {
    let kept = &mut state.settings.kept;
    kept.language = args.language.unwrap_or(kept.language);
    kept.theme = args.theme.unwrap_or(kept.theme);
    let written = state.settings.write();
    written.map_err(|error| Refusal::new("settings-not-kept").with("detail", error))?;
    crate::queries::start::answer(state, Nothing {})
}
