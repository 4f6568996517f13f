//! Lets Tauri read its configuration and makes one permission per command, so that a capability has to name each.
//! It fails when the configuration, a capability or an icon is wrong.

/// Every command of the window, by its name.
const COMMANDS: &[&str] = &["call", "pick_open", "pick_save", "set_title", "set_menu_language", "open_link"];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(problem) = tauri_build::try_build(attributes) {
        println!("cargo:warning={problem:#}");
        std::process::exit(1);
    }
}
