//! Two programs on one file, and a file that is replaced.

use std::path::Path;

use serde_json::{Value, json};
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

/// Another file takes the place of the open one, as sync programs do it.
fn replaced_by(place: &Place, arriving: &Path) {
    std::fs::rename(arriving, place.documents("company.gtm")).unwrap();
    place.heard();
}

/// The open company, edited, and in its place a company of which somebody else made something else.
fn replaced() -> Place {
    let place = Place::with_company();
    place.edit(rename("dec", "Mine"));
    place.ok("save_version", json!({ "name": "Mine", "note": "", "author": "" }));
    let arriving = place.folder.path().join("arriving.gtm");
    drop(Workspace::create(&arriving, &company(), editor("sync")).unwrap());
    replaced_by(&place, &arriving);
    place
}

fn decision(open: &Value) -> &str {
    open["elements"][0]["name"].as_str().unwrap()
}

#[test]
fn what_is_open_stays_when_its_file_is_replaced() {
    let place = replaced();
    assert_eq!(place.ok("file_state", json!({})), "replaced");
    let open = place.ok("snapshot", json!({}));
    assert_eq!((decision(&open), &open["file"], &open["access"]), ("Mine", &json!("replaced"), &json!("read_only")));
    assert!(open["access_reason"].as_str().unwrap().starts_with("Another file"), "{open}");
    let step = json!({ "base": 1, "step": { "ops": rename("dec", "B") } });
    for (request, args) in [
        ("execute", step),
        ("undo", json!({ "base": 1 })),
        ("save_version", json!({ "name": "V", "note": "", "author": "" })),
    ] {
        let error = place.refused(request, args);
        assert_eq!((error.code.as_str(), error.kind), ("file-replaced", ErrorKind::Stale), "{request}");
    }
    assert!(place.heard().is_empty());
    // Also without an answer nothing is lost.
    assert_eq!(place.ok("backups", json!({ "path": null })).as_array().unwrap().len(), 1);
    let theirs = Workspace::look_into(&place.documents("company.gtm"), editor("me")).unwrap();
    assert_eq!((theirs.revision(), theirs.versions().unwrap().len()), (0, 0));
}

#[test]
fn what_is_open_is_kept_as_a_copy_with_its_history() {
    for gone in [false, true] {
        let place = replaced();
        if gone {
            std::fs::remove_file(place.documents("company.gtm")).unwrap();
        }
        place.ok("set_settings", json!({ "language": "de" }));
        let kept = place.ok("keep_open", json!({}));
        assert_eq!((decision(&kept), &kept["file"]), ("Mine", &json!("same")));
        assert_eq!(kept["file_name"], "company (behalten).gtm");
        assert_eq!((&kept["access"], &kept["versions"]), (&json!("read_write"), &json!(1)));
        place.ok("undo", json!({ "base": 1 }));
        assert_eq!(decision(&place.ok("snapshot", json!({}))), "Lead routing");
        let files: &[&str] =
            if gone { &["company (behalten).gtm"] } else { &["company (behalten).gtm", "company.gtm"] };
        assert_eq!(place.files(), files);
    }
}

#[test]
fn where_its_folder_is_gone_the_documents_take_the_copy() {
    let place = Place::new();
    let folder = place.folder.path().join("elsewhere");
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("plan.gtm");
    drop(Workspace::create(&path, &company(), editor("maker")).unwrap());
    place.ok("open_model", json!({ "path": path }));
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(place.ok("file_state", json!({})), "gone");
    assert_eq!(place.ok("keep_open", json!({}))["file_name"], "plan (kept).gtm");
    assert_eq!(place.files(), ["plan (kept).gtm"]);
    place.edit(rename("dec", "C"));
}

#[test]
fn what_is_there_now_is_loaded_and_what_was_open_is_a_backup() {
    let place = replaced();
    let path = place.documents("company.gtm");
    let open = place.ok("open_model", json!({ "path": path }));
    assert_eq!((decision(&open), &open["file"], &open["revision"]), ("Lead routing", &json!("same"), &json!(0)));
    place.edit(rename("dec", "C"));
    let backups = place.ok("backups", json!({ "path": null }));
    let mine = place.ok("open_backup", json!({ "path": backups[0]["path"] }));
    assert_eq!((decision(&mine), &mine["versions"]), ("Mine", &json!(1)));
}

#[test]
fn what_is_open_is_not_let_go_while_it_cannot_be_kept() {
    let place = replaced();
    std::fs::write(place.folder.path().join("backups"), "no folder").unwrap();
    let path = place.documents("company.gtm");
    place.refused("open_model", json!({ "path": path }));
    assert_eq!(decision(&place.ok("snapshot", json!({}))), "Mine");
}

#[test]
fn a_file_that_goes_on_from_what_is_open_is_followed() {
    let place = Place::with_company();
    place.edit(rename("dec", "Mine"));
    let arriving = place.folder.path().join("arriving.gtm");
    std::fs::copy(place.documents("company.gtm"), &arriving).unwrap();
    let mut other = Workspace::open(&arriving, editor("other")).unwrap();
    other.execute(1, serde_json::from_value(json!({ "ops": rename("met", "Theirs") })).unwrap()).unwrap();
    drop(other);
    replaced_by(&place, &arriving);

    let open = place.ok("snapshot", json!({}));
    assert_eq!((decision(&open), &open["file"], &open["revision"]), ("Mine", &json!("same"), &json!(2)));
    assert_eq!(place.heard()[0]["origin"], "reload");
    place.ok("undo", json!({ "base": 2 }));
    // A version that the other file does not have would be lost: then it does not go on from what is open.
    let arriving = place.folder.path().join("arriving.gtm");
    std::fs::copy(place.documents("company.gtm"), &arriving).unwrap();
    place.ok("save_version", json!({ "name": "Mine", "note": "", "author": "" }));
    replaced_by(&place, &arriving);
    assert_eq!(place.ok("file_state", json!({})), "replaced");
}

#[test]
fn a_file_that_is_gone_keeps_its_picture_and_may_come_back() {
    let place = Place::with_company();
    let (path, away) = (place.documents("company.gtm"), place.folder.path().join("away.gtm"));
    std::fs::rename(&path, &away).unwrap();
    let open = place.ok("snapshot", json!({}));
    assert_eq!((open["elements"].as_array().unwrap().len(), &open["file"]), (5, &json!("gone")));
    let step = json!({ "base": 0, "step": { "ops": rename("dec", "B") } });
    let error = place.refused("execute", step);
    assert_eq!((error.code.as_str(), error.kind), ("file-replaced", ErrorKind::Stale));
    assert_eq!(decision(&place.ok("snapshot", json!({}))), "Lead routing");
    std::fs::rename(&away, &path).unwrap();
    assert_eq!(place.ok("file_state", json!({})), "same");
    place.edit(rename("dec", "B"));
}
