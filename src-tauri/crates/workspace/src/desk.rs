//! The desk at which the window and the local server stand: one request in, one answer out, and an event to everyone
//! for every change.
//!
//! What it is not: it knows no single request ([`crate::requests`] does). Invariants: requests are answered one after
//! the other; an event goes out after its commit, before the answer, in the order of the commits; a request that
//! panics takes nothing with it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::state::State;
use crate::wire::{ErrorKind, WireError};
use crate::{Outside, Places, WorkspaceError, requests, words};

/// Hears of changes. It must not call the desk; it only hands the event on.
type Listener = Box<dyn Fn(&Value) + Send + Sync>;

/// The desk. Thread safe.
pub struct Desk {
    state: Mutex<State>,
    listeners: Mutex<Vec<Listener>>,
}

impl Desk {
    /// A desk with no open model, with the settings kept in `places`.
    pub fn open(places: Places) -> Self {
        Self::with(places, Outside::of_system())
    }

    /// The same with a clock and ids of one's own.
    pub fn with(places: Places, outside: Outside) -> Self {
        Self { state: Mutex::new(State::new(places, outside)), listeners: Mutex::new(Vec::new()) }
    }

    /// Tells `listener` every change from now on, as [`crate::wire::Changed`].
    pub fn on_changed(&self, listener: impl Fn(&Value) + Send + Sync + 'static) {
        locked(&self.listeners).push(Box::new(listener));
    }

    /// Answers a request: its name and arguments, as in the table of [`crate::requests`].
    ///
    /// # Errors
    /// What was refused, is stale or went wrong, worded; everything is then as it was.
    pub fn call(&self, name: &str, args: Value) -> Result<Value, WireError> {
        let mut state = locked(&self.state);
        let answer = match catch_unwind(AssertUnwindSafe(|| answer(&mut state, name, args))) {
            Ok(answer) => answer,
            Err(_panic) => {
                state.recover();
                Err(WorkspaceError::fault(format!("the request {name} panicked")))
            }
        };
        let answer = answer.map_err(|error| words::error(state.language(), &error));
        self.tell(state);
        answer
    }

    /// Sends what has happened. The listeners are taken before the state is let go, so that no later change overtakes.
    fn tell(&self, mut state: MutexGuard<'_, State>) {
        let events = std::mem::take(&mut state.outbox);
        if events.is_empty() {
            return;
        }
        let listeners = locked(&self.listeners);
        drop(state);
        for event in events.iter().filter_map(|event| serde_json::to_value(event).ok()) {
            for listener in listeners.iter() {
                listener(&event);
            }
        }
    }
}

fn answer(state: &mut State, name: &str, args: Value) -> Result<Value, WorkspaceError> {
    state.follow_file();
    let answer = requests::answer(state, name, args);
    if answer.as_ref().is_err_and(|error| error.kind() == ErrorKind::Stale) {
        state.follow_file();
    }
    answer
}

/// A lock that a panic elsewhere does not close: what it guards is set right by [`State::recover`].
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
