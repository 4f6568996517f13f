//! Walks along relations, any number of steps, without recursion.

use std::collections::BTreeSet;

use super::{At, Reading};

/// A set of elements of one reading, for walks over much of it.
#[derive(Debug, Clone)]
pub struct Marks(Vec<bool>);

impl Marks {
    /// None of them.
    pub fn none(reading: &Reading<'_>) -> Self {
        Self(vec![false; reading.count()])
    }

    /// Whether the element is in it.
    pub fn has(&self, at: At) -> bool {
        self.0[at.index()]
    }

    /// Puts the element in; tells whether it was not there.
    pub fn add(&mut self, at: At) -> bool {
        !std::mem::replace(&mut self.0[at.index()], true)
    }
}

/// Everything that steps lead to from the starts, the starts included: for walks over much of the model.
pub fn reach<I: IntoIterator<Item = At>>(
    reading: &Reading<'_>,
    starts: impl IntoIterator<Item = At>,
    steps: impl Fn(At) -> I,
) -> Marks {
    let mut marks = Marks::none(reading);
    let mut open: Vec<At> = starts.into_iter().filter(|at| marks.add(*at)).collect();
    while let Some(at) = open.pop() {
        open.extend(steps(at).into_iter().filter(|next| marks.add(*next)));
    }
    marks
}

/// Everything that steps lead to from the starts, the starts included: for short walks.
pub fn closure<I: IntoIterator<Item = At>>(
    starts: impl IntoIterator<Item = At>,
    steps: impl Fn(At) -> I,
) -> BTreeSet<At> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<At> = starts.into_iter().filter(|at| seen.insert(*at)).collect();
    while let Some(at) = open.pop() {
        open.extend(steps(at).into_iter().filter(|next| seen.insert(*next)));
    }
    seen
}
