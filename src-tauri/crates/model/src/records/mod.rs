//! The records a model is made of: plain data, one struct each. They know nothing of each other's validity.

mod conflict;
mod element;
mod relation;
mod view;
mod waiver;

pub use conflict::{Conflict, ConflictRecord};
pub use element::{Attributes, Element, ModelInfo, Properties, Statement};
pub use relation::Relation;
pub use view::{DEFAULT_SIZE, MAX_COORDINATE, Note, Point, View, ViewEdge, ViewNode, has_parent_cycle};
pub use waiver::Waiver;
