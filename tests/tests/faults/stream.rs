//! What the editing program said, and what the file holds afterwards.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use rusqlite::Connection;
use tragwerk_workspace::{Allowed, Editor, Outside, Workspace};

/// The editing program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_edit-stream");

/// What was said to be on the disk.
#[derive(Debug, Default, Clone)]
pub struct Said {
    /// Checksum of the model by revision.
    pub held: BTreeMap<u64, String>,
    /// Codes of what was not done.
    pub refused: Vec<String>,
    /// The revision at which the last step was taken back; 0: none was.
    pub undone: u64,
}

impl Said {
    /// Takes a line in; one that was cut off says nothing.
    pub fn hear(&mut self, line: &str) {
        let mut words = line.trim_end_matches('\n').split(' ');
        match (words.next(), words.next(), words.next()) {
            (Some("held"), Some(revision), Some(checksum)) if line.ends_with('\n') => {
                self.held.insert(revision.parse().unwrap(), checksum.to_owned());
            }
            (Some("not"), Some(code), None) => self.refused.push(code.to_owned()),
            _ => {}
        }
    }

    /// The latest revision that was said to be held.
    pub fn last(&self) -> Option<u64> {
        self.held.keys().next_back().copied()
    }
}

/// Checksum of a model's text, as the program says it.
pub fn checksum(text: &str) -> String {
    let mut checksum = DefaultHasher::new();
    text.hash(&mut checksum);
    format!("{:016x}", checksum.finish())
}

/// Opens the file as the same user and looks whether everything that was held is there; the step that was under way
/// may be there or not, but then wholly. Gives the model as it was found.
pub fn all_is_there(path: &Path, said: &Said, context: &str) -> Workspace {
    let workspace = Workspace::open(path, editor()).unwrap_or_else(|error| panic!("{context}: {error}"));
    let (revision, last) = (workspace.revision(), said.last().unwrap_or_default());
    assert!(revision == last || revision == last + 1, "{context}: {revision} is there, {last} was held");
    if let Some(checksum_held) = said.held.get(&revision) {
        assert_eq!(&checksum(&workspace.text()), checksum_held, "{context}");
    }
    workspace
}

/// SQLite's own opinion of the file.
pub fn is_sound(path: &Path) -> bool {
    let connection = Connection::open(path).unwrap();
    let answer: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    answer == "ok"
}

/// Takes back the last step, compares with what was held before it, and gives what is held now.
pub fn last_step_can_be_taken_back(mut workspace: Workspace, said: &Said, context: &str) -> Said {
    let revision = workspace.revision();
    if workspace.undo_label().is_some() {
        workspace.undo(revision).unwrap_or_else(|error| panic!("{context}: {error}"));
        if let Some(before) = said.held.get(&(revision - 1)) {
            assert_eq!(&checksum(&workspace.text()), before, "{context}: undone");
        }
    } else {
        // On a busy machine a program may die several times in a row before its first step.
        assert_eq!(revision, said.undone, "{context}: nothing to undo");
    }
    let undone = workspace.revision();
    let held = [(undone, checksum(&workspace.text()))].into();
    Said { held, undone, ..Said::default() }
}

fn editor() -> Editor {
    Editor {
        session: "stream".to_owned(),
        origin: "test".to_owned(),
        outside: Outside::of_system(),
        allowed: Allowed::None,
    }
}
