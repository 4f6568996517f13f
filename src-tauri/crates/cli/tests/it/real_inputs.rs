//! Models of real companies, where they are at hand: taken in without loss, checked, drawn.

use std::path::{Path, PathBuf};

use crate::program::Bench;

/// The text forms beside the repository.
fn inputs() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/inputs");
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.to_string_lossy().ends_with(".gtm.json"));
    files.sort();
    files
}

#[test]
#[allow(clippy::print_stderr, reason = "a skipped test says so")]
fn real_models_go_through() {
    let inputs = inputs();
    if inputs.is_empty() {
        eprintln!("skipped: not present");
    }
    for input in inputs {
        let bench = Bench::new();
        let input = input.to_string_lossy();
        bench.fine(&["import", "real.gtm", &input]);
        bench.fine(&["export", "real.gtm", "-o", "out.json"]);
        bench.fine(&["export", &input, "-o", "canonical.json"]);
        assert!(bench.text("out.json") == bench.text("canonical.json"), "{input}: a loss");
        let checked = bench.run(&["check", "real.gtm", "--format", "json"]);
        assert_eq!((checked.status, checked.err.as_str()), (1, ""), "{input}");
        for viewpoint in ["operating_model", "decision_map", "buyer_journey"] {
            bench.fine(&["export", "real.gtm", "-o", "out.svg", "--view", viewpoint]);
            bench.fine(&["export", "real.gtm", "-o", "out.png", "--view", viewpoint, "--scale", "0.5"]);
            assert!(bench.read("out.png").len() > 5_000, "{input} {viewpoint}");
        }
    }
}
