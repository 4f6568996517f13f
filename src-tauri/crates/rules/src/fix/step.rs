//! The steps of a fix: operations in which answers are still to be put.

use tragwerk_model::ops::Op;
use tragwerk_model::{Id, RelationKind, Value};

/// The first answer as an end of a relation.
pub const CHOSEN: End = End::Chosen(0);

/// The second.
pub const SECOND: End = End::Chosen(1);

/// An element a step speaks of.
#[derive(Debug, Clone, PartialEq)]
pub enum End {
    /// This one.
    Is(Id),
    /// The one that was chosen or made by the answer of this number.
    Chosen(usize),
}

/// A value a step writes.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    /// This one.
    Is(Value),
    /// The answer of this number.
    Answered(usize),
}

/// One step of a fix.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// An operation that needs no answer.
    Do(Op),
    /// A relation; left out where it exists already (unless it has an attribute) or would lead from an element to
    /// itself.
    Connect {
        /// Where it starts.
        source: End,
        /// Its verb.
        kind: RelationKind,
        /// Where it ends.
        target: End,
        /// An attribute of it, if it needs one.
        attribute: Option<(&'static str, Given)>,
    },
    /// A relation that exists starts or ends elsewhere.
    Reattach {
        /// The relation.
        relation: Id,
        /// Its new start, if that moves.
        source: Option<End>,
        /// Its new end, if that moves.
        target: Option<End>,
    },
    /// An attribute of an element.
    Set {
        /// The element.
        element: End,
        /// Id of the attribute.
        attribute: String,
        /// What it says from now on.
        value: Given,
    },
    /// A new name for an element.
    Rename {
        /// The element.
        element: Id,
        /// The number of the answer.
        answer: usize,
    },
    /// Operations for what one answer picked.
    If {
        /// The number of the answer.
        answer: usize,
        /// The element or pick.
        picked: String,
        /// What is done then.
        ops: Vec<Op>,
    },
    /// Operations for what none of these answers picked.
    Unless {
        /// The numbers of the answers.
        answers: Vec<usize>,
        /// The element or pick.
        picked: String,
        /// What is done then.
        ops: Vec<Op>,
    },
}

impl From<Id> for End {
    fn from(id: Id) -> Self {
        Self::Is(id)
    }
}

impl From<&Id> for End {
    fn from(id: &Id) -> Self {
        Self::Is(id.clone())
    }
}

impl From<Value> for Given {
    fn from(value: Value) -> Self {
        Self::Is(value)
    }
}
