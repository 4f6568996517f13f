//! One program, one window: a second start hands its file to the first and ends. The window's place is remembered.
//!
//! Both are off under test. Without a session bus the second start simply opens a window of its own; two programs on one file
//! are the store's matter.

use std::ffi::OsString;
use std::path::Path;

use tauri::{AppHandle, Builder, Emitter, Manager, Wry};

use crate::launch::Launch;

/// Adds the guard against second instances (it has to come first) and the memory of the window's place.
pub(crate) fn guard(builder: Builder<Wry>) -> Builder<Wry> {
    if crate::under_test() {
        return builder;
    }
    builder
        .plugin(tauri_plugin_single_instance::init(started_again))
        .plugin(tauri_plugin_window_state::Builder::new().build())
}

/// The first program hears that it was started again, with which arguments and from which folder.
fn started_again(app: &AppHandle, args: Vec<String>, folder: String) {
    let args = args.into_iter().skip(1).map(OsString::from);
    if let Ok(Launch { path: Some(path), .. }) = Launch::read(args, Path::new(&folder)) {
        offer(app, &path);
    }
    if let Some(window) = app.get_webview_window(crate::window::MAIN) {
        // A window manager may refuse to raise it; the file is offered all the same.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Asks the window to open a file that came from outside while it was running (event `open-file`).
pub(crate) fn offer(app: &AppHandle, path: &Path) {
    if let Err(problem) = app.emit("open-file", serde_json::json!({ "path": path })) {
        log::error!("a file from outside could not be offered to the window: {problem}");
    }
}
