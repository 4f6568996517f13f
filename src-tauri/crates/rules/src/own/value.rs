//! What is computed with: the steps a checked expression consists of, and the values they give.

use std::borrow::Cow;
use std::rc::Rc;

use tragwerk_model::{ElementKind, RelationKind};

use super::kinds::Kinds;
use super::syntax::Binary;
use crate::At;

/// A value.
#[derive(Debug, Clone)]
pub(super) enum Value<'m> {
    Null,
    Bool(bool),
    Int(i64),
    Double(f64),
    Text(Cow<'m, str>),
    Element(At),
    List(Rc<Vec<Value<'m>>>),
}

impl<'m> Value<'m> {
    pub fn list(values: Vec<Value<'m>>) -> Self {
        Self::List(Rc::new(values))
    }

    pub fn elements(all: impl IntoIterator<Item = At>) -> Self {
        Self::list(all.into_iter().map(Value::Element).collect())
    }

    pub fn text(text: &'m str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    /// Whether both are equal; numbers are by their size.
    #[allow(clippy::cast_precision_loss, reason = "as CEL compares them")]
    pub fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Double(a), Self::Double(b)) => a == b,
            (Self::Int(a), Self::Double(b)) | (Self::Double(b), Self::Int(a)) => *a as f64 == *b,
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Element(a), Self::Element(b)) => a == b,
            (Self::List(a), Self::List(b)) => a.len() == b.len() && a.iter().zip(&**b).all(|(a, b)| a.equals(b)),
            _ => false,
        }
    }
}

/// What an attribute of an element is read as.
#[derive(Debug, Clone, Copy)]
pub(super) enum Held {
    Id,
    Kind,
    Name,
    Description,
    Tags,
    Text(&'static str),
    Number(&'static str),
    YesNo(&'static str),
}

/// How a list is gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Each {
    All,
    Exists,
    ExistsOne,
    Filter,
    Map,
}

/// Which way relations are followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Out,
    Into,
}

/// A text asked about another.
#[derive(Debug, Clone, Copy)]
pub(super) enum TextTest {
    Contains,
    Starts,
    Ends,
}

/// Something shared between two units.
#[derive(Debug, Clone, Copy)]
pub(super) enum Between {
    Stake,
    Forum,
    Distinct,
}

/// One step.
#[derive(Debug)]
pub(super) enum Op {
    Null,
    Bool(bool),
    Int(i64),
    Double(f64),
    Text(String),
    Slot(usize),
    Attribute(Box<Op>, Held),
    Has(Box<Op>, Held),
    Property(Box<Op>, Box<Op>),
    Not(Box<Op>),
    Minus(Box<Op>),
    And(Vec<Op>),
    Or(Vec<Op>),
    If(Box<Op>, Box<Op>, Box<Op>),
    Binary(Binary, Box<Op>, Box<Op>),
    Index(Box<Op>, Box<Op>),
    List(Vec<Op>),
    Loop { each: Each, range: Box<Op>, slot: usize, keep: Option<Box<Op>>, body: Box<Op> },
    Neighbours { way: Way, of: Box<Op>, along: Vec<RelationKind>, only: Kinds },
    Reach { way: Way, of: Box<Op>, along: Vec<RelationKind> },
    Elements(ElementKind),
    OwnerUnit(Box<Op>),
    OwnerUnits(Box<Op>),
    UnitOf(Box<Op>),
    Stakes(Box<Op>),
    Share(Between, Box<Op>, Box<Op>),
    Size(Box<Op>),
    Fold(Box<Op>),
    Test(TextTest, Box<Op>, Box<Op>),
    ToInt(Box<Op>),
    ToDouble(Box<Op>),
    ToText(Box<Op>),
}
