//! What changes something, one request a file.

pub(crate) mod apply_fix;
pub(crate) mod close_model;
pub(crate) mod copy_model;
pub(crate) mod create_scenario;
pub(crate) mod delete_scenario;
pub(crate) mod execute;
pub(crate) mod export_view;
pub(crate) mod keep_view;
pub(crate) mod layout_view;
pub(crate) mod merge;
pub(crate) mod name_model;
pub(crate) mod new_model;
pub(crate) mod open_model;
pub(crate) mod open_sample;
pub(crate) mod open_version_copy;
pub(crate) mod redo;
pub(crate) mod rename_scenario;
pub(crate) mod restore_version;
pub(crate) mod save_version;
pub(crate) mod set_settings;
pub(crate) mod switch_scenario;
pub(crate) mod undo;
pub(crate) mod unwaive;
pub(crate) mod waive;
