//! Old rows of the log are let go: the model, the versions and one's own undo are as they were.

use proptest::prelude::*;
use tragwerk_model::{Model, text_form};
use tragwerk_store::{LogEntry, LogKeep, NewVersion, Store, create, open};

use crate::properties::{Wish, granted, wishes};
use crate::samples::{Place, add, entry, step};
use crate::versions::told;

/// Everything is old, nothing is kept for its age or number.
const ALL: LogKeep = LogKeep { rows: 0, age: 0, batch: 1 };
const NOW: i64 = 1_000_000;

fn version(number: usize) -> NewVersion {
    told(&format!("version {number}"), 2_000)
}

/// All that folding must leave as it is.
fn kept(store: &Store) -> (u64, String, Vec<(String, String)>, Vec<u64>, tragwerk_store::UndoState) {
    let versions = store.versions().unwrap();
    let texts = versions.iter().map(|one| (one.id.clone(), store.version_text(&one.id).unwrap())).collect();
    let mine = store.log(..).unwrap().into_iter().filter(|row| row.entry.session == "me").map(|row| row.seq);
    (store.revision(), store.canonical_text(), texts, mine.collect(), store.undo_state("me", "main").unwrap())
}

#[derive(Debug, Clone)]
enum Deed {
    Mine(Wish),
    Theirs(Wish, bool),
    Save,
}

/// Names that the constraints allow, so that a version can be read as a model again.
fn allowed(wish: Wish) -> Wish {
    let name =
        |name: String| format!("n{}", name.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>());
    match wish {
        Wish::Add(text) => Wish::Add(name(text)),
        Wish::Rename(at, text) => Wish::Rename(at, name(text)),
        Wish::Note(text) => Wish::Note(name(text)),
        Wish::Head(text) => Wish::Head(name(text)),
        other => other,
    }
}

