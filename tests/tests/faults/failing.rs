//! Each call that changes a file fails once: an error in words, the file as it was before that step, and the next step
//! is done.

use std::fs;
use std::path::Path;

use crate::disk::{Failure, Run, run_failing};
use crate::stream::{PROGRAM, all_is_there, is_sound};

const STEPS: u64 = 12;

/// Runs the program once for every call it makes, letting that call fail. Gives how many calls that were.
fn every_call_fails_once(failure: Failure, prepare: impl Fn(&Path)) -> u64 {
    for call in 1.. {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("models");
        fs::create_dir(&folder).unwrap();
        let path = folder.join("plan.gtm");
        prepare(&path);
        let before = fs::read(&path).ok();
        let run = run_failing(&path, STEPS, call, failure);
        if run.calls < call {
            return call - 1;
        }
        check(&path, before.as_deref(), &run, &format!("{failure:?} at call {call}"));
    }
    unreachable!("a run ends")
}

fn check(path: &Path, before: Option<&[u8]>, run: &Run, context: &str) {
    assert!(run.output.status.success(), "{context}: {:?}", run.output);
    assert!(run.said.refused.len() <= 1, "{context}: one fault, {:?}", run.said.refused);
    for code in &run.said.refused {
        assert!(["disk-full", "file-io", "file-damaged"].contains(&code.as_str()), "{context}: {code}");
    }
    if run.said.last().is_some() {
        let workspace = all_is_there(path, &run.said, context);
        assert_eq!(Some(workspace.revision()), run.said.last(), "{context}: what was refused is not there");
        assert!(is_sound(path), "{context}");
    } else if let Some(before) = before {
        assert_eq!(fs::read(path).unwrap(), before, "{context}: it could not be opened, and is as it was");
    } else {
        // Making the file failed: there is none, or a whole one whose name could not be made to last.
        assert!(!path.exists() || is_sound(path), "{context}");
        let left: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(left.iter().all(|file| file == path), "{context}: {left:?}");
    }
}

#[test]
fn a_new_file() {
    for failure in [Failure::Broken, Failure::Full] {
        let calls = every_call_fails_once(failure, |_| ());
        assert!(calls > 100, "{calls}");
    }
}

#[test]
fn a_file_that_is_there() {
    let made = |path: &Path| {
        let run = std::process::Command::new(PROGRAM).arg(path).arg("25").output().unwrap();
        assert!(run.status.success());
    };
    for failure in [Failure::Broken, Failure::Full] {
        let calls = every_call_fails_once(failure, made);
        assert!(calls > 80, "{calls}");
    }
}
