//! An expression that was read and checked, ready to be asked about elements.

use std::sync::Arc;

use tragwerk_model::ElementKind;

use super::compile::{Compiler, Local, Trouble, wrong};
use super::evaluate::Run;
use super::failure::Failure;
use super::kinds::Type;
use super::syntax::parse;
use super::value::{Op, Value};
use crate::{At, Reading};

/// A checked expression. Cheap to copy; equal when text and subjects are.
#[derive(Debug, Clone)]
pub struct Program(Arc<Checked>);

#[derive(Debug)]
struct Checked {
    source: String,
    subjects: Vec<ElementKind>,
    op: Op,
    slots: usize,
    local: Local,
}

impl PartialEq for Program {
    fn eq(&self, other: &Self) -> bool {
        self.0.source == other.0.source && self.0.subjects == other.0.subjects
    }
}

impl Program {
    /// A condition about `e`, an element of one of these kinds.
    ///
    /// # Errors
    /// `expr-…` with the place.
    pub fn condition(source: &str, subjects: &[ElementKind]) -> Result<Self, Trouble> {
        Self::of(source, subjects, |found| match found {
            Type::Bool => Ok(()),
            found => Err(wrong(0, "when", "yes_no", found)),
        })
    }

    /// A list of elements, worked out for `e`.
    ///
    /// # Errors
    /// As for [`Program::condition`].
    pub fn elements(source: &str, subjects: &[ElementKind]) -> Result<Self, Trouble> {
        Self::of(source, subjects, |found| match found {
            Type::List(item) if matches!(**item, Type::Element(..) | Type::Null) => Ok(()),
            found => Err(wrong(0, "evidence", "list", found)),
        })
    }

    fn of(
        source: &str,
        subjects: &[ElementKind],
        fits: impl Fn(&Type) -> Result<(), Trouble>,
    ) -> Result<Self, Trouble> {
        let expr = parse(source)?;
        let mut compiler = Compiler::new(subjects);
        let (op, found) = compiler.expr(&expr)?;
        fits(&found)?;
        let Compiler { slots, local, .. } = compiler;
        Ok(Self(Arc::new(Checked { source: source.to_owned(), subjects: subjects.to_vec(), op, slots, local })))
    }

    /// Its text.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    pub(crate) fn local(&self) -> &Local {
        &self.0.local
    }

    /// Whether the condition holds at an element.
    ///
    /// # Errors
    /// What cannot be worked out there.
    pub(crate) fn holds(&self, reading: &Reading<'_>, at: At) -> Result<bool, Failure> {
        match Run::new(reading, at, self.0.slots).value(&self.0.op)? {
            Value::Bool(yes) => Ok(yes),
            _ => Err(Failure::Nothing),
        }
    }

    /// The elements it gives for an element.
    ///
    /// # Errors
    /// What cannot be worked out there.
    pub(crate) fn gives(&self, reading: &Reading<'_>, at: At) -> Result<Vec<At>, Failure> {
        let Value::List(all) = Run::new(reading, at, self.0.slots).value(&self.0.op)? else {
            return Err(Failure::Nothing);
        };
        let element = |value: &Value<'_>| if let Value::Element(at) = value { Some(*at) } else { None };
        Ok(all.iter().filter_map(element).collect())
    }
}
