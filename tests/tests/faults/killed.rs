//! The program is killed at any moment under a stream of edits, more than 300 times.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::stream::{PROGRAM, Said, all_is_there, is_sound, last_step_can_be_taken_back};

/// Files, and deaths on each of them: the later ones meet a longer log and what earlier deaths left behind.
const FILES: u64 = 8;
const DEATHS: u64 = 40;
/// Deaths fall into the time in which a program would make its first edit so many times, and into this at least.
const FIRST_EDITS: u32 = 3;
const AT_LEAST: Duration = Duration::from_millis(60);

#[test]
fn every_edit_that_was_held_survives_every_death() {
    let files = (0..FILES).map(|file| thread::spawn(move || dies_often(file)));
    let made: Vec<_> = files.collect::<Vec<_>>().into_iter().map(|file| file.join().unwrap()).collect();
    // A stream that never got going would prove nothing.
    assert!(made.iter().all(|edits| *edits > DEATHS), "{made:?}");
}

fn dies_often(file: u64) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.gtm");
    let mut said = Said::default();
    // On a slow machine the start takes long, and so do the steps.
    let span = AT_LEAST.max(until_first_edit(&folder.path().join("pace.gtm")) * FIRST_EDITS);
    for death in 0..DEATHS {
        // Spread without order over what start, steps and versions take.
        let share = (file * DEATHS + death).wrapping_mul(7919) % 60_000;
        let moment = span.mul_f64(share as f64 / 60_000.0);
        let lived = lives_for(&path, moment);
        said.held.extend(lived.held);
        assert_eq!(lived.refused, Vec::<String>::new());
        if !path.exists() {
            // It died before it had made the file, so it had not said anything either.
            assert!(said.held.is_empty());
            continue;
        }
        let context = format!("file {file}, death {death}");
        let workspace = all_is_there(&path, &said, &context);
        assert!(is_sound(&path), "{context}");
        if death % 4 == 3 {
            said = last_step_can_be_taken_back(workspace, &said, &context);
        }
    }
    all_is_there(&path, &said, "at the end").revision()
}

/// How long the program takes until it has said of a first edit that it is held.
fn until_first_edit(path: &Path) -> Duration {
    let begin = Instant::now();
    let mut program = Command::new(PROGRAM).arg(path).arg("0").stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(program.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let time = begin.elapsed();
    program.kill().unwrap();
    program.wait().unwrap();
    time
}

/// Lets the program edit for a while, ends it with SIGKILL, and gives what it had said.
fn lives_for(path: &Path, time: Duration) -> Said {
    let mut program = Command::new(PROGRAM).arg(path).arg("0").stdout(Stdio::piped()).spawn().unwrap();
    let out = program.stdout.take().unwrap();
    let hearing = thread::spawn(move || {
        let mut said = Said::default();
        let mut out = BufReader::new(out);
        let mut line = String::new();
        while out.read_line(&mut line).unwrap() > 0 {
            said.hear(&line);
            line.clear();
        }
        said
    });
    thread::sleep(time);
    program.kill().unwrap();
    program.wait().unwrap();
    hearing.join().unwrap()
}
