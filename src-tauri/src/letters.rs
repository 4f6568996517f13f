//! How letters are set in the window on Linux: at their own widths.
//!
//! The core measures every name with the embedded font and breaks it accordingly. WebKitGTK by default hints letters, which
//! rounds their widths to whole pixels: at a zoom below 100 % words fall apart or run out of their boxes. Without hinting it
//! places letters at fractions of a pixel, as browsers and exports do. Only this process's own settings are touched.

/// Turns hinting off; has to run after [`crate::display::usable`] and before a window is opened.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    use gtk::prelude::ObjectExt;

    if let Some(settings) = gtk::Settings::default() {
        settings.set_property("gtk-xft-antialias", 1);
        settings.set_property("gtk-xft-hinting", 0);
        settings.set_property("gtk-xft-hintstyle", "hintnone");
    }
}

/// Elsewhere the system's own web view does so already.
#[cfg(not(target_os = "linux"))]
pub(crate) fn choose() {}
