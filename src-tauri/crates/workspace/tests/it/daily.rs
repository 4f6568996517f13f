//! What opening a model does with its past: what an earlier day left is saved as a version, once and only where nothing
//! holds it; what others did long ago is folded into the versions.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use serde_json::{Value, json};
use tragwerk_workspace::{Clock, Desk, Outside, Places, Workspace};

use crate::samples::{Place, company, editor, outside, rename};

const HOUR: i64 = 60 * 60 * 1000;
/// 2027-06-30T08:15:00Z.
const MORNING: i64 = 1_814_343_300_000;

/// A clock that is set.
struct Set(Arc<AtomicI64>);

impl Clock for Set {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// A desk in a place, whose clock shows what it is told.
struct Days {
    place: Place,
    desk: Desk,
    now: Arc<AtomicI64>,
}

impl Days {
    fn begin() -> Self {
        let place = Place::new();
        drop(Workspace::create(&place.documents("company.gtm"), &company(), editor("maker")).unwrap());
        Self::at(place, Arc::new(AtomicI64::new(MORNING)))
    }

    /// A start of the program in that place.
    fn at(place: Place, now: Arc<AtomicI64>) -> Self {
        let at = |name: &str| place.folder.path().join(name);
        let places = Places { documents: at("documents"), config: at("config"), backups: at("backups") };
        let clock = Arc::new(Set(Arc::clone(&now)));
        let desk = Desk::with(places, Outside { clock, ..outside("day") });
        Self { place, desk, now }
    }

    fn later(&self, hours: i64) {
        self.now.fetch_add(hours * HOUR, Ordering::SeqCst);
    }

    fn ok(&self, name: &str, args: Value) -> Value {
        self.desk.call(name, args).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// Opens the model anew and gives its versions.
    fn opened(&self) -> Vec<Value> {
        self.ok("close_model", json!({}));
        self.ok("open_model", json!({ "path": self.place.documents("company.gtm") }));
        self.ok("versions", json!({})).as_array().unwrap().clone()
    }

    fn edit(&self, name: &str) {
        let base = self.ok("snapshot", json!({}))["revision"].clone();
        self.ok("execute", json!({ "base": base, "step": { "ops": rename("dec", name) } }));
    }
}

#[test]
fn what_an_earlier_day_left_is_saved_once() {
    let days = Days::begin();
    assert!(days.opened().is_empty());
    days.edit("Monday");
    days.later(8);
    assert!(days.opened().is_empty(), "the same day");

    days.later(16);
    days.ok("set_settings", json!({ "language": "de" }));
    let saved = days.opened();
    let first = &saved[0];
    assert_eq!((saved.len(), &first["automatic"], &first["revision"]), (1, &json!(true), &json!(1)));
    assert_eq!((&first["name"], &first["at"]), (&json!("Am Ende des Tages"), &json!("2027-06-30T08:15:00Z")));
    let before = json!({ "type": "version", "id": first["id"] });
    let compared = days.ok("compare", json!({ "before": before, "after": { "type": "now" } }));
    assert_eq!(compared["changes"], json!([]));
    days.later(24);
    assert_eq!(days.opened().len(), 1, "it is held already");

    // What is undone is what was done the days before.
    days.edit("Wednesday");
    days.later(24);
    assert_eq!(days.opened().len(), 2);
    days.ok("undo", json!({ "base": 2 }));
    days.ok("undo", json!({ "base": 3 }));
    assert_eq!(days.ok("snapshot", json!({}))["elements"][0]["name"], "Lead routing");
}

#[test]
fn what_a_version_holds_is_not_saved_again() {
    let days = Days::begin();
    days.opened();
    days.edit("Monday");
    days.ok("save_version", json!({ "name": "By hand", "note": "", "author": "" }));
    days.later(24);
    assert_eq!(days.opened().len(), 1);
}

#[test]
fn a_version_of_another_file_holds_nothing_of_this_one() {
    let days = Days::begin();
    days.opened();
    let other = days.place.documents("other.gtm");
    days.ok("copy_model", json!({ "path": other, "versions": false }));
    let mut theirs = Workspace::open(&other, editor("theirs")).unwrap();
    for name in ["A", "B"] {
        theirs
            .execute(theirs.revision(), serde_json::from_value(json!({ "ops": rename("met", name) })).unwrap())
            .unwrap();
    }
    theirs.save_version("Theirs", "", "").unwrap();
    drop(theirs);
    let from =
        json!({ "theirs": { "type": "file", "path": other }, "base": null, "revision": 0, "choices": [], "join": [] });
    days.ok("merge", from);
    days.edit("Mine");
    let before = days.opened().len();
    assert_eq!(days.ok("snapshot", json!({}))["revision"], 2, "as the other file's version");
    days.later(24);
    assert_eq!(days.opened().len(), before + 1);
}

#[test]
fn what_others_did_long_ago_is_folded_into_the_versions() {
    let days = Days::begin();
    let path = days.place.documents("company.gtm");
    let mut theirs = Workspace::open(&path, editor("theirs")).unwrap();
    for number in 0..120 {
        let ops = json!({ "ops": rename("met", &format!("Rate {number}")) });
        theirs.execute(number, serde_json::from_value(ops).unwrap()).unwrap();
    }
    theirs.save_version("Handed over", "", "").unwrap();
    drop(theirs);
    let steps = || tragwerk_store::open(&path).unwrap().store.log(..).unwrap().len();
    days.opened();
    days.edit("Mine");
    days.later(24 * 400);
    days.opened();
    assert_eq!(steps(), 121, "among the newest ten thousand");

    days.ok("close_model", json!({}));
    let settings = days.place.folder.path().join("config/settings.json");
    let kept = std::fs::read_to_string(&settings).unwrap().replace("\"steps\": 10000", "\"steps\": 1");
    std::fs::write(&settings, kept).unwrap();
    let again = Days::at(days.place, days.now);
    let versions = again.opened();
    assert_eq!(tragwerk_store::open(&path).unwrap().store.log(..).unwrap().len(), 1);
    let before = json!({ "type": "version", "id": versions[0]["id"] });
    let compared = again.ok("compare", json!({ "before": before, "after": { "type": "now" } }));
    assert_eq!(compared["changes"].as_array().unwrap().len(), 1, "the version holds what they did");
    again.ok("undo", json!({ "base": 121 }));
    assert_eq!(again.ok("snapshot", json!({}))["elements"][0]["name"], "Lead routing");
}
