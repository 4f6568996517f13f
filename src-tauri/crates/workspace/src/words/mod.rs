//! Sentences for what happened: codes and arguments in, the types of the wire out. All words come from the catalogues.

mod access;
mod built_in;
mod changed;
mod errors;
mod fixes;
mod generated;
mod labels;
mod listing;
mod matrix;
mod picture;
mod point;
mod questions;
mod scorecard;
mod sentence;
mod stress;
mod value;
mod version;
mod worded;

pub(crate) use access::{access, access_reason};
pub(crate) use built_in::{samples, templates};
pub(crate) use changed::changed;
pub use errors::{error, sentences};
pub(crate) use fixes::step_of;
pub use fixes::{fix, fix_preview, fixes_of_rule};
pub(crate) use generated::generated;
pub(crate) use labels::label;
pub use listing::listing;
pub use matrix::integration_matrix;
pub use picture::picture_words;
pub use point::point;
pub use questions::{counts, explanation, question, questions};
pub use scorecard::{scorecard, scorecard_deltas};
pub use sentence::decision_sentence;
pub use stress::stress;
pub use version::version;
pub(crate) use worded::Worded;
