//! Real companies' models, where they are at hand: every sentence comes together, and the first lines can be read.
//!
//! `cargo test -p tragwerk-rules --test it real -- --nocapture` shows them.

use std::fs;
use std::io::Write;
use std::path::Path;

use tragwerk_model::text_form;
use tragwerk_rules::{CheckOptions, Finding, check, list, scorecard};

use crate::texts::Words;

#[test]
fn the_first_lines_of_real_models() {
    for name in ["mattermost", "sourcegraph"] {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/inputs").join(format!("{name}.gtm.json"));
        let mut out = std::io::stdout();
        let Ok(text) = fs::read_to_string(&path) else {
            writeln!(out, "{name}: skipped: not present").expect("written");
            continue;
        };
        let model = text_form::read(&text).expect("reads");
        let findings = check(&model, &CheckOptions::default());
        writeln!(out, "\n{name}: {} findings, {:?}", findings.len(), scorecard(&model, &findings)).expect("written");
        for language in ["en", "de"] {
            let read = first_lines(&findings, &Words::of(language));
            writeln!(out, "{}", read.join("\n")).expect("written");
        }
    }
}

fn first_lines(findings: &[Finding], words: &Words) -> Vec<String> {
    let lines = list::fold(findings);
    let first = list::first_ten(&lines);
    let said = |finding: &Finding| format!("{}\n        {}", words.say(finding, ""), words.say(finding, ".evidence"));
    let place = |fingerprint: &String| findings.iter().find(|finding| finding.fingerprint == *fingerprint);
    let folded = first.iter().map(|line| &lines[*line]).flat_map(|line| {
        let head = format!("== {} {} {} ×{}", line.code, line.severity.id(), line.nature.id(), line.fingerprints.len());
        let some = line.fingerprints.iter().take(3).filter_map(place).map(said).collect::<Vec<_>>();
        std::iter::once(head).chain(some)
    });
    folded.collect()
}
