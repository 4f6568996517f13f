//! The metamodel as one table: layers, element kinds with typed attributes, relation kinds with what they
//! may join, ranking, viewpoints. Palette, connection check, importers, JSON Schema, generated bindings and
//! documentation are derived from it. It knows ids only; words live in the text catalogues.

mod attributes;
mod connections;
mod elements;
mod next;
mod put_into;
mod relations;
mod viewpoints;

pub use attributes::{AttributeSpec, AttributeType};
pub use connections::{Connection, allowed_between, connections};
pub use elements::{ElementKind, Layer};
pub use next::{NextStep, usual_next};
pub use put_into::{put_into, put_into_lane};
pub use relations::{Ends, Family, RelationKind};
pub use viewpoints::Viewpoint;