fn deeds() -> impl Strategy<Value = Deed> {
    prop_oneof![
        2 => wishes().prop_map(|wish| Deed::Mine(allowed(wish))),
        4 => (wishes(), any::<bool>()).prop_map(|(wish, grouped)| Deed::Theirs(allowed(wish), grouped)),
        1 => Just(Deed::Save),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn folding_changes_neither_model_nor_versions_nor_own_undo(
        deeds in proptest::collection::vec(deeds(), 1..30),
        rows in 0_u64..20,
    ) {
        let (place, copy) = (Place::empty(), Place::empty());
        let mut model = Model::named("Plan");
        let mut store = create(&place.file, &model, 0).unwrap();
        let mut states = vec![text_form::write(&model)];
        for (number, deed) in deeds.iter().enumerate() {
            let (wish, entry) = match deed {
                Deed::Mine(wish) => (wish, entry("me")),
                Deed::Theirs(wish, grouped) => {
                    (wish, LogEntry { group: grouped.then(|| format!("typing {}", number / 3)), ..entry("them") })
                }
                Deed::Save => {
                    store.save_version(version(number)).unwrap();
                    continue;
                }
            };
            let Some(diff) = granted(wish, &model, number) else { continue };
            step(&mut store, &mut model, &diff, &entry).unwrap();
            states.push(text_form::write(&model));
        }
        std::fs::copy(&place.file, &copy.file).unwrap();
        let copied = copy.open();
        let (before, common) = (kept(&store), store.common_state(&copied).unwrap().unwrap().model);
        let (log, theirs) = (store.log(..).unwrap().len(), store.undo_state("them", "main").unwrap());

        let gone = store.fold_log("me", LogKeep { rows, ..ALL }, NOW).unwrap();
        prop_assert_eq!(kept(&store), before.clone());
        prop_assert_eq!(store.log(..).unwrap().len() as u64, log as u64 - gone);
        // Their groups are there whole or not at all.
        for group in store.undo_state("them", "main").unwrap().undo {
            prop_assert!(theirs.undo.contains(&group), "{group:?}");
        }
        for (revision, state) in (0..).zip(&states) {
            match store.state_at(revision) {
                Ok(found) => prop_assert_eq!(&text_form::write(&found), state),
                Err(error) => prop_assert_eq!(error.code(), "step-not-found"),
            }
        }
        prop_assert_eq!(store.common_state(&copied).unwrap().unwrap().model, common.clone());
        prop_assert_eq!(copied.common_state(&store).unwrap().unwrap().model, common);
        prop_assert_eq!(store.fold_log("me", LogKeep { rows, ..ALL }, NOW).unwrap(), 0, "once is enough");
        drop(store);
        let opened = open(&place.file).unwrap();
        prop_assert_eq!(&opened.model, &model);
        prop_assert_eq!(kept(&opened.store), before);
    }
}

/// Five steps of theirs, a version, five more, each at its own time.
fn ten_steps(place: &Place) -> (Store, Model) {
    let mut model = Model::named("Plan");
    let mut store = create(&place.file, &model, 0).unwrap();
    for number in 0..10 {
        let entry = LogEntry { at: 1_000 * (number + 1), ..entry("them") };
        step(&mut store, &mut model, &add(&format!("goal {number}")), &entry).unwrap();
        if number == 4 {
            store.save_version(version(0)).unwrap();
        }
    }
    (store, model)
}

#[test]
fn only_what_is_old_and_held_by_a_version_is_let_go() {
    let table: [(LogKeep, u64); 7] = [
        (ALL, 5),
        (LogKeep { rows: 5, ..ALL }, 5),
        // The version's own step is among the newest six: nothing before it is held by another version.
        (LogKeep { rows: 6, ..ALL }, 0),
        (LogKeep { rows: 100, ..ALL }, 0),
        (LogKeep { age: NOW - 5_500, ..ALL }, 5),
        (LogKeep { age: NOW - 4_500, ..ALL }, 0),
        (LogKeep { batch: 6, ..ALL }, 0),
    ];
    for (keep, gone) in table {
        let place = Place::empty();
        let (mut store, _) = ten_steps(&place);
        assert_eq!(store.fold_log("me", keep, NOW).unwrap(), gone, "{keep:?}");
        assert!(store.state_at(5).is_ok() && store.state_at(9).is_ok());
        assert_eq!(store.state_at(4).is_ok(), gone == 0, "{keep:?}");
    }
}

#[test]
fn ones_own_rows_are_never_let_go_and_the_others_undo_says_so() {
    let place = Place::empty();
    let (mut store, model) = ten_steps(&place);
    assert_eq!(store.fold_log("them", ALL, NOW).unwrap(), 0);
    assert_eq!(store.undo_state("them", "main").unwrap().undo.len(), 10);
    assert_eq!(store.fold_log("me", ALL, NOW).unwrap(), 5);
    assert_eq!(store.undo_state("them", "main").unwrap().undo.len(), 5);
    assert_eq!(store.diff_of(1).unwrap_err().code(), "step-not-found");
    drop(store);
    assert_eq!(open(&place.file).unwrap().model, model);
}

#[test]
fn what_is_let_go_makes_room_for_what_comes() {
    let place = Place::empty();
    let mut model = Model::named("Plan");
    let mut store = create(&place.file, &model, 0).unwrap();
    let mut steps = |store: &mut Store, from: usize, to: usize| {
        for number in from..to {
            step(store, &mut model, &add(&format!("goal {number}")), &entry("them")).unwrap();
        }
    };
    steps(&mut store, 0, 300);
    store.save_version(version(0)).unwrap();
    let size = |place: &Place| std::fs::metadata(&place.file).unwrap().len();
    let before = size(&place);
    assert_eq!(store.fold_log("me", ALL, NOW).unwrap(), 300);
    steps(&mut store, 300, 400);
    assert!(size(&place) < before + before / 5, "{} after {before}", size(&place));
}
