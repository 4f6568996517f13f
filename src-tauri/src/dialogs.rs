//! The system's file dialogs: where to open from, where to save to. They only ask; reading and writing is the core's.
//!
//! In builds with debug assertions the variable `TRAGWERK_TEST_DIALOG` answers in a dialog's place (empty: cancelled).

use std::path::{Path, PathBuf};

use tauri::{AppHandle, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// Endings of model files: the file itself and its text form.
const MODEL_ENDINGS: [&str; 2] = ["gtm", "gtm.json"];

/// Asks which model to open; nothing when it was cancelled.
#[tauri::command]
pub(crate) async fn pick_open(app: AppHandle, window: WebviewWindow) -> Option<PathBuf> {
    if let Some(answer) = answered() {
        return answer;
    }
    ask(move || dialog(&app, &window).add_filter("Tragwerk", &MODEL_ENDINGS).blocking_pick_file()).await
}

/// Asks where to save, with a name suggested; the answer always carries the extension. Nothing when it was cancelled.
#[tauri::command]
pub(crate) async fn pick_save(
    app: AppHandle,
    window: WebviewWindow,
    suggested: String,
    extension: String,
) -> Option<PathBuf> {
    if let Some(answer) = answered() {
        return answer;
    }
    let mut name = suggested;
    loop {
        let picked = save(&app, &window, name, &extension).await?;
        let complete = with_extension(&picked, &extension);
        // The system asked about replacing the name as typed. Completed, it may meet another file: then it is asked again.
        if complete == picked || !complete.exists() {
            return Some(complete);
        }
        name = complete.file_name()?.to_string_lossy().into_owned();
    }
}

/// One showing of the dialog for saving.
async fn save(app: &AppHandle, window: &WebviewWindow, name: String, extension: &str) -> Option<PathBuf> {
    let (app, window, extension) = (app.clone(), window.clone(), extension.to_owned());
    ask(move || {
        let dialog = dialog(&app, &window).set_file_name(name);
        // What has no extension is a folder that will be made.
        let kind = extension.to_uppercase();
        let dialog = if kind.is_empty() { dialog } else { dialog.add_filter(kind, &[extension.as_str()]) };
        dialog.blocking_save_file()
    })
    .await
}

/// A file dialog that belongs to the window.
fn dialog(app: &AppHandle, window: &WebviewWindow) -> FileDialogBuilder<tauri::Wry> {
    app.dialog().file().set_parent(window)
}

/// Waits for the user away from the threads that serve the window.
async fn ask<F>(show: F) -> Option<PathBuf>
where
    F: FnOnce() -> Option<tauri_plugin_dialog::FilePath> + Send + 'static,
{
    tauri::async_runtime::spawn_blocking(show).await.ok().flatten()?.into_path().ok()
}

/// The path with the extension, unless it ends so already (in whatever case).
fn with_extension(path: &Path, extension: &str) -> PathBuf {
    let ending = format!(".{}", extension.to_lowercase());
    if extension.is_empty() || path.to_string_lossy().to_lowercase().ends_with(&ending) {
        return path.to_owned();
    }
    let mut complete = path.as_os_str().to_owned();
    complete.push(ending);
    PathBuf::from(complete)
}

/// A test's answer in place of the dialog.
#[cfg(debug_assertions)]
fn answered() -> Option<Option<PathBuf>> {
    let answer = std::env::var_os("TRAGWERK_TEST_DIALOG")?;
    Some((!answer.is_empty()).then(|| PathBuf::from(answer)))
}

/// A released program only listens to its user.
#[cfg(not(debug_assertions))]
fn answered() -> Option<Option<PathBuf>> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_the_extension_gets_it() {
        assert_eq!(with_extension(Path::new("/a/map"), "svg"), PathBuf::from("/a/map.svg"));
        assert_eq!(with_extension(Path::new("/a/v1.2"), "png"), PathBuf::from("/a/v1.2.png"));
        assert_eq!(with_extension(Path::new("/a/model.json"), "gtm.json"), PathBuf::from("/a/model.json.gtm.json"));
    }

    #[test]
    fn a_name_with_the_extension_is_left_alone() {
        assert_eq!(with_extension(Path::new("/a/Map.SVG"), "svg"), PathBuf::from("/a/Map.SVG"));
        assert_eq!(with_extension(Path::new("/a/m.gtm.json"), "gtm.json"), PathBuf::from("/a/m.gtm.json"));
    }
}
