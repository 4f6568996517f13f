//! What fails leaves everything as it was: file, memory, undo, listeners.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;
use tragwerk_workspace::wire::ErrorKind;

use crate::samples::{Place, rename};

fn unchanged(place: &Place, request: &str, args: serde_json::Value, code: &str) {
    let before = place.ok("snapshot", json!({}));
    let bytes = fs::read(place.documents("company.gtm")).unwrap();
    place.heard();
    let error = place.refused(request, args);
    assert_eq!((error.code.as_str(), error.kind), (code, ErrorKind::Refused), "{error:?}");
    assert_ne!(error.message, format!("refused-{code}"), "{code} has no text");
    assert_eq!(place.heard(), Vec::<serde_json::Value>::new());
    assert_eq!(place.ok("snapshot", json!({})), before);
    assert_eq!(fs::read(place.documents("company.gtm")).unwrap(), bytes);
}

#[test]
fn a_refused_step() {
    let place = Place::with_company();
    place.edit(rename("dec", "A"));
    let ops = json!([{ "op": "rename_element", "id": "met", "name": "B" }, { "op": "delete_element", "id": "zz" }]);
    unchanged(&place, "execute", json!({ "base": 1, "step": { "ops": ops } }), "element-unknown");
}

#[test]
fn a_file_that_may_only_be_read() {
    let place = Place::with_company();
    let file = place.documents("company.gtm");
    let mut permissions = fs::metadata(&file).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&file, permissions).unwrap();
    let place = place.again();
    let open = place.ok("open_model", json!({ "path": file }));
    assert_eq!(open["access"], "read_only");
    assert!(open["access_reason"].as_str().unwrap().contains("company.gtm"));
    let step = json!({ "base": 0, "step": { "ops": rename("dec", "B") } });
    unchanged(&place, "execute", step, "file-read-only");
    unchanged(&place, "save_version", json!({ "name": "V", "note": "", "author": "" }), "file-read-only");
    unchanged(&place, "name_model", json!({ "base": 0, "name": "Other" }), "file-read-only");
}

#[test]
fn a_file_that_another_program_holds() {
    let place = Place::with_company();
    let holder = rusqlite::Connection::open(place.documents("company.gtm")).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let before = place.ok("snapshot", json!({}));
    let error = place.refused("execute", json!({ "base": 0, "step": { "ops": rename("dec", "B") } }));
    assert_eq!((error.code.as_str(), error.kind), ("file-locked", ErrorKind::Refused));
    holder.execute_batch("ROLLBACK").unwrap();
    assert_eq!((place.ok("snapshot", json!({})), place.heard().len()), (before, 0));
    place.edit(rename("dec", "B"));
}

#[test]
fn a_listener_hears_what_the_file_has() {
    let place = Place::with_company();
    let path = place.documents("company.gtm");
    let held = Arc::new(AtomicBool::new(true));
    let witness = Arc::clone(&held);
    place.desk.on_changed(move |event| {
        let on_disk = tragwerk_store::open(&path).unwrap().revision;
        witness.fetch_and(event["revision"].as_u64() == Some(on_disk), Ordering::SeqCst);
    });
    for name in ["A", "B", "C"] {
        place.edit(rename("dec", name));
    }
    assert!(held.load(Ordering::SeqCst));
    let heard: Vec<_> =
        place.heard().iter().map(|event| (event["base"].as_u64(), event["revision"].as_u64())).collect();
    assert_eq!(heard, [(Some(0), Some(1)), (Some(1), Some(2)), (Some(2), Some(3))]);
}
