//! What only reads, one request a file.

pub(crate) mod backups;
pub(crate) mod compare;
pub(crate) mod compare_scene;
pub(crate) mod conflicts;
pub(crate) mod decision_sentence;
pub(crate) mod diagnose;
pub(crate) mod export_preview;
pub(crate) mod file_state;
pub(crate) mod fixes;
pub(crate) mod integration_matrix;
pub(crate) mod launch_file;
pub(crate) mod menu_texts;
pub(crate) mod merge_preview;
pub(crate) mod owner_units;
pub(crate) mod preview_fix;
pub(crate) mod preview_routes;
pub(crate) mod questions;
pub(crate) mod rule;
pub(crate) mod scenarios;
pub(crate) mod scene;
pub(crate) mod scorecard;
pub(crate) mod snapshot;
pub(crate) mod start;
pub(crate) mod stress;
pub(crate) mod version_facts;
pub(crate) mod versions;
