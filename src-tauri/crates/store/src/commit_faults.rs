//! Steps that fail on the way: the file, the revision and the next step are as if nothing had been tried.

#![allow(clippy::unwrap_used, reason = "tests")]

use tempfile::TempDir;
use tragwerk_model::{Change, Diff, Element, ElementKind, Model};

use crate::{Beginning, Label, LogEntry, MAIN_SCENARIO, NewScenario, NewVersion, Saving, Store, create, open};

fn entry() -> LogEntry {
    LogEntry {
        session: "me".to_owned(),
        origin: "test".to_owned(),
        group: None,
        label: Label { code: "step-test".to_owned(), args: [].into() },
        at: 1,
        undoes: None,
        redoes: None,
        scenario: MAIN_SCENARIO.to_owned(),
    }
}

/// Adds an element whose description fills some pages.
fn big(id: &str) -> Diff {
    let mut element = Element::new(id, ElementKind::Goal, id);
    element.description = "many words ".repeat(5_000);
    Diff { elements: vec![Change::added(element)], ..Diff::default() }
}

fn step(store: &mut Store, model: &mut Model, diff: &Diff) -> Result<u64, String> {
    let mut after = model.clone();
    after.apply(diff).unwrap();
    let revision = store.commit(store.revision(), &after, diff, &entry()).map_err(|error| error.code().to_owned())?;
    *model = after;
    Ok(revision)
}

/// Brings about a fault, tries a step, takes the fault away, and compares everything.
fn nothing_happens(fault: impl Fn(&Store), repair: impl Fn(&Store)) -> String {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.gtm");
    let mut model = Model::named("Plan");
    let mut store = create(&path, &model, 0).unwrap();
    step(&mut store, &mut model, &big("first")).unwrap();
    let (bytes, text, hash) = (std::fs::read(&path).unwrap(), store.canonical_text(), store.content_hash());

    fault(&store);
    let code = step(&mut store, &mut model, &big("second")).unwrap_err();
    assert_eq!(store.revision(), 1);
    assert_eq!((store.canonical_text(), store.content_hash()), (text, hash));
    let opened = open(&path).unwrap();
    assert_eq!((&opened.model, opened.revision), (&model, 1));
    assert_eq!(opened.store.log(..).unwrap().len(), 1);
    drop(opened);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);

    repair(&store);
    assert_eq!(step(&mut store, &mut model, &big("third")).unwrap(), 2);
    drop(store);
    assert_eq!(open(&path).unwrap().model, model);
    code
}

#[test]
fn a_full_disk() {
    let pages = |store: &Store, most: i64| {
        store.connection.pragma_update_and_check(None, "max_page_count", most, |_| Ok(())).unwrap();
    };
    let now =
        |store: &Store| -> i64 { store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap() };
    let code = nothing_happens(|store| pages(store, now(store) + 2), |store| pages(store, 1_000_000));
    assert_eq!(code, "disk-full");
}

#[test]
fn a_commit_that_is_turned_into_a_rollback() {
    let code = nothing_happens(
        |store| store.connection.commit_hook(Some(|| true)).unwrap(),
        |store| store.connection.commit_hook(None::<fn() -> bool>).unwrap(),
    );
    assert_eq!(code, "file-io");
}

/// Interrupts what is done after ever more instructions until it succeeds: each time the file is as it was.
fn interrupted_anywhere(act: impl Fn(&mut Store, &mut Model) -> Result<(), String>) {
    let mut interrupted = 0;
    for after in 1.. {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("plan.gtm");
        let mut model = Model::named("Plan");
        let mut store = create(&path, &model, 0).unwrap();
        let from = Beginning::Now(version("begun"));
        store.create_scenario(NewScenario { id: "b".to_owned(), name: "B".to_owned(), from, at: 1 }).unwrap();
        step(&mut store, &mut model, &big("before")).unwrap();
        let (bytes, text) = (std::fs::read(&path).unwrap(), store.canonical_text());
        store.connection.progress_handler(after, Some(|| true)).unwrap();
        if act(&mut store, &mut model).is_ok() {
            break;
        }
        interrupted += 1;
        assert_eq!((store.revision(), store.canonical_text()), (1, text), "interrupted after {after} instructions");
        drop(store);
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "interrupted after {after} instructions");
    }
    assert!(interrupted > 10, "{interrupted}");
}

fn version(name: &str) -> NewVersion {
    let (name, note, author) = (name.to_owned(), String::new(), String::new());
    NewVersion { name, note, author, at: 1, scenario: MAIN_SCENARIO.to_owned(), automatic: true }
}

#[test]
fn a_step_interrupted_anywhere() {
    interrupted_anywhere(|store, model| step(store, model, &big("first")).map(drop));
}

#[test]
fn a_step_between_two_versions_interrupted_anywhere() {
    interrupted_anywhere(|store, model| {
        let diff = big("first");
        let mut after = model.clone();
        after.apply(&diff).unwrap();
        let saving = Saving { before: Some(version("before")), after: Some(version("after")), ..Saving::default() };
        let committed = store.commit_with(store.revision(), &after, &diff, &entry(), saving);
        committed.map(drop).map_err(|error| error.to_string())
    });
}

#[test]
fn a_switch_interrupted_anywhere() {
    interrupted_anywhere(|store, model| {
        store.switch_scenario(model, "b", version("left"), entry()).map(drop).map_err(|error| error.to_string())
    });
}

#[test]
fn a_step_that_would_corrupt() {
    let folder = TempDir::new().unwrap();
    let mut model = Model::named("Plan");
    let add = |id: &str| Change::added(Element::new(id, ElementKind::Goal, id));
    let relation = tragwerk_model::Relation::new("r", tragwerk_model::RelationKind::ContributesTo, "a", "b");
    let content =
        Diff { elements: vec![add("a"), add("b")], relations: vec![Change::added(relation)], ..Diff::default() };
    model.apply(&content).unwrap();
    let mut store = create(&folder.path().join("plan.gtm"), &model, 0).unwrap();
    let gone = Change::removed(model.element("a").unwrap().clone());
    let code = step(&mut store, &mut model, &Diff { elements: vec![gone], ..Diff::default() }).unwrap_err();
    assert_eq!(code, "would-corrupt");
}
