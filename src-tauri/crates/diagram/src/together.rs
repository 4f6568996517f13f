//! Two pieces of work at the same time, because a picture is waited for.

use std::panic::resume_unwind;
use std::thread;

/// What both give; `first` in a thread of its own where that is worth it, otherwise one after the other.
pub(crate) fn together<A: Send, B>(
    is_worth_it: bool,
    first: impl FnOnce() -> A + Send,
    second: impl FnOnce() -> B,
) -> (A, B) {
    if !is_worth_it {
        return (first(), second());
    }
    thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        (first.join().unwrap_or_else(|panic| resume_unwind(panic)), second)
    })
}
