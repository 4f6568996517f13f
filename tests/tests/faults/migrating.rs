//! Bringing an old file up to date on a disk that fails or is full: done or not begun, and nothing lost.

use std::fs;
use std::path::{Path, PathBuf};

use tragwerk_store::SCHEMA_VERSION;

use crate::disk::{Failure, run_failing};
use crate::full::{SmallDisk, edit};
use crate::stream::{all_is_there, is_sound};

fn old_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/store/tests/fixtures/v1.gtm")
}

fn schema_version(path: &Path) -> u32 {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[test]
fn every_call_fails_once() {
    for failure in [Failure::Broken, Failure::Full] {
        let mut refused = 0;
        for call in 1.. {
            let root = tempfile::tempdir().unwrap();
            let folder = root.path().join("models");
            fs::create_dir(&folder).unwrap();
            let path = folder.join("plan.gtm");
            fs::copy(old_file(), &path).unwrap();
            let run = run_failing(&path, 2, call, failure);
            if run.calls < call {
                break;
            }
            let context = format!("{failure:?} at call {call}");
            assert!(run.output.status.success() && run.said.refused.len() <= 1, "{context}: {:?}", run.output);
            if run.said.last().is_some() {
                all_is_there(&path, &run.said, &context);
            } else {
                refused += 1;
                not_begun_or_done(&path, &context);
            }
            assert!(is_sound(&path), "{context}");
        }
        assert!(refused > 20, "{refused}");
    }
}

fn not_begun_or_done(path: &Path, context: &str) {
    let journal = fs::metadata(path.with_extension("gtm-journal")).is_ok_and(|journal| journal.len() > 0);
    if schema_version(path) == SCHEMA_VERSION {
        assert_eq!(tragwerk_store::open(path).unwrap().revision, 7, "{context}");
    } else if !journal {
        assert_eq!(fs::read(path).unwrap(), fs::read(old_file()).unwrap(), "{context}: it is as it was");
    }
    let opened = tragwerk_store::open(path).unwrap();
    let text = fs::read_to_string(old_file().with_extension("gtm.json")).unwrap();
    assert_eq!(opened.store.canonical_text(), text, "{context}: the same model");
}

#[test]
fn there_must_be_room_for_the_copy() {
    // 128 kB: the file itself fits (72 kB), a copy of it does not.
    let Some(disk) = SmallDisk::mount("128k") else {
        eprintln!("skipped: this user may not mount a file system");
        return;
    };
    let path = disk.folder.path().join("plan.gtm");
    fs::copy(old_file(), &path).unwrap();
    let said = edit(&path, 1);
    assert_eq!((said.last(), said.refused), (None, vec!["migration-no-room".to_owned()]));
    assert_eq!(fs::read(&path).unwrap(), fs::read(old_file()).unwrap());
    assert_eq!(fs::read_dir(disk.folder.path()).unwrap().count(), 1, "no copy is left");
}
