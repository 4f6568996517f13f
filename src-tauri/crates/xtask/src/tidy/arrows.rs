//! Who may depend on whom (ARCHITECTURE.md): read from cargo's own metadata.

use cargo_metadata::{DependencyKind, MetadataCommand};

use super::Report;
use crate::sources::root;

/// Every room with the rooms it may use.
const ARROWS: [(&str, &[&str]); 11] = [
    ("tragwerk-model", &[]),
    ("tragwerk-text", &[]),
    ("tragwerk-rules", &["tragwerk-model"]),
    ("tragwerk-diagram", &["tragwerk-model"]),
    ("tragwerk-store", &["tragwerk-model"]),
    ("tragwerk-exchange", &["tragwerk-model", "tragwerk-rules", "tragwerk-diagram", "tragwerk-text"]),
    (
        "tragwerk-workspace",
        &[
            "tragwerk-model",
            "tragwerk-rules",
            "tragwerk-diagram",
            "tragwerk-text",
            "tragwerk-exchange",
            "tragwerk-store",
        ],
    ),
    ("tragwerk-cli", &["tragwerk-workspace"]),
    ("tragwerk-desktop", &["tragwerk-workspace"]),
    ("tragwerk-tests", ANYTHING),
    ("xtask", ANYTHING),
];

/// Builders' rooms see everything.
const ANYTHING: &[&str] = &["*"];

/// What the pure rooms may not even use in tests.
const OUTER: [&str; 5] =
    ["tragwerk-store", "tragwerk-exchange", "tragwerk-workspace", "tragwerk-cli", "tragwerk-desktop"];
const PURE: [&str; 3] = ["tragwerk-model", "tragwerk-rules", "tragwerk-diagram"];

pub(super) fn check(report: &mut Report) {
    let metadata = match MetadataCommand::new().current_dir(root()).no_deps().exec() {
        Ok(metadata) => metadata,
        Err(error) => return report.problem("Cargo.toml", 1, format!("cargo metadata: {error}")),
    };
    let rooms: Vec<String> = metadata.packages.iter().map(|package| package.name.to_string()).collect();
    for package in &metadata.packages {
        let name = package.name.as_str();
        let manifest = package.manifest_path.strip_prefix(root()).unwrap_or(&package.manifest_path).as_str();
        let Some((_, allowed)) = ARROWS.iter().find(|(room, _)| *room == name) else {
            report.problem(manifest, 1, format!("{name} has no place in the list of arrows"));
            continue;
        };
        for dependency in package.dependencies.iter().filter(|dependency| rooms.contains(&dependency.name)) {
            let target = dependency.name.as_str();
            let fine = match dependency.kind {
                DependencyKind::Development => !(PURE.contains(&name) && OUTER.contains(&target)),
                _ => *allowed == ANYTHING || allowed.contains(&target),
            };
            if !fine {
                report.problem(
                    manifest,
                    line_of(package.manifest_path.as_str(), target),
                    format!("{name} may not use {target}"),
                );
            }
        }
    }
}

fn line_of(manifest: &str, dependency: &str) -> usize {
    let text = std::fs::read_to_string(manifest).unwrap_or_default();
    text.lines().position(|line| line.starts_with(dependency)).map_or(1, |at| at + 1)
}
