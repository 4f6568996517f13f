//! Files that are no model files, or not whole, or not to be written: a code, and the file as it was.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use rstest::rstest;
use rusqlite::Connection;
use tragwerk_store::{Access, ReadOnlyReason, Warning, create, open};

use crate::samples::{Place, add, entry, model, names, step};

/// Opening is refused with this code and changes nothing in the folder.
fn refused(path: &Path, code: &str) {
    let folder = path.parent().unwrap();
    let before = (fs::read(path).ok(), names(folder));
    assert_eq!(open(path).unwrap_err().code(), code, "{} bytes", before.0.as_ref().map_or(0, Vec::len));
    assert_eq!((fs::read(path).ok(), names(folder)), before);
}

#[rstest]
#[case::empty("")]
#[case::text("{ \"format\": \"gtm-model\" }")]
#[case::long_text(&"Lorem ipsum dolor sit amet. ".repeat(500))]
#[case::nearly(
    "SQLite format 4\0 and then something else that fills more than one hundred bytes, so that it looks like"
)]
#[case::short("SQLite")]
fn no_database(#[case] contents: &str) {
    let place = Place::empty();
    fs::write(&place.file, contents).unwrap();
    refused(&place.file, "not-a-database");
}

#[test]
fn no_file_at_all() {
    let place = Place::empty();
    assert_eq!(open(&place.file).unwrap_err().code(), "file-not-found");
    assert_eq!(open(&place.folder.path().join("no/such.gtm")).unwrap_err().code(), "file-not-found");
    assert_eq!(open(place.folder.path()).unwrap_err().code(), "not-a-database");
    assert_eq!(open(Path::new("/dev/null")).unwrap_err().code(), "not-a-database");
    assert_eq!(place.names(), Vec::<String>::new());
}

#[rstest]
#[case::nobodys(0)]
#[case::somebodys(252_006_674)]
fn another_programs_database(#[case] application: i32) {
    let place = Place::empty();
    let other = Connection::open(&place.file).unwrap();
    other.pragma_update(None, "application_id", application).unwrap();
    other.execute_batch("CREATE TABLE elements (id TEXT); INSERT INTO elements VALUES ('mine');").unwrap();
    drop(other);
    refused(&place.file, "not-our-database");
    // Also when it is cut off, and when a crash of its own program left a journal.
    fs::write(&place.file, &place.bytes()[..5_000]).unwrap();
    refused(&place.file, "not-our-database");
    fs::write(place.folder.path().join("plan.gtm-journal"), "left over").unwrap();
    refused(&place.file, "not-our-database");
}

#[test]
fn a_truncated_file() {
    let whole = Place::with_model().bytes();
    let place = Place::empty();
    let pages = (1..whole.len() / 4096).map(|page| page * 4096);
    let odd = [16, 17, 50, 99, 100, 101, 511, 512, 513, 4095, 4097, whole.len() / 2, whole.len() - 1];
    for length in pages.chain(odd) {
        fs::write(&place.file, &whole[..length]).unwrap();
        refused(&place.file, "file-truncated");
    }
    for length in [1, 15] {
        fs::write(&place.file, &whole[..length]).unwrap();
        refused(&place.file, "not-a-database");
    }
}

#[test]
fn flipped_bytes_are_noticed() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    step(&mut store, &mut now, &add("goal"), &entry("me")).unwrap();
    drop(store);
    let whole = place.bytes();
    let (mut noticed, mut unused) = (0, 0);
    for at in (0..whole.len()).step_by(97) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x15;
        fs::write(&place.file, &damaged).unwrap();
        match open(&place.file) {
            Ok(opened) => {
                assert_eq!(opened.model, now, "byte {at}");
                unused += 1;
            }
            Err(error) => {
                let known = ["file-damaged", "file-foreign-part", "not-a-database", "not-our-database", "file-newer"];
                assert!(known.contains(&error.code()), "byte {at}: {error}");
                assert_eq!(place.bytes(), damaged, "byte {at}");
                noticed += 1;
            }
        }
        let _ = fs::remove_file(place.folder.path().join("plan.gtm-journal"));
    }
    assert!(noticed > 50 && unused > 50, "{noticed} noticed, {unused} in unused places");
}

