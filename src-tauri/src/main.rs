//! The window of Tragwerk: a thin shell around the workspace.
//!
//! What it is: one window that shows the embedded UI, one command through which the UI reaches the core, one event by which the
//! core reaches the UI, and what only a desktop has (menu, file dialogs, title, files named on the command line, single instance).
//! What it is not: it knows nothing about models, rules or pictures, holds no state of the model and words nothing by itself.
//! Invariant: whatever the window shows came through [`door::call`] or an event that the workspace sent after its commit.

// Without it a console window stands behind the program on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on fails"))]

mod dialogs;
mod display;
mod door;
mod launch;
mod leave;
mod letters;
mod menu;
mod places;
mod renderer;
mod revive;
mod second;
mod window;
mod words;

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use launch::Launch;
use tauri::Manager;
use tragwerk_workspace::Desk;

/// Set by the tests of the window: no second-instance check and no remembered window place, so that runs do not meet.
const TEST_VARIABLE: &str = "TRAGWERK_TEST";

/// Exit status for bad usage and for a machine that cannot show a window.
const BAD_USAGE: u8 = 2;

fn main() -> ExitCode {
    let desk = Arc::new(Desk::open(places::of_user()));
    let here = std::env::current_dir().unwrap_or_default();
    let launch = match Launch::read(std::env::args_os().skip(1), &here) {
        Ok(launch) => launch,
        Err(option) => return refuse(&words::said(&desk, "unknown_option").replace("{option}", &option)),
    };
    if !display::usable() {
        return refuse(&words::said(&desk, "no_display"));
    }
    renderer::choose();
    letters::choose();
    match run(Arc::clone(&desk), launch) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => refuse(&words::said(&desk, "no_window").replace("{reason}", &problem.to_string())),
    }
}

/// Opens the window and stays until it is closed.
fn run(desk: Arc<Desk>, launch: Launch) -> tauri::Result<()> {
    second::guard(tauri::Builder::default())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(places::log())
        .setup(move |app| {
            door::announce_changes(&desk, app.handle());
            app.manage(door::Door::new(desk, launch));
            menu::show(app.handle())?;
            window::open(app.handle())?;
            Ok(())
        })
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(window::event)
        .invoke_handler(tauri::generate_handler![
            door::call,
            dialogs::pick_open,
            dialogs::pick_save,
            window::set_title,
            window::open_link,
            menu::set_menu_language,
        ])
        .run(tauri::generate_context!())
}

/// Says on standard error why no window opens.
fn refuse(sentence: &str) -> ExitCode {
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(std::io::stderr(), "{sentence}");
    ExitCode::from(BAD_USAGE)
}

/// Whether the tests of the window started this process.
fn under_test() -> bool {
    std::env::var_os(TEST_VARIABLE).is_some_and(|value| value == "1")
}
