//! Scenarios: branches in one file, switched without losing anything.

use tragwerk_model::Model;
use tragwerk_store::{
    Beginning, LogEntry, MAIN_SCENARIO, NewScenario, NewVersion, Saving, Store, StoreError, Switched,
};

use crate::samples::{Place, add, entry, model, rename, step};
use crate::versions::told;

fn create(store: &mut Store, id: &str, from: Beginning) -> Result<(), StoreError> {
    let new = NewScenario { id: id.to_owned(), name: format!("To be {id}"), from, at: 10 };
    store.create_scenario(new).map(|made| assert!(!made.current && made.head.is_some()))
}

fn now(at: i64) -> Beginning {
    Beginning::Now(automatic(at))
}

fn automatic(at: i64) -> NewVersion {
    NewVersion { automatic: true, ..told("left", at) }
}

fn switch(store: &mut Store, model: &mut Model, to: &str) -> Switched {
    let switched = store.switch_scenario(model, to, automatic(20), entry("me")).unwrap();
    let mut after = model.clone();
    after.apply(&switched.diff).unwrap();
    assert_eq!(after, switched.model);
    *model = after;
    switched
}

fn in_scenario(id: &str) -> LogEntry {
    LogEntry { scenario: id.to_owned(), ..entry("me") }
}

fn undo(store: &mut Store, model: &mut Model, scenario: &str) {
    let group = store.undo_state("me", scenario).unwrap().undo.pop().unwrap();
    let back = store.diff_of(group.last()).unwrap().reversed();
    step(store, model, &back, &LogEntry { undoes: Some(group.last()), ..in_scenario(scenario) }).unwrap();
}

#[test]
fn a_switch_loses_nothing_and_undo_goes_on() {
    let place = Place::with_model();
    let (mut store, mut now_model) = (place.open(), model());
    step(&mut store, &mut now_model, &add("one"), &in_scenario(MAIN_SCENARIO)).unwrap();
    create(&mut store, "b", now(1)).unwrap();
    step(&mut store, &mut now_model, &add("two"), &in_scenario(MAIN_SCENARIO)).unwrap();
    let as_is = now_model.clone();

    let switched = switch(&mut store, &mut now_model, "b");
    assert_eq!((switched.revision, switched.scenario.id.as_str()), (3, "b"));
    assert_eq!(switched.left.told.scenario, MAIN_SCENARIO);
    assert!(now_model.element("one").is_some() && now_model.element("two").is_none());
    assert!(store.undo_state("me", "b").unwrap().undo.is_empty());
    step(&mut store, &mut now_model, &add("three"), &in_scenario("b")).unwrap();
    let to_be = now_model.clone();

    drop(store);
    let mut store = place.open();
    assert_eq!(store.current_scenario().unwrap().id, "b");
    assert_eq!(store.scenario_model("b").unwrap(), to_be);
    assert_eq!(store.scenario_model(MAIN_SCENARIO).unwrap(), as_is);
    switch(&mut store, &mut now_model, MAIN_SCENARIO);
    assert_eq!(now_model, as_is);
    undo(&mut store, &mut now_model, MAIN_SCENARIO);
    undo(&mut store, &mut now_model, MAIN_SCENARIO);
    assert_eq!(now_model, model());
    assert_eq!(store.undo_state("me", MAIN_SCENARIO).unwrap().redo.len(), 2);

    drop(store);
    let mut store = place.open();
    switch(&mut store, &mut now_model, "b");
    assert_eq!(now_model, to_be);
    undo(&mut store, &mut now_model, "b");
    assert!(now_model.element("three").is_none());
    drop(store);
    assert_eq!(tragwerk_store::open(&place.file).unwrap().model, now_model);
}

#[test]
fn there_and_back_without_a_change_saves_nothing() {
    let place = Place::with_model();
    let (mut store, mut now_model) = (place.open(), model());
    create(&mut store, "b", now(1)).unwrap();
    for to in ["b", MAIN_SCENARIO, "b"] {
        assert!(switch(&mut store, &mut now_model, to).diff.is_empty());
    }
    assert_eq!(store.versions().unwrap().len(), 1);
    assert_eq!(store.scenarios().unwrap().iter().filter(|scenario| scenario.current).count(), 1);
}

