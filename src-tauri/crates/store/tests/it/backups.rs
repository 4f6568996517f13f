//! Backups: whole, listed, told apart, limited.

use std::fs;
use std::path::{Path, PathBuf};

use tragwerk_store::backup::{Backup, Keep, back_up, document_key, file_name, list, outdated};
use tragwerk_store::open;

use crate::samples::{Place, add, entry, model, step};
use crate::versions::told;

#[test]
fn a_backup_is_the_whole_file() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    step(&mut store, &mut now, &add("one"), &entry("me")).unwrap();
    let version = store.save_version(told("first", 1)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join(file_name(&place.file, 5));
    back_up(&store, &to).unwrap();
    // It was copied while the file is open and goes on.
    step(&mut store, &mut now, &add("two"), &entry("me")).unwrap();
    let backup = open(&to).unwrap();
    assert_eq!(backup.revision, 1);
    assert!(backup.model.element("one").is_some() && backup.model.element("two").is_none());
    assert_eq!(backup.store.versions().unwrap(), [version]);
    assert_eq!(backup.store.undo_state("me", "main").unwrap().undo.len(), 1);
    drop(backup);
    let listed = list(folder.path()).unwrap();
    let expected = Backup {
        path: to.clone(),
        name: "plan".to_owned(),
        document: document_key(&place.file),
        at: 5,
        size: fs::metadata(&to).unwrap().len(),
    };
    assert_eq!(listed, [expected]);
    // Nothing is overwritten, and nothing half is left.
    let before = fs::read(&to).unwrap();
    assert_eq!(back_up(&store, &to).unwrap_err().code(), "file-exists");
    assert_eq!(back_up(&store, &folder.path().join("no/such.gtm")).unwrap_err().code(), "folder-not-found");
    assert_eq!((fs::read(&to).unwrap(), fs::read_dir(folder.path()).unwrap().count()), (before, 1));
}

#[test]
fn what_is_no_backup_is_not_listed() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["plan.gtm", "plan.0123abcd.gtm", "plan.0123abcd.x.gtm", "a.b.0123abcd.7.gtm", "plan.0123abcg.7.gtm"] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    fs::create_dir(folder.path().join("plan.0123abcd.9.gtm")).unwrap();
    let names: Vec<_> = list(folder.path()).unwrap().into_iter().map(|backup| (backup.name, backup.at)).collect();
    assert_eq!(names, [("a.b".to_owned(), 7)]);
    assert!(list(&folder.path().join("none")).unwrap().is_empty());
}

#[test]
fn limited_by_age_and_count_for_each_document() {
    let backup = |document: &str, at: i64| Backup {
        path: PathBuf::from(format!("{document}{at}")),
        name: String::new(),
        document: document.to_owned(),
        at,
        size: 1,
    };
    let all = [backup("a", 90), backup("a", 80), backup("a", 70), backup("a", 10), backup("b", 5)];
    let gone = |count, age| {
        let gone = outdated(&all, 100, Keep { count, age });
        gone.into_iter().map(|backup| backup.path.display().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(gone(10, 1_000), Vec::<String>::new());
    assert_eq!(gone(2, 1_000), ["a70", "a10"]);
    assert_eq!(gone(10, 25), ["a70", "a10"]);
    // The newest of each stays, whatever is asked for.
    assert_eq!(gone(0, 0), ["a80", "a70", "a10"]);
    assert_ne!(document_key(Path::new("/a/plan.gtm")), document_key(Path::new("/b/plan.gtm")));
}
