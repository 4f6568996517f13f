//! Runs the program in a folder of its own.

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

/// A folder with files for one test, removed after it.
pub struct Bench {
    folder: TempDir,
}

/// How a run went.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

/// A small model with one decision nobody takes.
pub const MODEL: &str = r#"{ "format": "gtm-model", "format_version": 1, "name": "Acme", "language": "en",
 "elements": [
  { "id": "dec-routing", "kind": "decision", "name": "Lead routing" },
  { "id": "goal-arr", "kind": "goal", "name": "ARR +35 %" },
  { "id": "role-revops", "kind": "role", "name": "RevOps lead" } ],
 "relations": [ { "id": "r1", "kind": "accountable_for", "source": "role-revops", "target": "dec-routing" } ],
 "views": [ { "id": "v1", "viewpoint": "decision_map", "name": "Decisions", "nodes": [
  { "element": "dec-routing", "x": 0, "y": 0, "width": 176, "height": 64 },
  { "element": "role-revops", "x": 0, "y": 0, "width": 176, "height": 64 } ] } ] }"#;

impl Bench {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    /// With `model.gtm.json` and `model.gtm` in it.
    pub fn with_model() -> Self {
        let bench = Self::new();
        bench.write("model.gtm.json", MODEL);
        bench.fine(&["import", "model.gtm", "model.gtm.json"]);
        bench
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).expect("written");
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).expect("text")
    }

    /// Names of everything in the folder.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder()).expect("a folder");
        let mut names: Vec<_> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    pub fn run(&self, args: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tragwerk"));
        // The environment's language must not matter.
        let output = command.current_dir(self.folder()).env("LANG", "de_DE.UTF-8").args(args).output().expect("a run");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        Run { status: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Runs what has to succeed, and gives what it prints.
    pub fn fine(&self, args: &[&str]) -> String {
        let run = self.run(args);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{args:?}: {}", run.out);
        run.out
    }
}