#[test]
fn what_is_refused_changes_nothing() {
    let place = Place::with_model();
    let (mut store, mut now_model) = (place.open(), model());
    create(&mut store, "b", now(1)).unwrap();
    let before = place.bytes();
    let code = |result: Result<(), StoreError>| result.unwrap_err().code();
    assert_eq!(code(create(&mut store, "b", now(1))), "scenario-name-taken");
    assert_eq!(code(create(&mut store, "c", Beginning::Version("none".to_owned()))), "version-not-found");
    assert_eq!(code(store.rename_scenario("b", "as-is").map(drop)), "scenario-name-taken");
    assert_eq!(code(store.rename_scenario("none", "x").map(drop)), "scenario-not-found");
    assert_eq!(code(store.delete_scenario(MAIN_SCENARIO, 5)), "scenario-is-current");
    assert_eq!(code(store.delete_scenario("none", 5)), "scenario-not-found");
    for (to, expected) in [("none", "scenario-not-found"), (MAIN_SCENARIO, "scenario-is-current")] {
        let error = store.switch_scenario(&now_model, to, automatic(1), entry("me")).unwrap_err();
        assert_eq!(error.code(), expected);
    }
    assert_eq!(place.bytes(), before);
    step(&mut store, &mut now_model, &add("x"), &entry("me")).unwrap();
}

#[test]
fn renamed_and_deleted() {
    let place = Place::with_model();
    let mut store = place.open();
    let first = store.save_version(told("first", 1)).unwrap();
    create(&mut store, "b", Beginning::Version(first.id.clone())).unwrap();
    assert_eq!(store.rename_scenario("b", "Target").unwrap().name, "Target");
    store.delete_scenario("b", 77).unwrap();
    let kept = store.scenarios().unwrap();
    let kept = kept.iter().find(|scenario| scenario.id == "b").unwrap();
    assert_eq!((kept.name.as_str(), kept.head.as_ref(), kept.deleted_at), ("Target", Some(&first.id), Some(77)));
    assert_eq!(store.scenario_model("b").unwrap_err().code(), "scenario-not-found");
    // The name is free again.
    create(&mut store, "c", now(3)).unwrap();
    store.rename_scenario("c", "Target").unwrap();
}

#[test]
fn versions_before_and_after_a_step() {
    let place = Place::with_model();
    let (mut store, mut now_model) = (place.open(), model());
    let first = store.save_version(told("first", 1)).unwrap();
    create(&mut store, "b", Beginning::Version(first.id.clone())).unwrap();
    let mut commit = |diff, saving| {
        let mut after = now_model.clone();
        after.apply(&diff).unwrap();
        let committed = store.commit_with(store.revision(), &after, &diff, &entry("me"), saving).unwrap();
        now_model = after;
        committed
    };
    let saving = |also: &[&String]| Saving {
        before: Some(automatic(2)),
        after: Some(told("after", 3)),
        extra_parents: also.iter().map(|id| (*id).clone()).collect(),
    };
    // The head holds the state before already.
    let one = commit(add("one"), saving(&[]));
    assert_eq!(one.before.as_ref(), Some(&first));
    let after_one = one.after.unwrap();
    assert_eq!((after_one.revision, &after_one.parents), (1, &vec![first.id.clone()]));
    commit(add("two"), Saving::default());
    let other = after_one.id.clone();
    let three = commit(add("three"), saving(&[&first.id, &other]));
    let before = three.before.unwrap();
    assert_eq!((before.revision, before.told.automatic), (2, true));
    assert_eq!(three.after.as_ref().unwrap().parents, [before.id, first.id.clone(), other]);
    assert_eq!(store.merge_base(MAIN_SCENARIO, "b").unwrap(), Some(first.id));
    let text = store.version_text(&three.after.unwrap().id).unwrap();
    assert_eq!(text, store.canonical_text());
}

#[test]
fn the_base_is_the_last_version_both_descend_from() {
    let place = Place::with_model();
    let (mut store, mut now_model) = (place.open(), model());
    create(&mut store, "b", now(1)).unwrap();
    let begun = store.versions().unwrap()[0].id.clone();
    let diff = rename(&now_model, "seg", "Ours");
    step(&mut store, &mut now_model, &diff, &entry("me")).unwrap();
    let ours = store.save_version(told("ours", 2)).unwrap();
    assert_eq!(store.merge_base(MAIN_SCENARIO, "b").unwrap(), Some(begun.clone()));
    // What is ours is merged into b: from then on that is the base.
    switch(&mut store, &mut now_model, "b");
    let after = {
        let mut after = now_model.clone();
        after.apply(&diff).unwrap();
        after
    };
    let merged = NewVersion { scenario: "b".to_owned(), ..told("merged", 4) };
    let saving = Saving { after: Some(merged), extra_parents: vec![ours.id.clone()], ..Saving::default() };
    store.commit_with(store.revision(), &after, &diff, &in_scenario("b"), saving).unwrap();
    assert_eq!(store.merge_base(MAIN_SCENARIO, "b").unwrap(), Some(ours.id));
    assert_eq!(store.merge_base("none", "b").unwrap_err().code(), "scenario-not-found");
}
