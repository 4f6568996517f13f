//! The one door between the window and the core: one command in, one event out.
//!
//! The UI calls `call(name, args)`; requests and answers are the workspace's own types, generated for TypeScript by
//! `cargo xtask gen`. So the door needs no second set of types (no tauri-specta) and is the same that `tragwerk serve` opens over
//! HTTP for the tests in a browser. Invariant: the shell answers nothing itself but what only it knows (`launch_file`).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use tauri::{AppHandle, Emitter, State};
use tragwerk_workspace::Desk;

use crate::launch::Launch;
use crate::words;

/// What the commands share.
pub(crate) struct Door {
    /// The core.
    pub(crate) desk: Arc<Desk>,
    /// What the program was started with, until the window has asked for it.
    launch: Mutex<Launch>,
    /// Requests the core has not answered yet.
    under_way: AtomicUsize,
}

impl Door {
    /// A door to `desk`; `launch` is told to the window once.
    pub(crate) fn new(desk: Arc<Desk>, launch: Launch) -> Arc<Self> {
        Arc::new(Self { desk, launch: Mutex::new(launch), under_way: AtomicUsize::new(0) })
    }

    /// Whether the core has answered everything it was asked.
    pub(crate) fn at_rest(&self) -> bool {
        self.under_way.load(Ordering::SeqCst) == 0
    }

    /// What the program was started with; asked again (the page was loaded anew) the answer is: with nothing.
    fn launch_file(&self) -> Value {
        let launch = self.launch.lock().map(|mut launch| std::mem::take(&mut *launch)).unwrap_or_default();
        json!({ "path": launch.path, "sample": launch.sample })
    }

    /// Hands a request to the core and waits for its answer. A panic becomes a fault: the window and the file stay.
    fn ask(&self, name: &str, args: Value) -> Result<Value, Value> {
        self.under_way.fetch_add(1, Ordering::SeqCst);
        let answer = catch_unwind(AssertUnwindSafe(|| self.desk.call(name, args)));
        self.under_way.fetch_sub(1, Ordering::SeqCst);
        match answer {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => Err(serde_json::to_value(&error).unwrap_or_else(|_| self.fault(name))),
            Err(_panic) => Err(self.fault(name)),
        }
    }

    /// The answer to a request on which the core failed, with the id under which the log has it.
    fn fault(&self, name: &str) -> Value {
        let millis = SystemTime::now().duration_since(UNIX_EPOCH).map(|since| since.as_millis()).unwrap_or_default();
        let id = format!("{millis:x}");
        log::error!("fault {id}: the core failed on request {name:?}");
        let message = words::said(&self.desk, "fault").replace("{log}", &id);
        json!({ "code": "unexpected", "args": { "log": id }, "kind": "fault", "message": message })
    }
}

/// The command: passes a request to the core on a thread that may wait, and its answer back.
#[tauri::command]
pub(crate) async fn call(name: String, args: Value, door: State<'_, Arc<Door>>) -> Result<Value, Value> {
    if name == "launch_file" {
        return Ok(door.launch_file());
    }
    let (door, asked) = (Arc::clone(&door), name.clone());
    let behind = Arc::clone(&door);
    tauri::async_runtime::spawn_blocking(move || door.ask(&name, args))
        .await
        .unwrap_or_else(|_lost| Err(behind.fault(&asked)))
}

/// Sends every change to the window, after its commit (event `changed`).
pub(crate) fn announce_changes(desk: &Desk, app: &AppHandle) {
    let app = app.clone();
    desk.on_changed(move |change: &Value| {
        if let Err(problem) = app.emit("changed", change) {
            log::error!("a change could not be sent to the window: {problem}");
        }
    });
}
