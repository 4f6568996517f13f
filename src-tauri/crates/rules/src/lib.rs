//! Is a go-to-market model sound? Rules read it and report findings; nothing here changes it.
//!
//! One rule, one file (`src/<heading>/<rule_name>.rs`); what several rules share is a notion (`notions`). Pure: knows
//! no file, clock, randomness, locale or window; the date is passed in, sentences are chosen elsewhere from a finding's
//! code and facts.
//!
//! Invariant: the findings depend on the model and the options alone, never on the order of records or on each other
//! (only AUT02 reads findings, and runs last).

#![cfg_attr(test, allow(clippy::expect_used, reason = "a test that cannot go on fails"))]

pub mod automation;
pub mod check;
pub mod data_logic;
pub mod decision_rights;
pub mod engine;
pub mod facts;
pub mod finding;
pub mod fix;
mod found;
pub mod goal_conflicts;
mod govern;
pub mod heading;
mod hit;
pub mod hygiene;
pub mod journey;
pub mod list;
pub mod matrix;
pub mod notions;
pub mod open_conflict;
mod order;
pub mod own;
pub mod ownership;
pub mod packs;
mod parameter;
pub mod reading;
pub mod rule;
mod rule_failed;
pub mod scorecard;
pub mod sentence;
pub mod sketch;
pub mod stress;
pub mod structure;
pub mod waivers;

pub use check::{CheckOptions, Outcome, check, outcome};
pub use engine::{Engine, FindingsDelta};
pub use facts::{Fact, Facts};
pub use finding::{Finding, Waived};
pub use fix::{Fix, Fixes};
pub use found::Found;
pub use govern::BY_ITSELF;
pub use heading::Heading;
pub use hit::Hit;
pub use packs::Pack;
pub use parameter::{PARAMETERS, Parameter, Parameters, parameters_of};
pub use reading::{At, Link, Reading};
pub use rule::{Check, Reads, Rule, rule, rules};
pub use scorecard::{Figure, Scorecard, is_clear, scorecard};
