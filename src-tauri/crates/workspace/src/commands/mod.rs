//! What changes something, one request a file.

pub(crate) mod apply_fix;
pub(crate) mod close_model;
pub(crate) mod execute;
pub(crate) mod export_view;
pub(crate) mod keep_view;
pub(crate) mod layout_view;
pub(crate) mod name_model;
pub(crate) mod new_model;
pub(crate) mod open_model;
pub(crate) mod open_sample;
pub(crate) mod redo;
pub(crate) mod save_version;
pub(crate) mod set_settings;
pub(crate) mod undo;
pub(crate) mod unwaive;
pub(crate) mod waive;
