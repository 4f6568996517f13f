//! What a go-to-market model is and how it may change.
//!
//! Holds the metamodel (one table), the records, the graph over them, the [`Diff`] by which alone a model
//! changes, the operations that make diffs, and the canonical text form. Pure: knows no file, database,
//! clock, randomness, locale or window; ids and times are passed in.
//!
//! Invariant: a [`Model`] may be wrong (rules say so) but never corrupt: every relation has its two ends, is
//! allowed by the relation table, and every id is unique.

#![cfg_attr(test, allow(clippy::expect_used, reason = "a test that cannot go on fails"))]

pub mod compare;
pub mod constraints;
pub mod diff;
pub mod fields;
pub mod fold;
pub mod graph;
pub mod id;
pub mod merge;
pub mod metamodel;
pub mod ops;
pub mod records;
pub mod refusal;
pub mod severity;
pub mod text_form;
pub mod value;

pub use diff::{Change, Diff, Record};
pub use graph::Model;
pub use id::Id;
pub use metamodel::{ElementKind, Layer, RelationKind, Viewpoint};
pub use records::{
    Conflict, ConflictRecord, Element, ModelInfo, Note, Relation, Statement, View, ViewEdge, ViewNode, Waiver,
};
pub use refusal::Refusal;
pub use severity::{Nature, Severity};
pub use value::Value;
