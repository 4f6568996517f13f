//! What is put into a file comes out of it.

use tragwerk_model::{Change, Diff, Relation, RelationKind, text_form};
use tragwerk_store::{Access, create, open, untitled_path};

use crate::samples::{Place, add, entry, model, rename, step};

#[test]
fn a_new_file_holds_the_model() {
    let place = Place::with_model();
    let opened = open(&place.file).unwrap();
    assert_eq!(opened.model, model());
    assert_eq!(opened.revision, 0);
    assert_eq!(opened.warnings, []);
    assert_eq!(opened.store.access(), Access::ReadWrite);
    assert_eq!(opened.store.canonical_text(), text_form::write(&model()));
    assert_eq!(opened.store.content_hash(), *blake3::hash(text_form::write(&model()).as_bytes()).as_bytes());
    assert_eq!(opened.store.revision_at(), 1_000);
}

#[test]
fn an_empty_model_too() {
    let place = Place::empty();
    let empty = tragwerk_model::Model::named("Untitled");
    drop(create(&place.file, &empty, 0).unwrap());
    assert_eq!(open(&place.file).unwrap().model, empty);
}

#[test]
fn nothing_stays_beside_the_file() {
    let place = Place::with_model();
    let (mut store, mut model) = (place.open(), model());
    step(&mut store, &mut model, &add("goal"), &entry("me")).unwrap();
    drop(store);
    assert_eq!(place.names(), ["plan.gtm"]);
}

#[test]
fn steps_stay() {
    let place = Place::with_model();
    let (mut store, mut model) = (place.open(), model());
    assert_eq!(step(&mut store, &mut model, &add("goal"), &entry("me")).unwrap(), 1);
    let diff = rename(&model, "dec-routing", "Routing of leads");
    assert_eq!(step(&mut store, &mut model, &diff, &entry("me")).unwrap(), 2);
    let gone = Diff {
        views: model.views().cloned().map(Change::removed).collect(),
        nodes: model.nodes_in(&"v1".into()).into_iter().cloned().map(Change::removed).collect(),
        edges: model.edges_in(&"v1".into()).into_iter().cloned().map(Change::removed).collect(),
        notes: model.notes_in(&"v1".into()).into_iter().cloned().map(Change::removed).collect(),
        waivers: model.waivers().cloned().map(Change::removed).collect(),
        rule_pack: vec![Change::removed("name = \"ours\"\n".to_owned())],
        ..Diff::default()
    };
    assert_eq!(step(&mut store, &mut model, &gone, &entry("me")).unwrap(), 3);
    assert_eq!(store.canonical_text(), text_form::write(&model));
    drop(store);
    let opened = open(&place.file).unwrap();
    assert_eq!((opened.model, opened.revision), (model, 3));
    assert_eq!(opened.store.diff_of(3).unwrap(), gone);
    assert_eq!(opened.store.log(2..).unwrap().len(), 2);
}

#[test]
fn a_copy_taken_while_the_file_is_open_is_whole() {
    let place = Place::with_model();
    let (mut store, mut model) = (place.open(), model());
    step(&mut store, &mut model, &add("goal"), &entry("me")).unwrap();
    let copy = place.folder.path().join("copy.gtm");
    std::fs::copy(&place.file, &copy).unwrap();
    assert_eq!(open(&copy).unwrap().model, model);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_leads_to_the_file() {
    let place = Place::with_model();
    let link = place.folder.path().join("link.gtm");
    std::os::unix::fs::symlink(&place.file, &link).unwrap();
    let mut store = open(&link).unwrap().store;
    assert_eq!(store.path(), std::fs::canonicalize(&place.file).unwrap());
    step(&mut store, &mut model(), &add("goal"), &entry("me")).unwrap();
    drop(store);
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(open(&place.file).unwrap().revision, 1);
}

#[test]
fn awkward_file_names() {
    for name in ["50% of a?b#c &d=1.gtm", "Ünïcode 漢字.gtm", "a b\u{1F9ED}.gtm", "file:x?mode=ro"] {
        let place = Place::empty();
        let path = place.folder.path().join(name);
        drop(create(&path, &model(), 0).unwrap());
        assert_eq!(open(&path).unwrap().model, model(), "{name}");
        assert_eq!(place.names(), [name]);
    }
}

#[test]
fn a_file_gets_a_new_name() {
    let place = Place::empty();
    let first = untitled_path(place.folder.path());
    assert_eq!(first.file_name().unwrap(), "Untitled 1.gtm");
    let mut model = model();
    let mut store = create(&first, &model, 0).unwrap();
    assert_eq!(untitled_path(place.folder.path()).file_name().unwrap(), "Untitled 2.gtm");
    step(&mut store, &mut model, &add("goal"), &entry("me")).unwrap();

    store.rename(&place.file).unwrap();
    assert_eq!(store.path().file_name().unwrap(), "plan.gtm");
    step(&mut store, &mut model, &add("goal 2"), &entry("me")).unwrap();
    drop(store);
    assert_eq!(place.names(), ["plan.gtm"]);
    assert_eq!(open(&place.file).unwrap().model, model);
}

#[test]
fn a_new_name_overwrites_nothing() {
    let place = Place::with_model();
    let other = place.folder.path().join("other.gtm");
    std::fs::write(&other, "mine").unwrap();
    let mut store = place.open();
    assert_eq!(store.rename(&other).unwrap_err().code(), "file-exists");
    assert_eq!(store.rename(&place.folder.path().join("no/such.gtm")).unwrap_err().code(), "folder-not-found");
    step(&mut store, &mut model(), &add("goal"), &entry("me")).unwrap();
    drop(store);
    assert_eq!(std::fs::read(&other).unwrap(), b"mine");
    assert_eq!(open(&place.file).unwrap().revision, 1);
    assert_eq!(place.names(), ["other.gtm", "plan.gtm"]);
}

#[test]
fn what_is_no_whole_model_is_not_written() {
    let place = Place::empty();
    let mut broken = model();
    let relation = Relation::new("r2", RelationKind::Decides, "dec-routing", "role-revops");
    broken.apply(&Diff { relations: vec![Change::added(relation)], ..Diff::default() }).unwrap();
    assert_eq!(create(&place.file, &broken, 0).unwrap_err().code(), "would-corrupt");
    assert_eq!(place.names(), Vec::<String>::new());
}
