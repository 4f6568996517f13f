//! States a file has been in, and what two files have in common.

use std::fs;

use tragwerk_model::Model;
use tragwerk_store::{Beginning, LogEntry, MAIN_SCENARIO, NewScenario, NewVersion, Saving, Store, create, open};

use crate::samples::{Place, add, entry, model, rename, step};
use crate::versions::{reread, told};

fn at(at: i64) -> LogEntry {
    LogEntry { at, ..entry("me") }
}

#[test]
fn every_revision_is_found_again() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    let mut states = vec![now.clone()];
    for number in 0..6 {
        let diff = if number == 3 { rename(&now, "seg", "Anew") } else { add(&format!("goal {number}")) };
        step(&mut store, &mut now, &diff, &entry("me")).unwrap();
        states.push(now.clone());
    }
    store.save_version(told("six", 9)).unwrap();
    let new = NewScenario { id: "b".to_owned(), name: "B".to_owned(), from: Beginning::Now(told("now", 9)), at: 9 };
    store.create_scenario(new).unwrap();
    now = store.switch_scenario(&now, "b", told("left", 10), entry("me")).unwrap().model;
    states.push(now.clone());
    step(&mut store, &mut now, &add("in b"), &LogEntry { scenario: "b".to_owned(), ..entry("me") }).unwrap();
    states.push(now);
    for (revision, state) in (0..).zip(&states) {
        assert_eq!(reread(&store.state_at(revision).unwrap()), reread(state), "{revision}");
    }
    assert_eq!(store.state_at(99).unwrap_err().code(), "step-not-found");
}

/// A copy of the file as a breakout group takes it along, and the model in it.
fn taken_along(place: &Place) -> (Place, Store, Model) {
    let copy = Place::empty();
    fs::copy(&place.file, &copy.file).unwrap();
    let opened = open(&copy.file).unwrap();
    (copy, opened.store, opened.model)
}

#[test]
fn what_a_file_and_its_copy_last_had_in_common() {
    let place = Place::with_model();
    let (mut ours, mut our_model) = (place.open(), model());
    step(&mut ours, &mut our_model, &add("both"), &at(3_000)).unwrap();
    let fork = our_model.clone();
    let (_copy, mut theirs, mut their_model) = taken_along(&place);
    assert_eq!(ours.common_state(&theirs).unwrap().unwrap().model, fork);
    // Coming back to what was before the copy does not make that the base.
    step(&mut ours, &mut our_model, &add("both").reversed(), &at(4_000)).unwrap();
    step(&mut ours, &mut our_model, &add("ours"), &at(5_000)).unwrap();
    step(&mut theirs, &mut their_model, &add("theirs"), &at(4_500)).unwrap();
    for common in [ours.common_state(&theirs), theirs.common_state(&ours)] {
        let common = common.unwrap().unwrap();
        assert_eq!((&common.model, common.at), (&fork, 3_000));
    }
}

#[test]
fn files_without_a_common_past() {
    let (one, other) = (Place::with_model(), Place::empty());
    let other = create(&other.file, &Model::named("Another"), 0).unwrap();
    assert!(one.open().common_state(&other).unwrap().is_none());
}

#[test]
fn versions_of_the_other_file_come_along() {
    let place = Place::with_model();
    let (mut ours, mut our_model) = (place.open(), model());
    let first = ours.save_version(told("first", 1_500)).unwrap();
    let (_copy, mut theirs, mut their_model) = taken_along(&place);
    let new = NewScenario { id: "t".to_owned(), name: "Theirs".to_owned(), from: Beginning::Version(first.id), at: 2 };
    theirs.create_scenario(new).unwrap();
    their_model = theirs.switch_scenario(&their_model, "t", told("left", 1_600), at(1_600)).unwrap().model;
    step(&mut theirs, &mut their_model, &add("theirs"), &at(4_000)).unwrap();
    theirs.save_version(NewVersion { scenario: "t".to_owned(), ..told("theirs", 4_100) }).unwrap();
    step(&mut theirs, &mut their_model, &add("unsaved"), &at(4_200)).unwrap();

    let present = ours.add_versions_of(&theirs, Some(told("merged from here", 4_300))).unwrap().unwrap();
    assert_eq!((present.told.scenario.as_str(), present.told.name.as_str()), ("t", "merged from here"));
    assert_eq!(ours.read_version(&present.id).unwrap(), reread(&their_model));
    let listed = ours.versions().unwrap();
    assert_eq!(listed.len(), 3);
    let foreign = ours.scenarios().unwrap().into_iter().find(|scenario| scenario.id == "t").unwrap();
    assert!(foreign.deleted_at.is_some() && !foreign.current);
    assert_eq!(ours.current_scenario().unwrap().id, MAIN_SCENARIO);
    // Once more adds nothing.
    assert_eq!(ours.add_versions_of(&theirs, Some(told("merged from here", 4_300))).unwrap().unwrap(), present);
    assert_eq!(ours.versions().unwrap(), listed);

    // After the merge the base is what was merged.
    let diff = add("theirs").then(add("unsaved"));
    let mut merged = our_model.clone();
    merged.apply(&diff).unwrap();
    let saving = Saving { after: Some(told("merged", 5)), extra_parents: vec![present.id], ..Saving::default() };
    ours.commit_with(0, &merged, &diff, &at(5_000), saving).unwrap();
    our_model = merged;
    step(&mut ours, &mut our_model, &add("ours"), &at(5_100)).unwrap();
    step(&mut theirs, &mut their_model, &add("later"), &at(5_200)).unwrap();
    let base = ours.common_state(&theirs).unwrap().unwrap().model;
    assert!(base.element("unsaved").is_some() && base.element("ours").is_none());
}
