//! Where a model lives: the `.gtm` file, a SQLite database. All SQL of the product is here.
//!
//! Opens, checks and creates files; writes one step (a [`tragwerk_model::Diff`]) per transaction together with a
//! row of the log and a checksum of the whole; keeps versions and scenarios. Knows nothing of operations, rules, pictures or
//! sentences, and no clock: times are passed in.
//!
//! Invariants: a step is in the file wholly or not at all; whatever is refused leaves the file as it was; nothing
//! is overwritten; damage is noticed and never read as a model; nothing a file contains is executed.

mod ancestry;
pub mod backup;
mod canonical;
mod commit;
mod connection;
mod contents;
mod create;
mod epochs;
mod error;
mod fold;
mod foreign_versions;
mod inspect;
mod log;
mod migrate;
mod open;
mod orders;
mod packing;
mod place;
mod rename;
mod rows;
pub mod salvage;
mod scenarios;
mod schema;
mod share;
mod states;
mod store;
mod switch;
mod undo;
mod versions;
mod whole_copy;

pub use canonical::ContentHash;
pub use commit::{Committed, Saving};
pub use connection::WAITING_TIME;
pub use create::create;
pub use error::{Cause, StoreError};
pub use fold::LogKeep;
pub use log::{Label, LogEntry, LogRow, NO_SCENARIO};
pub use migrate::Migrated;
pub use open::{Opened, Warning, look_into, open};
pub use place::untitled_path;
pub use scenarios::{Beginning, NewScenario, Scenario};
pub use schema::{APPLICATION_ID, SCHEMA_VERSION};
pub use states::CommonState;
pub use store::{Access, MAIN_SCENARIO, Millis, ReadOnlyReason, Reloaded, Store};
pub use switch::Switched;
pub use undo::{UndoGroup, UndoState, undo_state};
pub use versions::{NewVersion, Version};
