//! What can be undone and redone, derived from the log alone, so that it outlives the program.
//!
//! Pure. Invariant: the state after a restart is the state before it.

use crate::log::{Label, LogRow};

/// Steps that are undone and redone together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoGroup {
    /// Their rows in the log, in order, never empty. To undo: take back their diffs from the last to the first,
    /// and commit that as one step with `undoes` = the last of these numbers; likewise forwards with `redoes`.
    pub steps: Vec<u64>,
    /// What the last of them is called.
    pub label: Label,
    group: Option<String>,
}

impl UndoGroup {
    /// Number of the last row: what `undoes` and `redoes` name.
    pub fn last(&self) -> u64 {
        self.steps.last().copied().unwrap_or_default()
    }
}

/// The two stacks of a session; the next group to undo or redo is the last of its list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UndoState {
    /// What can be undone.
    pub undo: Vec<UndoGroup>,
    /// What can be redone.
    pub redo: Vec<UndoGroup>,
}

impl UndoState {
    /// Takes one more row of this session and scenario into account.
    pub fn push(&mut self, row: &LogRow) {
        match (row.entry.undoes, row.entry.redoes) {
            (Some(last), _) => shift(&mut self.undo, &mut self.redo, last),
            (None, Some(last)) => shift(&mut self.redo, &mut self.undo, last),
            (None, None) => self.push_edit(row),
        }
    }

    fn push_edit(&mut self, row: &LogRow) {
        let entry = &row.entry;
        match self.undo.last_mut() {
            Some(top) if entry.group.is_some() && top.group == entry.group && self.redo.is_empty() => {
                top.steps.push(row.seq);
                top.label = entry.label.clone();
            }
            _ => self.undo.push(UndoGroup {
                steps: vec![row.seq],
                label: entry.label.clone(),
                group: entry.group.clone(),
            }),
        }
        self.redo.clear();
    }
}

/// Moves the group with this last row from one stack to the other; a number that is not on top moves nothing.
fn shift(from: &mut Vec<UndoGroup>, to: &mut Vec<UndoGroup>, last: u64) {
    if let Some(group) = from.pop_if(|group| group.last() == last) {
        to.push(group);
    }
}

/// What a session can undo and redo in a scenario, given the log in its order.
pub fn undo_state<'a>(rows: impl IntoIterator<Item = &'a LogRow>, session: &str, scenario: &str) -> UndoState {
    let mut state = UndoState::default();
    for row in rows {
        if row.entry.session == session && row.entry.scenario == scenario {
            state.push(row);
        }
    }
    state
}
