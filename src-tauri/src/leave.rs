//! Ending the program without losing what was typed last.
//!
//! Every accepted step is on disk already; but a field that still has the cursor has not handed its text over. So the window
//! disappears at once, the UI hears `menu` with `quit` (it takes the cursor out of the field), and the program ends as soon as
//! the core has answered everything, at the latest after [`LONGEST`]. It never waits for the user.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use tauri::{AppHandle, Emitter, Manager};

use crate::door::Door;

/// How long the UI gets to hand over a last edit.
const GRACE: Duration = Duration::from_millis(250);
/// The core waits up to two seconds for a file another program holds; this is more than that.
const LONGEST: Duration = Duration::from_secs(5);
/// How often it looks whether the core is at rest.
const STEP: Duration = Duration::from_millis(20);

/// Ends the program; a second call while it is ending does nothing.
pub(crate) fn leave(app: &AppHandle) {
    static LEAVING: AtomicBool = AtomicBool::new(false);
    if LEAVING.swap(true, Ordering::SeqCst) {
        return;
    }
    // None of these may keep the program from ending.
    if let Some(window) = app.get_webview_window(crate::window::MAIN) {
        let _ = window.hide();
    }
    let _ = app.emit("menu", json!({ "id": "quit" }));
    let app = app.clone();
    std::thread::spawn(move || {
        wait_for_rest(&app.state::<Arc<Door>>());
        app.exit(0);
    });
}

/// Waits through the grace and then until nothing is under way.
fn wait_for_rest(door: &Door) {
    let begun = Instant::now();
    std::thread::sleep(GRACE);
    while !door.at_rest() && begun.elapsed() < LONGEST {
        std::thread::sleep(STEP);
    }
}
