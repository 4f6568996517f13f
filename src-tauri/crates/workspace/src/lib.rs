//! Who conducts: one open model, and everything that may be asked of it, in one order.
//!
//! Two levels. [`Workspace`] is one open model with a typed API: the command line and tests use it. [`Desk`] is what
//! the window and the local server talk to: one request in (`call`, JSON), one answer out, one event per accepted step.
//! One request, one file: what changes something in `commands`, what only reads in `queries`.
//!
//! It must not know: how a file is written (store), what is sound (rules), how anything looks (diagram) or is worded
//! (text). Invariants: a model changes only by a diff that the file took first; nothing is told before the file has it;
//! what fails leaves file, memory, undo and listeners as they were; the clock and new ids come from [`Outside`] alone.

#![cfg_attr(test, allow(clippy::expect_used, reason = "a test that cannot go on fails"))]

mod backups;
pub mod built_in;
mod checked;
pub mod compare;
mod desk;
pub mod discreet;
mod error;
pub mod export;
pub mod files;
pub mod governing;
mod last_step;
mod laying_out;
mod outside;
mod overlay;
pub mod picture;
mod places;
mod reading;
mod requests;
mod settings;
mod showing;
mod state;
pub mod tables;
mod thumbnail;
pub mod views;
pub mod words;

mod commands;
mod queries;

pub mod wire;
pub mod workspace;

pub use checked::Checked;
pub use desk::Desk;
pub use error::WorkspaceError;
pub use files::{Readable, look_into_any};
pub use governing::Allowed;
pub use outside::{Clock, Ids, Outside, is_date};
pub use places::Places;
pub use reading::Source;
pub use requests::{RequestType, request_names, request_types};
pub use wire::WireError;
pub use workspace::{Done, Editor, Workspace};

// Whoever talks to the workspace gets what it talks about from here, and knows no room below.
pub use tragwerk_diagram as diagram;
pub use tragwerk_exchange as exchange;
pub use tragwerk_model as model;
pub use tragwerk_rules as rules;
pub use tragwerk_text::{Args, Language, say};