/// Changes the file behind the program's back.
fn tamper(place: &Place, sql: &str) {
    Connection::open(&place.file).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn a_newer_version_is_read_only() {
    let place = Place::with_model();
    tamper(&place, "PRAGMA user_version = 3; ALTER TABLE elements ADD COLUMN colour TEXT; CREATE TABLE more (x);");
    let before = place.bytes();
    let mut opened = open(&place.file).unwrap();
    assert_eq!(opened.model, model());
    assert_eq!(opened.store.access(), Access::ReadOnly(ReadOnlyReason::Newer(3)));
    assert_eq!(opened.warnings, [Warning::ReadOnly(ReadOnlyReason::Newer(3))]);
    let error = step(&mut opened.store, &mut opened.model, &add("goal"), &entry("me")).unwrap_err();
    assert_eq!(error.to_refusal().code, "file-newer");
    assert_eq!(error.to_refusal().args["found"], "3");
    assert_eq!(opened.store.versions().unwrap_err().code(), "file-newer");
    drop(opened);
    assert_eq!(place.bytes(), before);
}

#[test]
fn a_newer_version_that_says_more_warns() {
    let place = Place::with_model();
    tamper(&place, "PRAGMA user_version = 9; UPDATE revision SET hash = zeroblob(32);");
    assert_eq!(
        open(&place.file).unwrap().warnings,
        [Warning::ReadOnly(ReadOnlyReason::Newer(9)), Warning::PartlyShown]
    );
}

#[rstest]
#[case::other_tables("ALTER TABLE elements RENAME TO things;")]
#[case::other_columns("ALTER TABLE nodes RENAME COLUMN x TO left;")]
#[case::unknown_kind("UPDATE elements SET kind = 'wormhole' WHERE id = 'seg';")]
#[case::a_view_for_a_table("ALTER TABLE elements RENAME TO e2; CREATE VIEW elements AS SELECT * FROM e2;")]
fn a_newer_version_that_cannot_be_read(#[case] change: &str) {
    let place = Place::with_model();
    tamper(&place, &format!("PRAGMA user_version = 3; {change}"));
    refused(&place.file, "file-newer");
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[rstest]
#[case::file(true, ReadOnlyReason::File, "file-read-only")]
#[case::folder(false, ReadOnlyReason::Folder, "folder-read-only")]
fn what_may_not_be_written_is_read(#[case] file: bool, #[case] reason: ReadOnlyReason, #[case] code: &str) {
    let place = Place::with_model();
    let before = place.bytes();
    if file {
        set_mode(&place.file, 0o444)
    } else {
        set_mode(place.folder.path(), 0o555)
    }
    let mut opened = open(&place.file).unwrap();
    assert_eq!(opened.warnings, [Warning::ReadOnly(reason)]);
    let error = step(&mut opened.store, &mut opened.model, &add("goal"), &entry("me")).unwrap_err();
    assert_eq!(error.code(), code);
    assert_eq!(opened.store.rename(&place.folder.path().join("b.gtm")).unwrap_err().code(), code);
    drop(opened);
    assert_eq!((place.bytes(), place.names()), (before, vec!["plan.gtm".to_owned()]));
    set_mode(place.folder.path(), 0o755);
}

#[cfg(unix)]
#[test]
fn nothing_is_created_in_a_read_only_folder() {
    let place = Place::empty();
    set_mode(place.folder.path(), 0o555);
    assert_eq!(create(&place.file, &model(), 0).unwrap_err().code(), "folder-read-only");
    set_mode(place.folder.path(), 0o755);
    assert_eq!(place.names(), Vec::<String>::new());
}

#[test]
fn nothing_is_created_over_a_file() {
    let place = Place::empty();
    fs::write(&place.file, "mine").unwrap();
    assert_eq!(create(&place.file, &model(), 0).unwrap_err().code(), "file-exists");
    assert_eq!(place.bytes(), b"mine");
    assert_eq!(place.names(), ["plan.gtm"]);
    let lost = place.folder.path().join("no/such.gtm");
    assert_eq!(create(&lost, &model(), 0).unwrap_err().code(), "folder-not-found");
}

#[test]
fn a_locked_file() {
    let place = Place::with_model();
    let mut store = place.open();
    let other = Connection::open(&place.file).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let before = place.bytes();
    let begin = Instant::now();
    assert_eq!(open(&place.file).unwrap_err().code(), "file-locked");
    assert!((Duration::from_millis(1_900)..Duration::from_secs(10)).contains(&begin.elapsed()));
    let error = step(&mut store, &mut model(), &add("goal"), &entry("me")).unwrap_err();
    assert_eq!(error.code(), "file-locked");
    assert_eq!(place.bytes(), before);
    other.execute_batch("ROLLBACK").unwrap();
    step(&mut store, &mut model(), &add("goal"), &entry("me")).unwrap();
}

#[test]
fn a_short_lock_is_waited_for() {
    let place = Place::with_model();
    let mut store = place.open();
    let other = Connection::open(&place.file).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            std::thread::sleep(Duration::from_millis(300));
            other.execute_batch("ROLLBACK").unwrap();
        });
        step(&mut store, &mut model(), &add("goal"), &entry("me")).unwrap();
    });
}

#[cfg(unix)]
#[test]
fn a_write_that_a_crash_cut_off_is_taken_back() {
    let place = Place::with_model();
    let before = place.bytes();
    let writer = Connection::open(&place.file).unwrap();
    writer.pragma_update(None, "cache_size", 1).unwrap();
    writer.pragma_update(None, "cache_spill", 1).unwrap();
    writer
        .execute_batch(
            "BEGIN; UPDATE info SET name = 'half'; CREATE TABLE t (x); INSERT INTO t WITH RECURSIVE n(i) \
         AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) SELECT zeroblob(4000) FROM n;",
        )
        .unwrap();
    // What a crash at this moment leaves behind.
    let crashed = Place::empty();
    fs::copy(&place.file, &crashed.file).unwrap();
    fs::copy(place.folder.path().join("plan.gtm-journal"), crashed.folder.path().join("plan.gtm-journal")).unwrap();
    drop(writer);
    assert_ne!(crashed.bytes(), before);

    set_mode(&crashed.file, 0o444);
    refused(&crashed.file, "file-unfinished");
    set_mode(&crashed.file, 0o644);
    assert_eq!(open(&crashed.file).unwrap().model, model());
    assert_eq!(crashed.bytes(), before);
    assert_eq!(crashed.names(), ["plan.gtm"]);
}
