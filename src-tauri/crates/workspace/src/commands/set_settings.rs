//! Language, theme and how the window is shown.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Refusal;
use tragwerk_text::Language;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Nothing, Preferences, StartInfo, ThemeChoice};

/// What is to be different; what is missing stays.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct SettingsArgs {
    /// Language of the program.
    #[serde(default)]
    pub language: Option<Language>,
    /// Light, dark, high contrast, or as the system is.
    #[serde(default)]
    pub theme: Option<ThemeChoice>,
    /// How the window is shown; a size out of bounds is taken to the nearest.
    #[serde(default)]
    pub preferences: Option<Preferences>,
}

pub(crate) fn answer(state: &mut State, args: SettingsArgs) -> Result<StartInfo, WorkspaceError> {
    let kept = &mut state.settings.kept;
    kept.language = args.language.unwrap_or(kept.language);
    kept.theme = args.theme.unwrap_or(kept.theme);
    kept.preferences = args.preferences.unwrap_or(kept.preferences).within_bounds();
    let written = state.settings.write();
    written.map_err(|error| Refusal::new("settings-not-kept").with("detail", error))?;
    crate::queries::start::answer(state, Nothing {})
}
