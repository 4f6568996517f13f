//! The model, the rules and the picture do no I/O and know no clock, randomness, environment or other process.

use super::code::code;
use super::{Report, excused};

const PURE: [&str; 3] = ["src-tauri/crates/model/src", "src-tauri/crates/rules/src", "src-tauri/crates/diagram/src"];

/// What would let the world in.
const FORBIDDEN: [&str; 14] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "SystemTime",
    "Instant::now",
    "thread::sleep",
    "rand::",
    "getrandom",
    "Uuid::",
    "now_utc",
];

pub(super) fn check(report: &mut Report) {
    for code in PURE.iter().flat_map(|room| code(room)) {
        for (at, line) in &code.lines {
            let found = FORBIDDEN.iter().find(|word| line.contains(*word));
            if let Some(word) = found.filter(|_| !excused(&code.source, *at, "purity")) {
                report.problem(&code.source.path, at + 1, format!("{word} in a pure room"));
            }
        }
    }
}
