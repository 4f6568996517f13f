//! Every schema version ever released opens: fixtures made by the program of that time.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tragwerk_model::{Conflict, ConflictRecord, Diff, text_form};
use tragwerk_store::{Access, ReadOnlyReason, SCHEMA_VERSION, open};

use crate::samples::{Place, add, entry, step};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn place_with(name: &str) -> Place {
    let place = Place::empty();
    fs::copy(fixture(name), &place.file).unwrap();
    place
}

fn schema_version(path: &Path) -> u32 {
    Connection::open(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

const COPY: &str = "plan (format 1).gtm";

#[test]
fn every_schema_version_has_a_fixture_that_opens() {
    for version in 1..=SCHEMA_VERSION {
        let place = place_with(&format!("v{version}.gtm"));
        assert_eq!(schema_version(&place.file), version);
        let opened = open(&place.file).unwrap();
        let text = fs::read_to_string(fixture(&format!("v{version}.gtm.json"))).unwrap();
        assert_eq!(text_form::write(&opened.model), text);
        assert_eq!(opened.store.canonical_text(), text);
        for saved in opened.store.versions().unwrap() {
            opened.store.read_version(&saved.id).unwrap();
        }
        for row in opened.store.log(..).unwrap() {
            opened.store.diff_of(row.seq).unwrap();
        }
        assert_eq!(schema_version(&place.file), SCHEMA_VERSION);
    }
}

#[test]
fn the_first_schema_is_migrated_once() {
    let place = place_with("v1.gtm");
    let before = place.bytes();
    let opened = open(&place.file).unwrap();
    let migrated = opened.migrated.unwrap();
    assert_eq!((migrated.from, migrated.backup.file_name().unwrap().to_str()), (1, Some(COPY)));
    assert_eq!(opened.store.access(), Access::ReadWrite);
    // The state is saved, as far as it was not, and undo begins anew.
    let head = opened.store.current_scenario().unwrap().head;
    assert_eq!(head.as_ref(), Some(&migrated.version));
    let saved = opened.store.versions().unwrap();
    let version = saved.iter().find(|version| version.id == migrated.version).unwrap();
    assert_eq!(version.content, opened.store.content_hash());
    assert_eq!(saved.len(), 3);
    assert_eq!(opened.store.log(..).unwrap().len(), 7);
    assert!(opened.store.undo_state("me", "main").unwrap().undo.is_empty());
    assert!(opened.store.undo_state("me", "main").unwrap().redo.is_empty());

    let (mut store, mut model) = (opened.store, opened.model);
    step(&mut store, &mut model, &add("one more"), &entry("me")).unwrap();
    assert_eq!(store.undo_state("me", "main").unwrap().undo.len(), 1);
    drop(store);
    let again = open(&place.file).unwrap();
    assert_eq!((again.model, again.migrated), (model, None));
    drop(again.store);
    assert_eq!(place.names(), [COPY, "plan.gtm"]);
    // The copy is the file as it was, as far as the model goes, and can be migrated as well.
    let copy = place.folder.path().join(COPY);
    assert_eq!(schema_version(&copy), 1);
    assert_eq!(fs::metadata(&copy).unwrap().len(), before.len() as u64);
    let text = fs::read_to_string(fixture("v1.gtm.json")).unwrap();
    assert_eq!(text_form::write(&open(&copy).unwrap().model), text);
}

#[test]
fn a_copy_that_is_there_is_not_overwritten() {
    let place = place_with("v1.gtm");
    fs::write(place.folder.path().join(COPY), "mine").unwrap();
    let backup = open(&place.file).unwrap().migrated.unwrap().backup;
    assert_eq!(backup.file_name().unwrap().to_str(), Some("plan (format 1) 2.gtm"));
    assert_eq!(fs::read(place.folder.path().join(COPY)).unwrap(), b"mine");
}

#[test]
fn a_damaged_old_file_is_not_touched() {
    let place = place_with("v1.gtm");
    Connection::open(&place.file).unwrap().execute("UPDATE info SET name = 'Another'", []).unwrap();
    let before = place.bytes();
    assert_eq!(open(&place.file).unwrap_err().code(), "file-damaged");
    assert_eq!((place.bytes(), place.names()), (before, vec!["plan.gtm".to_owned()]));
}

#[cfg(unix)]
#[test]
fn an_old_file_that_may_not_be_written_is_read_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let place = place_with("v1.gtm");
    fs::set_permissions(&place.file, fs::Permissions::from_mode(0o444)).unwrap();
    let before = place.bytes();
    let opened = open(&place.file).unwrap();
    assert_eq!((opened.store.access(), opened.migrated), (Access::ReadOnly(ReadOnlyReason::File), None));
    assert_eq!(text_form::write(&opened.model), fs::read_to_string(fixture("v1.gtm.json")).unwrap());
    assert!(!opened.store.undo_state("me", "main").unwrap().redo.is_empty());
    drop(opened.store);
    assert_eq!((place.bytes(), place.names()), (before, vec!["plan.gtm".to_owned()]));
}

#[test]
fn two_programs_migrate_once() {
    let place = place_with("v1.gtm");
    let migrated = std::thread::scope(|scope| {
        let open_it = || open(&place.file).unwrap().migrated.is_some();
        let both = [scope.spawn(open_it), scope.spawn(open_it)];
        both.into_iter().map(|thread| usize::from(thread.join().unwrap())).sum::<usize>()
    });
    assert_eq!(migrated, 1);
    assert_eq!(place.names(), [COPY, "plan.gtm"]);
}

#[test]
fn open_conflicts_are_kept() {
    let place = place_with("v1.gtm");
    let opened = open(&place.file).unwrap();
    let (mut store, mut model) = (opened.store, opened.model);
    let value = |text: &str| Some(serde_json::json!({ "a": [text, 0.1, null] }));
    let open_one = Conflict::new(ConflictRecord::Element, "seg/~", Some("name"), [None, value("ours"), value("Ä")]);
    let another = Conflict::new(ConflictRecord::Pack, "", None, [value(""), None, None]);
    let opening = Diff { conflicts: [open_one, another].map(tragwerk_model::Change::added).into(), ..Diff::default() };
    step(&mut store, &mut model, &opening, &entry("me")).unwrap();
    drop(store);
    let opened = open(&place.file).unwrap();
    assert_eq!((opened.model.conflicts().count(), &opened.model), (2, &model));
    assert_eq!(opened.store.diff_of(8).unwrap(), opening);
    let mut store = opened.store;
    step(&mut store, &mut model, &opening.reversed(), &entry("me")).unwrap();
    drop(store);
    assert_eq!(open(&place.file).unwrap().model.conflicts().count(), 0);
}
