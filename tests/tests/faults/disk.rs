//! The editing program on a disk that fails or remembers (`disk.c`).

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use crate::stream::{PROGRAM, Said};

/// Error numbers of Linux (errno.h).
#[derive(Debug, Clone, Copy)]
pub enum Failure {
    /// The device broke: EIO.
    Broken = 5,
    /// No room: ENOSPC.
    Full = 28,
}

/// A run of the editing program.
pub struct Run {
    /// What it said.
    pub said: Said,
    /// How many calls changed files.
    pub calls: u64,
    /// How it ended.
    pub output: Output,
}

/// Lets the program make so many steps on the file; the call of this number, counted from 1, fails once.
pub fn run_failing(file: &Path, steps: u64, call: u64, failure: Failure) -> Run {
    run(file, steps, &[("DISK_FAIL_AT", call.to_string()), ("DISK_ERROR", (failure as i32).to_string())])
}

/// Lets the program make so many steps on the file and writes down in `trace` what it does to the disk.
pub fn run_tracing(file: &Path, steps: u64, trace: &Path) -> Run {
    run(file, steps, &[("DISK_TRACE", trace.display().to_string())])
}

fn run(file: &Path, steps: u64, settings: &[(&str, String)]) -> Run {
    let folder = file.parent().unwrap();
    let count = folder.with_extension("count");
    let mut program = Command::new(PROGRAM);
    program.arg(file).arg(steps.to_string()).env("LD_PRELOAD", library()).env("DISK_FOLDER", folder);
    program.env("DISK_COUNT", &count).envs(settings.iter().map(|(name, value)| (name, value)));
    let output = program.output().unwrap();
    let mut said = Said::default();
    String::from_utf8(output.stdout.clone()).unwrap().split_inclusive('\n').for_each(|line| said.hear(line));
    let calls = std::fs::read_to_string(&count).unwrap().parse().unwrap();
    Run { said, calls, output }
}

/// The library, compiled once a test run by the compiler that SQLite was built with.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let (source, library) =
            (Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/disk.c"), folder.join("disk.so"));
        let built = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).status();
        assert!(built.unwrap().success());
        library
    })
}
