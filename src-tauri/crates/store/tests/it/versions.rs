//! Versions: saved, listed, read, packed.

use rusqlite::Connection;
use tragwerk_model::{Change, Diff, Element, ElementKind, Model, text_form};
use tragwerk_store::{MAIN_SCENARIO, NewVersion, Store, create};

use crate::samples::{Place, add, entry, model, rename, step};

/// A version of that name, saved at that time.
pub fn told(name: &str, at: i64) -> NewVersion {
    NewVersion {
        name: name.to_owned(),
        note: "with \"notes\"".to_owned(),
        author: "Ä".to_owned(),
        at,
        scenario: MAIN_SCENARIO.to_owned(),
        automatic: at % 2 == 0,
    }
}

/// The model as its own text form gives it back: places in the drawing order counted from 0.
pub fn reread(model: &Model) -> Model {
    text_form::read(&text_form::write(model)).unwrap()
}

#[test]
fn every_version_reads_as_it_was() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    let mut saved = Vec::new();
    for number in 0..45 {
        let diff = add(&format!("goal {number}"));
        step(&mut store, &mut now, &diff, &entry("me")).unwrap();
        saved.push((store.save_version(told(&format!("v{number}"), number)).unwrap(), now.clone()));
    }
    drop(store);
    let store = place.open();
    let listed = store.versions().unwrap();
    assert_eq!(listed, saved.iter().map(|(version, _)| version.clone()).collect::<Vec<_>>());
    for (number, (version, model)) in saved.iter().enumerate() {
        assert_eq!(store.read_version(&version.id).unwrap(), reread(model), "{number}");
        assert_eq!(version.revision, number as u64 + 1);
        let parent = number.checked_sub(1).map(|before| saved[before].0.id.clone());
        assert_eq!(version.parents, parent.into_iter().collect::<Vec<_>>());
    }
    let hand = Connection::open(&place.file).unwrap();
    let complete: usize =
        hand.query_row("SELECT count(*) FROM contents WHERE base IS NULL", [], |row| row.get(0)).unwrap();
    assert_eq!(complete, 3, "a complete text every 20");
}

#[test]
fn the_same_contents_are_kept_once() {
    let place = Place::with_model();
    let mut store = place.open();
    let first = store.save_version(told("one", 1)).unwrap();
    let second = store.save_version(told("two", 2)).unwrap();
    assert_ne!(first.id, second.id);
    assert_eq!(first.content, second.content);
    let hand = Connection::open(&place.file).unwrap();
    let kept: usize = hand.query_row("SELECT count(*) FROM contents", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 1);
}

#[test]
fn what_is_not_there_or_damaged() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    assert_eq!(store.read_version("0123456789abcdef").unwrap_err().code(), "version-not-found");
    let first = store.save_version(told("one", 1)).unwrap();
    let diff = rename(&now, "seg", "Another");
    step(&mut store, &mut now, &diff, &entry("me")).unwrap();
    let second = store.save_version(told("two", 2)).unwrap();

    let hand = Connection::open(&place.file).unwrap();
    hand.execute("UPDATE contents SET data = (SELECT data FROM contents WHERE base IS NULL)", []).unwrap();
    assert!(store.read_version(&first.id).is_ok());
    assert_eq!(store.read_version(&second.id).unwrap_err().code(), "file-damaged");
    hand.execute("UPDATE contents SET base = hash", []).unwrap();
    assert_eq!(store.read_version(&first.id).unwrap_err().code(), "file-damaged");
    // The model itself is none the worse.
    assert_eq!(place.open().revision(), 1);
}

/// A file with 300 decisions.
fn company(place: &Place) -> (Store, Model) {
    let mut now = Model::named("Company");
    let element = |number: usize| {
        let mut element = Element::new(format!("id-{number:029}"), ElementKind::Decision, format!("Decision {number}"));
        element.description = format!("What number {number} is about, in some {} words of its own.", number * 7919);
        Change::added(element)
    };
    now.apply(&Diff { elements: (0..300).map(element).collect(), ..Diff::default() }).unwrap();
    (create(&place.file, &now, 0).unwrap(), now)
}

fn edit(store: &mut Store, now: &mut Model, number: usize) {
    let diff = rename(now, &format!("id-{:029}", number * 67 % 300), &format!("Decision after edit {number}"));
    step(store, now, &diff, &entry("me")).unwrap();
}

fn size(place: &Place) -> u64 {
    std::fs::metadata(&place.file).unwrap().len()
}

#[test]
fn a_year_of_workshops_stays_small() {
    let place = Place::empty();
    let (mut store, mut now) = company(&place);
    for version in 0..200_usize {
        (0..5).for_each(|of_these| edit(&mut store, &mut now, version * 5 + of_these));
        store.save_version(told(&format!("Workshop {version}"), version as i64)).unwrap();
    }
    drop(store);
    assert!(size(&place) < 3_000_000, "{} bytes", size(&place));
}

#[test]
fn a_thousand_edits_stay_small() {
    let place = Place::empty();
    let (mut store, mut now) = company(&place);
    let before = size(&place);
    (0..1_000).for_each(|number| edit(&mut store, &mut now, number));
    drop(store);
    let grown = size(&place) - before;
    assert!(grown < 600_000, "{grown} bytes on top of {before}");
}
