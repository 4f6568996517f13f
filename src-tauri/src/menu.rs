//! The native menu: which entries, in which order, with which keys. What an entry does, the UI decides (event `menu` with its id).
//!
//! Keys have one owner each. What means the same wherever the cursor stands (new, open, save …) is an accelerator here: the
//! desktop takes the key before the page sees it, so it never fires twice. What depends on the cursor (undo, redo, select all,
//! delete: in a text field they belong to the field) and what the page answers more finely (zoom, `?`) has no accelerator: there the UI
//! owns the key, in the window as in a browser.

use std::sync::Arc;

use serde_json::json;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Emitter, Manager};

use crate::door::Door;
use crate::words::{self, Words};

/// One line of a menu.
enum Line {
    /// Does something; the key is taken by the desktop.
    Key(&'static str, &'static str),
    /// Does something; its key, if it has one, is the UI's.
    Plain(&'static str),
    /// A thin rule between groups.
    Rule,
}

use Line::{Key, Plain, Rule};

/// The menu bar: submenus with their lines, by the ids of their texts.
const BAR: [(&str, &[Line]); 5] = [
    (
        "menu_file",
        &[
            Key("new", "CmdOrCtrl+N"),
            Key("open", "CmdOrCtrl+O"),
            Rule,
            Key("save_version", "CmdOrCtrl+S"),
            Plain("versions"),
            Plain("compare"),
            Plain("merge"),
            Key("export", "CmdOrCtrl+E"),
            Plain("copy_picture"),
            Plain("share_copy"),
            Rule,
            Plain("new_scenario"),
            Plain("scenarios"),
            Rule,
            Key("close", "CmdOrCtrl+W"),
            Key(QUIT, "CmdOrCtrl+Q"),
        ],
    ),
    ("menu_edit", &[Plain("undo"), Plain("redo"), Rule, Plain("delete"), Plain("select_all")]),
    (
        "menu_view",
        &[
            Plain("zoom_in"),
            Plain("zoom_out"),
            Plain("zoom_fit"),
            Rule,
            Plain("questions"),
            Plain("integration"),
            Plain("decisions"),
            Plain("rule_pack"),
            Plain("waivers"),
            Rule,
            Plain("theme_light"),
            Plain("theme_dark"),
            Plain("theme_contrast"),
            Plain("theme_system"),
            Rule,
            Plain("larger"),
            Plain("smaller"),
            Plain("own_size"),
            Plain("hide_holders"),
        ],
    ),
    ("menu_language", &[Plain("language_en"), Plain("language_de")]),
    ("menu_help", &[Plain("shortcuts"), Plain("tour"), Plain("about")]),
];

/// The entry that ends the program.
const QUIT: &str = "quit";

/// Puts the menu on the window, in the language of the settings; again after the language changed.
pub(crate) fn show(app: &AppHandle) -> tauri::Result<()> {
    let words = words::all(&app.state::<Arc<Door>>().desk);
    let menu = Menu::new(app)?;
    for (title, lines) in BAR {
        let submenu = Submenu::new(app, word(&words, title), true)?;
        for line in lines {
            match line {
                Key(id, key) => submenu.append(&MenuItem::with_id(app, *id, word(&words, id), true, Some(*key))?)?,
                Plain(id) => submenu.append(&MenuItem::with_id(app, *id, word(&words, id), true, None::<&str>)?)?,
                Rule => submenu.append(&PredefinedMenuItem::separator(app)?)?,
            }
        }
        menu.append(&submenu)?;
    }
    app.set_menu(menu)?;
    Ok(())
}

/// Passes a chosen entry to the window; quitting is the shell's own, after the window has heard of it.
pub(crate) fn chosen(app: &AppHandle, id: &str) {
    if id == QUIT {
        crate::leave::leave(app);
    } else if let Err(problem) = app.emit("menu", json!({ "id": id })) {
        log::error!("menu entry {id} did not reach the window: {problem}");
    }
}

/// Words the menu anew after the language of the settings changed.
#[tauri::command]
pub(crate) fn set_menu_language(app: AppHandle) -> Result<(), String> {
    show(&app).map_err(|problem| problem.to_string())
}

/// The word for an id; one without a text shows the id rather than nothing.
fn word<'words>(words: &'words Words, id: &'words str) -> &'words str {
    words.get(id).map_or(id, String::as_str)
}
