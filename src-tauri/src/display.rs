//! Is there a screen to open a window on? Asked before anything else, so that the answer is a sentence and not a crash.

/// Whether a window can be opened: a display is named and answers.
#[cfg(target_os = "linux")]
pub(crate) fn usable() -> bool {
    let named = |variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty());
    (named("DISPLAY") || named("WAYLAND_DISPLAY")) && gtk::init().is_ok()
}

/// Elsewhere the desktop is part of the system.
#[cfg(not(target_os = "linux"))]
pub(crate) fn usable() -> bool {
    true
}
