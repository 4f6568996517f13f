//! The power fails at any moment: what was not synced is lost, kept or half kept, names in the folder included.
//!
//! The disk writes down what the program does to it (`disk.c`). From that the folder is rebuilt as it could be after
//! each operation. POSIX promises no more than this: data and length of a file last after its sync, a name (created,
//! removed, linked) after a sync of its folder; of anything else any part may have reached the disk.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use crate::disk::run_tracing;
use crate::stream::{Said, all_is_there, is_sound};

const STEPS: u64 = 12;

/// What a disk keeps at once; smaller than SQLite's pages, so that these may be torn.
const SECTOR: usize = 512;

/// Whether what was not synced has reached the disk: nothing of it, all of it, or some of it by chance.
const CHANCES: u64 = 7;

fn reached(chance: u64, what: usize) -> bool {
    match chance {
        0 => false,
        1 => true,
        _ => {
            let mut dice = DefaultHasher::new();
            (chance, what).hash(&mut dice);
            dice.finish() & 1 == 1
        }
    }
}

/// One operation of the trace.
struct Done {
    what: u8,
    path: String,
    at: usize,
    data: Vec<u8>,
}

fn read_trace(path: &Path) -> Vec<Done> {
    let bytes = fs::read(path).unwrap();
    let mut rest = &bytes[..];
    let mut take = |size: usize| {
        let (part, after) = rest.split_at(size);
        rest = after;
        (part.to_vec(), rest.is_empty())
    };
    let number = |bytes: &[u8]| i64::from_le_bytes(bytes.try_into().unwrap()) as usize;
    let mut trace = Vec::new();
    loop {
        let what = take(1).0[0];
        let head = take(24).0;
        let path = String::from_utf8(take(number(&head[..8])).0).unwrap();
        let (data, last) = take(number(&head[8..16]));
        trace.push(Done { what, path, at: number(&head[16..]), data });
        if last {
            return trace;
        }
    }
}

/// A change of a file that a sync makes last.
#[derive(Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Cut(usize),
}

fn apply(content: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Cut(size) => content.resize(*size, 0),
        Change::Write(at, data) => {
            content.resize(content.len().max(at + data.len()), 0);
            content[*at..at + data.len()].copy_from_slice(data);
        }
    }
}

#[derive(Default)]
struct File {
    lasting: Vec<u8>,
    pending: Vec<Change>,
}

/// The disk as the program has left it at some moment.
#[derive(Default)]
struct Disk {
    files: Vec<File>,
    /// Names as programs see them: number of the file.
    names: BTreeMap<String, usize>,
    lasting_names: BTreeMap<String, usize>,
    /// Names given (with a number) or taken away since the folder was synced.
    pending_names: Vec<(String, Option<usize>)>,
}

impl Disk {
    /// A disk on which this file lies, long synced.
    fn with(path: &Path) -> Self {
        let mut disk = Self::default();
        if let Ok(lasting) = fs::read(path) {
            disk.files.push(File { lasting, pending: Vec::new() });
            disk.names.insert(path.display().to_string(), 0);
            disk.lasting_names = disk.names.clone();
        }
        disk
    }

    fn file(&mut self, path: &str) -> &mut File {
        &mut self.files[self.names[path]]
    }

    fn name(&mut self, path: &str, file: Option<usize>) {
        match file {
            Some(file) => self.names.insert(path.to_owned(), file),
            None => self.names.remove(path),
        };
        self.pending_names.push((path.to_owned(), file));
    }

    fn take(&mut self, done: &Done) {
        let path = &done.path;
        match done.what {
            b'c' => {
                self.files.push(File::default());
                self.name(path, Some(self.files.len() - 1));
            }
            b'w' => {
                let sectors = done.data.chunks(SECTOR).zip(0..);
                let writes = sectors.map(|(data, place)| Change::Write(done.at + place * SECTOR, data.to_vec()));
                self.file(path).pending.extend(writes);
            }
            b't' => self.file(path).pending.push(Change::Cut(done.at)),
            b's' => {
                let file = self.file(path);
                for change in std::mem::take(&mut file.pending) {
                    apply(&mut file.lasting, &change);
                }
            }
            b'd' => {
                self.lasting_names = self.names.clone();
                self.pending_names.clear();
            }
            b'u' => self.name(path, None),
            b'l' => self.name(&String::from_utf8(done.data.clone()).unwrap(), Some(self.names[path])),
            b'r' => {
                self.name(&String::from_utf8(done.data.clone()).unwrap(), Some(self.names[path]));
                self.name(path, None);
            }
            b'm' => {}
            other => panic!("an unknown operation {other}"),
        }
    }

    /// The folder as it may be found when the power is back.
    fn rebuild(&self, folder: &Path, chance: u64) {
        let mut names = self.lasting_names.clone();
        for (place, (name, file)) in self.pending_names.iter().enumerate() {
            match file {
                _ if !reached(chance, place) => {}
                Some(file) => drop(names.insert(name.clone(), *file)),
                None => drop(names.remove(name)),
            }
        }
        for (name, file) in names {
            let file = &self.files[file];
            let mut content = file.lasting.clone();
            let kept = file.pending.iter().enumerate().filter(|(place, _)| reached(chance, place + 1000));
            kept.for_each(|(_, change)| apply(&mut content, change));
            fs::write(folder.join(Path::new(&name).file_name().unwrap()), content).unwrap();
        }
    }
}

/// Cuts the power after every operation of a run, in every way. Gives how many times that was.
fn power_fails_everywhere(made_before: u64) -> usize {
    let root = tempfile::tempdir().unwrap();
    let (folder, trace) = (root.path().join("models"), root.path().join("trace"));
    fs::create_dir(&folder).unwrap();
    let path = folder.join("plan.gtm");
    let mut said = Said::default();
    if made_before > 0 {
        said = run_tracing(&path, made_before, &root.path().join("before")).said;
    }
    let mut disk = Disk::with(&path);
    assert!(run_tracing(&path, STEPS, &trace).said.refused.is_empty());
    let trace = read_trace(&trace);
    let mut failures = 0;
    for (place, done) in trace.iter().enumerate() {
        disk.take(done);
        if done.what == b'm' {
            said.hear(std::str::from_utf8(&done.data).unwrap());
        }
        for chance in 0..CHANCES {
            let context = format!("after operation {place} ({}), chance {chance}", char::from(done.what));
            survives(&disk, chance, &said, &context);
            failures += 1;
        }
    }
    failures
}

fn survives(disk: &Disk, chance: u64, said: &Said, context: &str) {
    let folder = tempfile::tempdir().unwrap();
    disk.rebuild(folder.path(), chance);
    let path = folder.path().join("plan.gtm");
    if !path.exists() {
        assert_eq!(said.last(), None, "{context}: the file is gone");
        return;
    }
    drop(all_is_there(&path, said, context));
    assert!(is_sound(&path), "{context}");
}

#[test]
fn while_a_file_is_made_and_edited() {
    let failures = power_fails_everywhere(0);
    assert!(failures > 1000, "{failures}");
}

#[test]
fn while_a_file_is_opened_and_edited() {
    let failures = power_fails_everywhere(20);
    assert!(failures > 1000, "{failures}");
}
