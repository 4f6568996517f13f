//! Undo belongs to one's own steps, through restarts, and never over the work of others.

use serde_json::json;
use tragwerk_workspace::Workspace;

use crate::samples::{Place, editor, rename};

#[test]
fn undo_goes_back_through_a_restart() {
    let place = Place::with_company();
    place.edit(rename("dec", "A"));
    place.edit(rename("met", "B"));
    let mut place = place.again();
    for (base, left) in [(2, 1), (3, 0)] {
        place.ok("open_model", json!({ "path": place.documents("company.gtm") }));
        place.ok("undo", json!({ "base": base }));
        let event = place.heard().pop().unwrap();
        assert_eq!((event["origin"].as_str(), event["undo"].is_null()), (Some("undo"), left == 0));
        assert!(event["redo"].is_string());
        place = place.again();
    }
    place.ok("open_model", json!({ "path": place.documents("company.gtm") }));
    let names = place.ok("snapshot", json!({}));
    assert_eq!(
        (names["elements"][0]["name"].as_str(), names["elements"][2]["name"].as_str()),
        (Some("Lead routing"), Some("Win rate"))
    );
    place.ok("redo", json!({ "base": 4 }));
    assert_eq!(place.ok("snapshot", json!({}))["elements"][0]["name"], "A");
}

#[test]
fn undo_never_undoes_what_came_after() {
    let place = Place::with_company();
    place.edit(rename("dec", "Mine"));
    let mut other = Workspace::open(&place.documents("company.gtm"), editor("other")).unwrap();
    let step = serde_json::from_value(json!({ "ops": rename("dec", "Theirs") })).unwrap();
    other.execute(1, step).unwrap();
    assert_eq!(place.revision(), 2);
    assert_eq!(place.refused("undo", json!({ "base": 2 })).code, "undo-overtaken");
    assert_eq!(place.ok("snapshot", json!({}))["elements"][0]["name"], "Theirs");
    // Taken back by the other, mine can be.
    other.undo(2).unwrap();
    assert_eq!(place.revision(), 3);
    place.ok("undo", json!({ "base": 3 }));
    assert_eq!(place.ok("snapshot", json!({}))["elements"][0]["name"], "Lead routing");
}
