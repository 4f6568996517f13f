//! What a search looks at next: the state with the lowest estimated cost, of equal ones that with the lowest number.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Bits of an entry that hold the state; the others hold the estimate. The largest grid has fewer states.
const STATE_BITS: u32 = 23;
/// Estimates are told apart in this part of a px, so that sums that differ by their rounding only are equal.
const FINENESS: f64 = 512.0;

/// States that wait, each with its estimated cost in px.
#[derive(Default)]
pub(super) struct Queue(BinaryHeap<Reverse<u64>>);

impl Queue {
    /// A state once more, with another estimate.
    pub fn push(&mut self, estimate: f64, state: u32) {
        let estimate = (estimate * FINENESS) as u64;
        self.0.push(Reverse(estimate << STATE_BITS | u64::from(state)));
    }

    /// The next state and its estimate, rounded down.
    pub fn pop(&mut self) -> Option<(f64, u32)> {
        let Reverse(entry) = self.0.pop()?;
        let state = entry & ((1 << STATE_BITS) - 1);
        Some(((entry >> STATE_BITS) as f64 / FINENESS, state as u32))
    }
}
