//! A copy to hand on says nothing of the past that was not asked for.

use tragwerk_model::text_form;
use tragwerk_store::{Beginning, MAIN_SCENARIO, NewScenario, open};

use crate::samples::{Place, add, entry, model, rename, step};
use crate::versions::told;

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn only_the_present_state() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    step(&mut store, &mut now, &add("a secret that was deleted"), &entry("me")).unwrap();
    store.save_version(told("First workshop", 1)).unwrap();
    step(&mut store, &mut now, &add("a secret that was deleted").reversed(), &entry("me")).unwrap();
    let to = place.folder.path().join("copy.gtm");
    store.share_copy(&to, false).unwrap();
    let bytes = std::fs::read(&to).unwrap();
    assert!(!contains(&bytes, "secret") && !contains(&bytes, "First workshop") && contains(&bytes, "Mid-market"));
    let copy = open(&to).unwrap();
    assert_eq!(text_form::write(&copy.model), text_form::write(&now));
    assert_eq!((copy.revision, copy.store.revision_at()), (0, store.revision_at()));
    assert!(copy.store.log(..).unwrap().is_empty() && copy.store.versions().unwrap().is_empty());
    assert_eq!(store.share_copy(&to, false).unwrap_err().code(), "file-exists");
    // Both know what they have in common.
    assert!(store.common_state(&copy.store).unwrap().is_some());
}

#[test]
fn versions_and_scenarios_when_chosen() {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    store.save_version(told("before", 1)).unwrap();
    let new = NewScenario { id: "b".to_owned(), name: "B".to_owned(), from: Beginning::Now(told("now", 2)), at: 2 };
    store.create_scenario(new).unwrap();
    let diff = rename(&now, "seg", "Left behind");
    step(&mut store, &mut now, &diff, &entry("me")).unwrap();
    let left = now.clone();
    now = store.switch_scenario(&now, "b", told("left", 3), entry("me")).unwrap().model;
    let to = place.folder.path().join("copy.gtm");
    store.share_copy(&to, true).unwrap();
    let copy = open(&to).unwrap();
    assert_eq!(copy.model, now);
    assert_eq!(copy.store.versions().unwrap(), store.versions().unwrap());
    assert_eq!(copy.store.scenarios().unwrap(), store.scenarios().unwrap());
    assert_eq!(copy.store.scenario_model(MAIN_SCENARIO).unwrap(), left);
    assert!(copy.store.log(..).unwrap().is_empty());
}
