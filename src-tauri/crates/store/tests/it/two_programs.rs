//! Several windows, commands and sync folders on one file.

use std::fs;

use rusqlite::Connection;
use tragwerk_store::open;

use crate::samples::{Place, add, entry, model, step};
use crate::versions::told;

#[test]
fn the_second_is_stale_and_reloads() {
    let place = Place::with_model();
    let (mut first, mut second) = (place.open(), place.open());
    let (mut mine, mut theirs) = (model(), model());
    step(&mut first, &mut mine, &add("goal 1"), &entry("a")).unwrap();
    assert_eq!(second.outside_change().unwrap(), Some(1));
    assert_eq!(first.outside_change().unwrap(), None);

    let error = step(&mut second, &mut theirs, &add("goal 2"), &entry("b")).unwrap_err();
    assert_eq!(error.code(), "stale");
    assert!(error.cause.is_stale());
    assert_eq!(error.to_refusal().args["current"], "1");

    let reloaded = second.reload().unwrap();
    assert_eq!((&reloaded.model, reloaded.revision), (&mine, 1));
    theirs = reloaded.model;
    assert_eq!(step(&mut second, &mut theirs, &add("goal 2"), &entry("b")).unwrap(), 2);
    assert_eq!(open(&place.file).unwrap().model, theirs);
}

#[test]
fn a_step_for_an_older_revision_is_stale() {
    let place = Place::with_model();
    let (mut store, mut model) = (place.open(), model());
    step(&mut store, &mut model, &add("goal"), &entry("a")).unwrap();
    let error = store.commit(0, &model, &add("goal"), &entry("a")).unwrap_err();
    assert_eq!(error.code(), "stale");
}

#[test]
fn a_version_saved_by_another_program_is_no_conflict() {
    let place = Place::with_model();
    let (mut window, mut command) = (place.open(), place.open());
    command.save_version(told("by the command line", 1)).unwrap();
    assert_eq!(window.outside_change().unwrap(), None);
    step(&mut window, &mut model(), &add("goal"), &entry("a")).unwrap();
    assert_eq!(window.versions().unwrap().len(), 1);
}

#[test]
fn a_change_past_the_log_is_damage() {
    let place = Place::with_model();
    let mut store = place.open();
    let hand = Connection::open(&place.file).unwrap();
    hand.execute("UPDATE elements SET name = 'Another' WHERE id = 'seg'", []).unwrap();
    let error = step(&mut store, &mut model(), &add("goal"), &entry("a")).unwrap_err();
    assert_eq!(error.code(), "file-damaged");
    assert_eq!(store.revision(), 0);
}

#[test]
fn a_file_replaced_by_rename_is_noticed() {
    let place = Place::with_model();
    let mut store = place.open();
    let theirs = Place::with_model();
    step(&mut theirs.open(), &mut model(), &add("theirs"), &entry("b")).unwrap();
    let arriving = place.folder.path().join("arriving");
    fs::copy(&theirs.file, &arriving).unwrap();
    fs::rename(&arriving, &place.file).unwrap();

    let before = place.bytes();
    let error = step(&mut store, &mut model(), &add("mine"), &entry("a")).unwrap_err();
    assert_eq!(error.code(), "file-replaced");
    assert!(error.cause.is_stale());
    assert_eq!(store.outside_change().unwrap_err().code(), "file-replaced");
    assert_eq!(store.reload().unwrap_err().code(), "file-replaced");
    assert_eq!(store.rename(&arriving).unwrap_err().code(), "file-replaced");
    drop(store);
    assert_eq!((place.bytes(), place.names()), (before, vec!["plan.gtm".to_owned()]));
    assert_eq!(open(&place.file).unwrap().revision, 1);
}

#[test]
fn a_file_that_is_gone_is_noticed() {
    let place = Place::with_model();
    let mut store = place.open();
    fs::remove_file(&place.file).unwrap();
    let error = step(&mut store, &mut model(), &add("mine"), &entry("a")).unwrap_err();
    assert_eq!(error.code(), "file-replaced");
    drop(store);
    assert_eq!(place.names(), Vec::<String>::new());
}

#[test]
fn a_file_renamed_by_another_window_is_noticed() {
    let place = Place::with_model();
    let (mut first, mut second) = (place.open(), place.open());
    let other = place.folder.path().join("other.gtm");
    first.rename(&other).unwrap();
    let error = step(&mut second, &mut model(), &add("mine"), &entry("a")).unwrap_err();
    assert_eq!(error.code(), "file-replaced");
    step(&mut first, &mut model(), &add("mine"), &entry("a")).unwrap();
}

#[test]
fn many_writers_lose_nothing() {
    const EACH: usize = 15;
    let place = Place::with_model();
    std::thread::scope(|scope| {
        for name in ["a", "b", "c"] {
            let place = &place;
            scope.spawn(move || {
                let opened = open(&place.file).unwrap();
                let (mut store, mut model) = (opened.store, opened.model);
                for number in 0..EACH {
                    let diff = add(&format!("{name} {number}"));
                    while let Err(error) = step(&mut store, &mut model, &diff, &entry(name)) {
                        assert!(["stale", "file-locked"].contains(&error.code()), "{error}");
                        if let Ok(reloaded) = store.reload() {
                            model = reloaded.model;
                        }
                    }
                }
            });
        }
    });
    let opened = open(&place.file).unwrap();
    assert_eq!(opened.revision as usize, 3 * EACH);
    assert_eq!(opened.model.element_count(), model().element_count() + 3 * EACH);
    assert_eq!(opened.store.log(..).unwrap().len(), 3 * EACH);
}
