//! A page whose process has died (no memory, a fault of the web view) is loaded again. The model is as it was: it lives in
//! this process and in its file, and the page asks for it when it is loaded.
//!
//! Invariant: a page that dies as soon as it is there is not loaded for ever; then the program says so and ends.
//! On Linux only: elsewhere the web view's own answer to the death of its process stands.

#[cfg(target_os = "linux")]
pub(crate) use linux::watch;

#[cfg(target_os = "linux")]
mod linux {
    use std::cell::RefCell;
    use std::time::{Duration, Instant};

    use tauri::{AppHandle, Manager, WebviewWindow};
    use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
    use webkit2gtk::WebViewExt;

    use crate::door::Door;
    use crate::words;

    /// So many deaths within this time are too many.
    const MOST: usize = 4;
    const WITHIN: Duration = Duration::from_secs(60);

    /// Loads the page of this window again whenever its process has died.
    pub(crate) fn watch(window: &WebviewWindow) -> tauri::Result<()> {
        let app = window.app_handle().clone();
        window.with_webview(move |view| {
            let deaths = RefCell::new(Vec::new());
            view.inner().connect_web_process_terminated(move |view, reason| {
                log::error!("the view's process ended: {reason:?}");
                if too_many(&mut deaths.borrow_mut(), Instant::now()) {
                    give_up(&app);
                } else {
                    view.reload();
                }
            });
        })
    }

    /// Notes a death; whether there were too many of late.
    fn too_many(deaths: &mut Vec<Instant>, now: Instant) -> bool {
        deaths.retain(|before| now.duration_since(*before) < WITHIN);
        deaths.push(now);
        deaths.len() >= MOST
    }

    /// Says that the view cannot be kept alive, and ends.
    fn give_up(app: &AppHandle) {
        let said = words::said(&app.state::<std::sync::Arc<Door>>().desk, "no_view");
        let end = app.clone();
        app.dialog().message(said).kind(MessageDialogKind::Error).show(move |_| end.exit(1));
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_page_that_dies_now_and_then_is_loaded_again_one_that_dies_at_once_is_not() {
            let start = Instant::now();
            let deaths_at = |seconds: &[u64]| {
                let mut deaths = Vec::new();
                seconds.iter().any(|at| too_many(&mut deaths, start + Duration::from_secs(*at)))
            };
            assert!(!deaths_at(&[0, 50, 100, 150, 200, 250]));
            assert!(!deaths_at(&[0, 1, 2]));
            assert!(deaths_at(&[0, 1, 2, 3]));
        }
    }
}

/// Nothing to watch here.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "the same on every system")]
pub(crate) fn watch(_window: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
