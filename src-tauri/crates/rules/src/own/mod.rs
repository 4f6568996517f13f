//! Own rules of an organisation: conditions in CEL (Common Expression Language, cel.dev) over typed elements.
//!
//! An expression is read ([`syntax`]), checked against the metamodel and compiled ([`compile`]), and evaluated at one
//! element at a time ([`value`], [`evaluate`]). A subset of CEL: no maps, messages, bytes, timestamps or regular expressions. Our
//! own reader and evaluator, because the `cel` crate has no types to check against, no count of steps, and makes a new
//! value of everything it touches; a test holds both against each other. Invariants: what an expression gives depends
//! on the model alone, never on the machine: it is bounded by counting; it neither recurses deeper than
//! [`syntax::MOST_DEPTH`] nor panics.

mod arithmetic;
mod calls;
mod compile;
mod evaluate;
mod failure;
mod finding;
mod functions;
mod kinds;
mod program;
mod rule;
mod standing;
pub mod syntax;
mod value;

pub use compile::Trouble;
pub use evaluate::MOST_STEPS;
pub use finding::FAILED;
pub use functions::{FUNCTIONS, Function};
pub use program::Program;
pub use rule::OwnRule;
pub(crate) use standing::OwnStanding;
pub use standing::found;

/// A pack runs at most so many own rules.
pub const MOST_RULES: usize = 100;
