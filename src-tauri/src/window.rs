//! The window itself: opening it, its title, files dropped on it, links out of it, closing it.
//!
//! Invariant: the page shown is always the embedded one. It can neither be led elsewhere nor open a second page.

use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{AppHandle, DragDropEvent, Manager, Url, WebviewWindow, Window, WindowEvent};
use tauri_plugin_opener::OpenerExt;

/// Label of the only window.
pub(crate) const MAIN: &str = "main";

/// Opens the window as `tauri.conf.json` describes it.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.iter().find(|window| window.label == MAIN) else {
        return Err(tauri::Error::WindowNotFound);
    };
    let window = WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    crate::revive::watch(&window)
}

/// Whether an address is the embedded page (`tauri://localhost`, on Windows `http://tauri.localhost`).
fn is_ours(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => true,
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Closing goes through [`crate::leave`]; a model file dropped on the window is offered to the UI.
pub(crate) fn event(window: &Window, event: &WindowEvent) {
    match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            crate::leave::leave(window.app_handle());
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            if let Some(path) = paths.first() {
                crate::second::offer(window.app_handle(), path);
            }
        }
        _ => {}
    }
}

/// Sets the window's title, which the UI words (model and program).
#[tauri::command]
pub(crate) fn set_title(window: WebviewWindow, title: &str) -> Result<(), String> {
    window.set_title(title).map_err(|problem| problem.to_string())
}

/// Opens a web page or a mail in the user's own program; every other kind of address is refused.
#[tauri::command]
pub(crate) fn open_link(app: AppHandle, address: &str) -> Result<(), String> {
    let parsed = Url::parse(address).map_err(|problem| problem.to_string())?;
    if !matches!(parsed.scheme(), "https" | "mailto") {
        return Err(format!("refused: {}:", parsed.scheme()));
    }
    app.opener().open_url(parsed.as_str(), None::<&str>).map_err(|problem| problem.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_embedded_page_is_shown() {
        let ours = |address: &str| is_ours(&Url::parse(address).unwrap());
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("http://tauri.localhost/"));
        for foreign in ["https://example.com/", "http://localhost:5173/", "file:///etc/passwd", "data:text/html,x"] {
            assert!(!ours(foreign), "{foreign}");
        }
    }
}
