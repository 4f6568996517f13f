//! A small company, a clock that ticks a second a look, ids in order, and a desk in a folder of its own.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tempfile::TempDir;
use tragwerk_model::{Id, Model, text_form};
use tragwerk_workspace::{Allowed, Clock, Desk, Editor, Ids, Language, Outside, Places, WireError, Workspace};

pub const COMPANY: &str = r#"{"format":"gtm-model","format_version":1,"name":"Company","language":"en",
 "elements":[
  {"id":"dec","kind":"decision","name":"Lead routing"},
  {"id":"goal","kind":"goal","name":"Win in the mid-market"},
  {"id":"met","kind":"metric","name":"Win rate","attributes":{"definition":"won / all"}},
  {"id":"role","kind":"role","name":"VP Sales"},
  {"id":"unit","kind":"unit","name":"Sales"}],
 "relations":[
  {"id":"r1","kind":"part_of","source":"role","target":"unit"},
  {"id":"r2","kind":"decides","source":"role","target":"dec"},
  {"id":"r3","kind":"informs","source":"met","target":"dec"}],
 "views":[{"id":"v","viewpoint":"decision_map","name":"Decisions",
  "nodes":[{"element":"dec","x":0,"y":0},{"element":"role","x":300,"y":0}],
  "notes":[{"id":"n","x":0,"y":200,"width":200,"height":80,"text":"Who?"}]}]}"#;

pub fn company() -> Model {
    text_form::read(COMPANY).unwrap()
}

struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now(&self) -> i64 {
        self.0.fetch_add(1000, Ordering::SeqCst)
    }
}

struct Counting(&'static str, AtomicU64);

impl Ids for Counting {
    fn next(&self) -> Id {
        Id::new(format!("{}-{}", self.0, self.1.fetch_add(1, Ordering::SeqCst)))
    }
}

/// A clock from 2027-06-30T08:15:00Z and ids with a prefix.
pub fn outside(prefix: &'static str) -> Outside {
    let clock = Arc::new(Ticking(AtomicI64::new(1_814_343_300_000)));
    Outside { clock, ids: Arc::new(Counting(prefix, AtomicU64::new(1))), language: Language::En }
}

pub fn editor(session: &'static str) -> Editor {
    Editor { session: session.to_owned(), origin: "test".to_owned(), outside: outside(session), allowed: Allowed::None }
}

/// Questions without their number: another state that asks the same counts otherwise.
pub fn unnumbered(mut questions: Value) -> Value {
    questions["number"] = Value::Null;
    questions
}

/// A desk in a folder of its own, and what its listener has heard.
pub struct Place {
    pub folder: TempDir,
    pub desk: Desk,
    pub heard: Arc<Mutex<Vec<Value>>>,
}

impl Place {
    pub fn new() -> Self {
        Self::within(TempDir::new().unwrap(), "a")
    }

    /// Another start of the program in the same folder.
    pub fn again(self) -> Self {
        drop(self.desk);
        Self::within(self.folder, "b")
    }

    fn within(folder: TempDir, ids: &'static str) -> Self {
        let (desk, heard) = desk_in(folder.path(), ids);
        Self { folder, desk, heard }
    }

    /// With the company open, as `company.gtm` in the documents.
    pub fn with_company() -> Self {
        let place = Self::new();
        let path = place.documents("company.gtm");
        drop(Workspace::create(&path, &company(), editor("maker")).unwrap());
        place.ok("open_model", json!({ "path": path }));
        place
    }

    pub fn documents(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().join("documents");
        std::fs::create_dir_all(&folder).unwrap();
        folder.join(name)
    }

    pub fn ok(&self, name: &str, args: Value) -> Value {
        self.desk.call(name, args).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// The open questions, to be held against those of another state.
    pub fn asked(&self) -> Value {
        unnumbered(self.ok("questions", json!({})))
    }

    pub fn refused(&self, name: &str, args: Value) -> WireError {
        self.desk.call(name, args).expect_err(name)
    }

    /// Exports to a path, step by step; gives what was written.
    pub fn export(&self, path: &Path, options: &Value) -> Value {
        let begun = self.ok("begin_export", json!({ "path": path, "options": options }));
        let export = json!({ "export": begun["export"] });
        loop {
            let told = self.ok("continue_export", export.clone());
            assert_eq!(told["of"], begun["of"]);
            if told["written"].is_object() {
                return told["written"].clone();
            }
        }
    }

    pub fn revision(&self) -> u64 {
        self.ok("snapshot", json!({}))["revision"].as_u64().unwrap()
    }

    /// One step at the present revision.
    pub fn edit(&self, ops: Value) -> Value {
        self.ok("execute", json!({ "base": self.revision(), "step": { "ops": ops } }))
    }

    /// What has been heard since the last time.
    pub fn heard(&self) -> Vec<Value> {
        std::mem::take(&mut *self.heard.lock().unwrap())
    }

    /// Names of the files in the documents.
    pub fn files(&self) -> Vec<String> {
        names_in(&self.folder.path().join("documents"))
    }
}

pub fn desk_in(folder: &Path, ids: &'static str) -> (Desk, Arc<Mutex<Vec<Value>>>) {
    let places =
        Places { documents: folder.join("documents"), config: folder.join("config"), backups: folder.join("backups") };
    let desk = Desk::with(places, outside(ids));
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hearing = Arc::clone(&heard);
    desk.on_changed(move |event| hearing.lock().unwrap().push(event.clone()));
    (desk, heard)
}

pub fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    // An open file has a journal beside it, empty between two steps.
    let mut names: Vec<_> = names.filter(|name| !name.ends_with("-journal")).collect();
    names.sort();
    names
}

pub fn rename(id: &str, name: &str) -> Value {
    json!([{ "op": "rename_element", "id": id, "name": name }])
}
