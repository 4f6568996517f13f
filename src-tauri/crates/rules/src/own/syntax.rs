//! Reads the text of an expression as a tree. Knows no type and no function.
//!
//! Invariant: no tree is deeper than [`MOST_DEPTH`], so that nothing that walks it can run out of stack.

use super::compile::Trouble;
use tragwerk_model::Refusal;

mod lexer;
mod parser;

pub use parser::parse;

/// An expression is at most so long (bytes).
pub const MOST_BYTES: usize = 2048;
/// An expression nests at most so deep.
pub const MOST_DEPTH: u32 = 48;

/// A part of an expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    /// Where it stands: for operators, at the operator; bytes.
    pub at: usize,
    /// What it is.
    pub node: Node,
    /// Steps down to its deepest part.
    pub(super) depth: u32,
}

/// What a part is.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "as in any grammar")]
pub enum Node {
    Null,
    Bool(bool),
    Int(i64),
    Double(f64),
    Text(String),
    Name(String),
    List(Vec<Expr>),
    Not(Box<Expr>),
    Minus(Box<Expr>),
    /// Two or more.
    And(Vec<Expr>),
    /// Two or more.
    Or(Vec<Expr>),
    Binary(Binary, Box<Expr>, Box<Expr>),
    If(Box<Expr>, Box<Expr>, Box<Expr>),
    Select(Box<Expr>, String),
    Index(Box<Expr>, Box<Expr>),
    Call {
        name: String,
        target: Option<Box<Expr>>,
        args: Vec<Expr>,
    },
}

/// An operator between two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in any grammar")]
pub enum Binary {
    Equal,
    Unequal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

impl Binary {
    /// As it is written.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::Unequal => "!=",
            Self::Less => "<",
            Self::LessEqual => "<=",
            Self::Greater => ">",
            Self::GreaterEqual => ">=",
            Self::In => "in",
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
        }
    }
}

fn trouble(at: usize, code: &str) -> Trouble {
    Trouble { at, cause: Refusal::new(code) }
}
