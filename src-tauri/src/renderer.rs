//! Which way WebKit draws, decided when the program starts.
//!
//! WebKitGTK's default hands pictures over through graphics memory. On a machine without a graphics processor that path is two to
//! three times slower at panning the canvas than plain memory (measured), so there it is turned off; where a render node can be
//! opened nothing is touched. The switch is an environment variable that WebKit reads in several processes: it has to be there
//! before the program begins, and setting it later in a running process is unsafe. So the process starts itself anew, once.

/// Starts the process anew with the renderer for machines without a graphics processor, if this is one. Comes back otherwise.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    use std::os::unix::process::CommandExt;

    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(SWITCH).is_some() || has_render_node() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // `exec` comes back only when it failed; then the window opens all the same, only slower.
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(SWITCH, "1").exec();
    }
}

/// Elsewhere the system's own web view needs no such choice.
#[cfg(not(target_os = "linux"))]
pub(crate) fn choose() {}

/// Whether a render node of a graphics processor can be opened by this user.
#[cfg(target_os = "linux")]
fn has_render_node() -> bool {
    let Ok(devices) = std::fs::read_dir("/dev/dri") else { return false };
    devices
        .flatten()
        .filter(|device| device.file_name().to_string_lossy().starts_with("renderD"))
        .any(|device| std::fs::OpenOptions::new().read(true).write(true).open(device.path()).is_ok())
}
