//! Why an expression has no value. Not the sentence: that is chosen at the edge.

/// Why an expression has no value at an element; worded by `own-failure-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// A number that is not stated was asked for.
    NotStated,
    /// Something of an element that is not there (`null`).
    Nothing,
    /// Divided by zero.
    Zero,
    /// A number beyond what can be counted.
    TooLarge,
    /// A place behind the end of a list.
    NoPlace,
    /// Too many steps.
    TooLong,
}

impl Failure {
    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotStated => "not-stated",
            Self::Nothing => "nothing",
            Self::Zero => "zero",
            Self::TooLarge => "too-large",
            Self::NoPlace => "no-place",
            Self::TooLong => "too-long",
        }
    }
}
