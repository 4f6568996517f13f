//! SQL, and what speaks it, only in `store`.

use cargo_metadata::{DependencyKind, MetadataCommand};

use super::code::code;
use super::{Report, excused};
use crate::sources::{Source, files, root};

const STORE: &str = "tragwerk-store";
const STORE_FOLDER: &str = "src-tauri/crates/store/";

/// How a statement begins inside a text.
const STATEMENTS: [&str; 9] = [
    "\"SELECT ",
    "\"INSERT INTO ",
    "\"INSERT OR ",
    "\"UPDATE ",
    "\"DELETE FROM ",
    "\"CREATE TABLE ",
    "\"CREATE INDEX ",
    "\"PRAGMA ",
    "\"ALTER TABLE ",
];

pub(super) fn check(report: &mut Report) {
    dependencies(report);
    for code in code("src-tauri").into_iter().chain(code("tests")) {
        if !code.source.path.starts_with(STORE_FOLDER) && !code.source.path.ends_with("/tidy/sql.rs") {
            lines(report, &code.source, &code.lines);
        }
    }
    for source in files("ui/src", &[".ts", ".tsx"]) {
        let all: Vec<_> = source.text.lines().map(str::to_owned).enumerate().collect();
        lines(report, &source, &all);
    }
}

fn lines(report: &mut Report, source: &Source, lines: &[(usize, String)]) {
    for (at, line) in lines {
        let folded = line.to_uppercase();
        let found =
            STATEMENTS.iter().find(|start| line.contains(*start) || (folded.contains(*start) && line.contains(';')));
        if found.is_some() && !excused(source, *at, "sql") {
            report.problem(&source.path, at + 1, "SQL outside store");
        }
    }
}

/// `rusqlite` belongs to `store`; tests may use it to make foreign and damaged files.
fn dependencies(report: &mut Report) {
    // What metadata cannot be read, the check of the arrows reports.
    let Ok(metadata) = MetadataCommand::new().current_dir(root()).no_deps().exec() else { return };
    for package in
        metadata.packages.iter().filter(|package| ![STORE, "tragwerk-tests"].contains(&package.name.as_str()))
    {
        let mut used = package.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Development);
        if used.any(|dependency| dependency.name == "rusqlite") {
            let manifest = package.manifest_path.strip_prefix(root()).unwrap_or(&package.manifest_path);
            report.problem(manifest.as_str(), 1, format!("{} uses rusqlite", package.name));
        }
    }
}
