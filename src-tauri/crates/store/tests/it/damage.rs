//! Bytes flipped and ends cut off all over a real file: never a crash, never a silently wrong model.

use std::fs;
use std::path::Path;

use tragwerk_model::{Model, text_form};
use tragwerk_store::{open, salvage};

use crate::samples::{Place, add, entry, model, rename, step};
use crate::versions::told;

/// A file with a log, versions and everything, and the model in it.
fn real_file() -> (Vec<u8>, Model) {
    let place = Place::with_model();
    let (mut store, mut now) = (place.open(), model());
    for number in 0..12 {
        step(&mut store, &mut now, &add(&format!("goal number {number}")), &entry("me")).unwrap();
        if number % 5 == 0 {
            store.save_version(told(&format!("version {number}"), number)).unwrap();
        }
    }
    let diff = rename(&now, "seg", "Another");
    step(&mut store, &mut now, &diff, &entry("me")).unwrap();
    drop(store);
    (place.bytes(), now)
}

#[derive(Debug, Default)]
struct Tally {
    refused: usize,
    unharmed: usize,
    proven: usize,
    partly: usize,
    nothing: usize,
}

/// Opens and salvages a damaged file.
fn face(path: &Path, damaged: &[u8], whole: &Model, context: &str, tally: &mut Tally) {
    fs::write(path, damaged).unwrap();
    match open(path) {
        Ok(opened) => {
            // A newer schema version is shown, and said to be so.
            assert_eq!(&opened.model, whole, "{context}");
            tally.unharmed += 1;
            for version in opened.store.versions().unwrap_or_default() {
                if let Ok(text) = opened.store.version_text(&version.id) {
                    assert!(text_form::read(&text).is_ok(), "{context}");
                }
            }
            let _ = opened.store.undo_state("me", "main");
            return;
        }
        Err(error) => {
            assert!(error.code() != "file-io", "{context}: {error}");
            assert_eq!(fs::read(path).unwrap(), damaged, "{context}: it is as it was");
            tally.refused += 1;
        }
    }
    match salvage::salvage(path) {
        Ok(salvaged) => {
            assert!(text_form::read(&text_form::write(&salvaged.model)).is_ok(), "{context}");
            if salvaged.source == (salvage::Source::Records { proven: true }) {
                assert_eq!(text_form::write(&salvaged.model), text_form::write(whole), "{context}");
                tally.proven += 1;
            } else {
                tally.partly += 1;
            }
        }
        Err(error) => {
            assert_eq!(error.code(), "nothing-to-salvage", "{context}");
            tally.nothing += 1;
        }
    }
}

#[test]
fn two_thousand_flips_and_cuts() {
    let (whole, model) = real_file();
    let flips = 1_800;
    let cuts = 300;
    let step = whole.len() / flips;
    let tallies = std::thread::scope(|scope| {
        let half = |of: usize| {
            let (whole, model) = (&whole, &model);
            scope.spawn(move || {
                let place = Place::empty();
                let mut tally = Tally::default();
                for number in (of..flips).step_by(2) {
                    let at = number * step + number % step;
                    let mut damaged = whole.clone();
                    damaged[at] ^= 1 << (number % 8);
                    face(&place.file, &damaged, model, &format!("flip at {at}"), &mut tally);
                }
                for number in (of..cuts).step_by(2) {
                    let length = whole.len() * number / cuts;
                    face(&place.file, &whole[..length], model, &format!("cut at {length}"), &mut tally);
                }
                let left: Vec<_> = place.names().into_iter().filter(|name| name.contains(".tmp")).collect();
                assert!(left.is_empty(), "{left:?}");
                tally
            })
        };
        [half(0), half(1)].map(|thread| thread.join().unwrap())
    });
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>();
    let (refused, unharmed) = (sum(|tally| tally.refused), sum(|tally| tally.unharmed));
    assert_eq!(refused + unharmed, flips + cuts);
    assert!(refused > 400 && unharmed > 400, "{tallies:?}");
    assert!(sum(|tally| tally.proven) > 150 && sum(|tally| tally.partly) > 150, "{tallies:?}");
    assert!(sum(|tally| tally.nothing) < 60, "{tallies:?}");
}
