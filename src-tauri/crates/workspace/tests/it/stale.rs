//! Two programs on one file, and a file that is replaced.

use serde_json::json;
use tragwerk_workspace::Workspace;
use tragwerk_workspace::wire::ErrorKind;

use crate::samples::{Place, company, desk_in, editor, rename};

#[test]
fn the_second_hears_and_reloads() {
    let place = Place::with_company();
    let other = tempfile::TempDir::new().unwrap();
    let (second, heard) = desk_in(other.path(), "second");
    second.call("open_model", json!({ "path": place.documents("company.gtm") })).unwrap();
    place.edit(rename("dec", "Theirs"));

    // The step was made for what is no more; it is refused, and the window has been told what is.
    let step = json!({ "base": 0, "step": { "ops": rename("met", "Mine") } });
    let error = second.call("execute", step).unwrap_err();
    assert_eq!((error.code.as_str(), error.kind), ("stale", ErrorKind::Stale));
    let events = std::mem::take(&mut *heard.lock().unwrap());
    assert_eq!(events.len(), 1);
    assert_eq!(
        (events[0]["origin"].as_str(), events[0]["base"].as_u64(), events[0]["revision"].as_u64()),
        (Some("reload"), Some(0), Some(1))
    );
    assert_eq!(events[0]["patch"]["elements"][0]["after"]["name"], "Theirs");
    assert!(events[0]["told"].as_str().unwrap().starts_with("Another program"));

    second.call("execute", json!({ "base": 1, "step": { "ops": rename("met", "Mine") } })).unwrap();
    assert_eq!(place.revision(), 2);
    assert_eq!(place.heard().last().unwrap()["origin"], "reload");
}

#[test]
fn looking_is_enough_to_follow() {
    let place = Place::with_company();
    let mut other = Workspace::open(&place.documents("company.gtm"), editor("other")).unwrap();
    let step = serde_json::from_value(json!({ "ops": rename("dec", "Theirs") })).unwrap();
    other.execute(0, step).unwrap();
    assert_eq!(place.ok("snapshot", json!({}))["elements"][0]["name"], "Theirs");
    // Their step is theirs to undo.
    assert_eq!(place.refused("undo", json!({ "base": 1 })).code, "undo-nothing");
}

#[test]
fn a_window_behind_its_own_desk_is_stale() {
    let place = Place::with_company();
    place.edit(rename("dec", "A"));
    for request in ["undo", "redo"] {
        assert_eq!(place.refused(request, json!({ "base": 0 })).kind, ErrorKind::Stale);
    }
    let late = json!({ "base": 0, "step": { "ops": rename("dec", "B") } });
    assert_eq!(place.refused("execute", late).code, "stale");
}

#[test]
fn a_file_replaced_by_another_is_followed() {
    let place = Place::with_company();
    place.edit(rename("dec", "Mine"));
    let arriving = place.folder.path().join("arriving.gtm");
    drop(Workspace::create(&arriving, &company(), editor("sync")).unwrap());
    std::fs::rename(&arriving, place.documents("company.gtm")).unwrap();
    place.heard();

    let late = json!({ "base": 1, "step": { "ops": rename("dec", "B") } });
    assert_eq!(place.refused("execute", late).kind, ErrorKind::Stale);
    assert_eq!(place.heard()[0]["patch"]["elements"][0]["after"]["name"], "Lead routing");
    place.edit(rename("dec", "C"));
}

#[test]
fn a_file_that_is_gone_keeps_its_picture() {
    let place = Place::with_company();
    std::fs::remove_file(place.documents("company.gtm")).unwrap();
    assert_eq!(place.ok("snapshot", json!({}))["elements"].as_array().unwrap().len(), 5);
    let step = json!({ "base": 0, "step": { "ops": rename("dec", "B") } });
    let error = place.refused("execute", step);
    assert_eq!((error.code.as_str(), error.kind), ("file-replaced", ErrorKind::Stale));
    assert_eq!(place.ok("snapshot", json!({}))["elements"][0]["name"], "Lead routing");
}
