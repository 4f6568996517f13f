//! What can be undone and redone, read from the log after a restart.

use tragwerk_model::{Diff, Model};
use tragwerk_store::{LogEntry, MAIN_SCENARIO, Store, UndoState};

use crate::samples::{Place, add, entry, model, rename, step};

fn grouped(group: &str) -> LogEntry {
    LogEntry { group: Some(group.to_owned()), ..entry("me") }
}

fn stacks(store: &Store) -> (Vec<Vec<u64>>, Vec<Vec<u64>>) {
    let UndoState { undo, redo } = store.undo_state("me", MAIN_SCENARIO).unwrap();
    let steps = |groups: Vec<tragwerk_store::UndoGroup>| groups.into_iter().map(|group| group.steps).collect();
    (steps(undo), steps(redo))
}

/// The changes of the top group, one after the other.
fn changes(store: &Store, steps: &[u64]) -> Diff {
    steps.iter().fold(Diff::default(), |all, seq| all.then(store.diff_of(*seq).unwrap()))
}

fn undo(store: &mut Store, now: &mut Model) {
    let group = store.undo_state("me", MAIN_SCENARIO).unwrap().undo.pop().unwrap();
    let back = changes(store, &group.steps).reversed();
    step(store, now, &back, &LogEntry { undoes: Some(group.last()), ..entry("me") }).unwrap();
}

fn redo(store: &mut Store, now: &mut Model) {
    let group = store.undo_state("me", MAIN_SCENARIO).unwrap().redo.pop().unwrap();
    let forth = changes(store, &group.steps);
    step(store, now, &forth, &LogEntry { redoes: Some(group.last()), ..entry("me") }).unwrap();
}

#[test]
fn there_and_back_through_restarts() {
    let place = Place::with_model();
    let mut now = model();
    let mut store = place.open();
    step(&mut store, &mut now, &add("goal"), &entry("me")).unwrap();
    for name in ["R", "Ro", "Rou"] {
        let typed = rename(&now, "dec-routing", name);
        step(&mut store, &mut now, &typed, &grouped("typing")).unwrap();
    }
    let done = now.clone();
    assert_eq!(stacks(&store), (vec![vec![1], vec![2, 3, 4]], vec![]));

    drop(store);
    let mut store = place.open();
    undo(&mut store, &mut now);
    assert_eq!(now.element("dec-routing").unwrap().name, "Lead routing");
    assert_eq!(stacks(&store), (vec![vec![1]], vec![vec![2, 3, 4]]));
    undo(&mut store, &mut now);
    assert_eq!(now, model());

    drop(store);
    let mut store = place.open();
    assert_eq!(stacks(&store), (vec![], vec![vec![2, 3, 4], vec![1]]));
    redo(&mut store, &mut now);
    redo(&mut store, &mut now);
    assert_eq!(now, done);
    assert_eq!(stacks(&store), (vec![vec![1], vec![2, 3, 4]], vec![]));
}

#[test]
fn a_new_edit_ends_redo() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    step(&mut store, &mut now, &add("one"), &entry("me")).unwrap();
    undo(&mut store, &mut now);
    step(&mut store, &mut now, &add("two"), &entry("me")).unwrap();
    assert_eq!(stacks(&store), (vec![vec![3]], vec![]));
}

#[test]
fn typing_again_after_undo_is_another_group() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    step(&mut store, &mut now, &add("one"), &grouped("g")).unwrap();
    step(&mut store, &mut now, &add("two"), &grouped("h")).unwrap();
    undo(&mut store, &mut now);
    // On top lies group g again, but there is something to redo: this is a new beginning.
    step(&mut store, &mut now, &add("three"), &grouped("g")).unwrap();
    assert_eq!(stacks(&store), (vec![vec![1], vec![4]], vec![]));
}

#[test]
fn others_steps_are_theirs() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    step(&mut store, &mut now, &add("mine"), &grouped("g")).unwrap();
    step(&mut store, &mut now, &add("theirs"), &LogEntry { group: Some("g".into()), ..entry("other") }).unwrap();
    step(&mut store, &mut now, &add("elsewhere"), &LogEntry { scenario: "to-be".into(), ..entry("me") }).unwrap();
    assert_eq!(stacks(&store), (vec![vec![1]], vec![]));
    assert_eq!(store.undo_state("other", MAIN_SCENARIO).unwrap().undo[0].steps, [2]);
    assert_eq!(store.undo_state("me", "to-be").unwrap().undo[0].steps, [3]);
    undo(&mut store, &mut now);
    assert!(now.element("mine").is_none() && now.element("theirs").is_some());
}

#[test]
fn rows_come_back_as_they_went() {
    let place = Place::with_model();
    let mut now = model();
    let told = LogEntry { undoes: Some(7), redoes: Some(8), at: -5, ..grouped("ü") };
    step(&mut place.open(), &mut now, &add("goal"), &told).unwrap();
    let rows = place.open().log(..).unwrap();
    assert_eq!((rows[0].seq, rows[0].revision, &rows[0].entry), (1, 1, &told));
    assert!(place.open().log(2..).unwrap().is_empty());
    assert_eq!(place.open().log(1..=1).unwrap().len(), 1);
    assert_eq!(place.open().log(..1).unwrap().len(), 0);
}
