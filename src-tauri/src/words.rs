//! The shell's few words. All of them are the core's; the shell only asks for them, in the language of the settings.

use std::collections::BTreeMap;

use serde_json::json;
use tragwerk_workspace::Desk;

/// Words by id: the menu's entries and what the shell itself has to say.
pub(crate) type Words = BTreeMap<String, String>;

/// All words of the shell in the current language.
pub(crate) fn all(desk: &Desk) -> Words {
    let answer = desk.call("menu_texts", json!({})).unwrap_or_default();
    serde_json::from_value(answer).unwrap_or_default()
}

/// One of them; an id without a text stands for itself, so that a menu never has a nameless entry.
pub(crate) fn said(desk: &Desk, id: &str) -> String {
    all(desk).remove(id).unwrap_or_else(|| id.to_owned())
}
