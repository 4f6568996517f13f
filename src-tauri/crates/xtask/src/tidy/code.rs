//! Rust sources without comments and tests, line by line. A reader of text, no parser: it relies on `rustfmt`.

use std::collections::BTreeSet;

use crate::sources::{Source, files};

/// One Rust file without its tests.
pub(super) struct Code {
    /// The file.
    pub source: Source,
    /// Line number from 0 and the line without its comment.
    pub lines: Vec<(usize, String)>,
}

/// All Rust files under a folder of the repository that are not tests, benches or examples.
pub(super) fn code(folder: &str) -> Vec<Code> {
    let sources = files(folder, &[".rs"]);
    let tests: BTreeSet<String> = sources.iter().flat_map(test_files).collect();
    let kept = sources.into_iter().filter(|source| !is_test(&source.path, &tests));
    kept.map(|source| Code { lines: lines(&source.text), source }).collect()
}

fn is_test(path: &str, tests: &BTreeSet<String>) -> bool {
    let stem = path.trim_end_matches(".rs");
    let under = |test: &String| stem == test || stem.starts_with(&format!("{test}/"));
    path.contains("/tests/") || path.contains("/benches/") || path.ends_with("/tests.rs") || tests.iter().any(under)
}

/// Files that a `#[cfg(test)] mod name;` of this file names, without `.rs`.
fn test_files(source: &Source) -> Vec<String> {
    let stem = source.path.trim_end_matches(".rs");
    let parent = stem.rsplit_once('/').map_or("", |(parent, _)| parent);
    let folder = if ["/mod", "/lib", "/main"].iter().any(|name| stem.ends_with(name)) { parent } else { stem };
    let lines: Vec<&str> = source.text.lines().map(str::trim).collect();
    let after = lines.iter().enumerate().filter(|(_, line)| **line == "#[cfg(test)]").map(|(at, _)| &lines[at + 1..]);
    after.filter_map(|lines| named(lines, parent, folder)).collect()
}

/// The file of the module that these lines declare, attributes first.
fn named(lines: &[&str], parent: &str, folder: &str) -> Option<String> {
    let declared = lines.iter().position(|line| !line.starts_with("#["))?;
    let path = lines[..declared].iter().find_map(|line| line.strip_prefix("#[path = \"")?.strip_suffix(".rs\"]"));
    let (_, name) = lines[declared].strip_suffix(';')?.rsplit_once("mod ")?;
    Some(path.map_or_else(|| format!("{folder}/{name}"), |path| format!("{parent}/{path}")))
}

fn lines(text: &str) -> Vec<(usize, String)> {
    let mut kept = Vec::new();
    let mut skip_until: Option<String> = None;
    let mut after_cfg_test = false;
    for (at, line) in text.lines().enumerate() {
        if let Some(end) = &skip_until {
            if line == end {
                skip_until = None;
            }
            continue;
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        if line.trim() == "#[cfg(test)]" {
            after_cfg_test = true;
        } else if after_cfg_test {
            after_cfg_test = line.trim_start().starts_with("#[");
            if line.ends_with('{') {
                skip_until = Some(format!("{indent}}}"));
            }
        } else {
            kept.push((at, without_comment(line).to_owned()));
        }
    }
    kept
}

/// The line up to `//`, where that is no part of a text.
fn without_comment(line: &str) -> &str {
    let mut within = false;
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        match letter {
            '"' if before != '\\' => within = !within,
            '/' if !within && before == '/' => return &line[..at - 1],
            _ => {}
        }
        before = letter;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_and_comments_are_left_out() {
        let text =
            "use a; // SELECT\n/// doc\nlet at = \"http://x\";\n#[cfg(test)]\nmod tests {\n    use b;\n}\nfn c() {}\n";
        let kept: Vec<_> = lines(text).into_iter().map(|(at, line)| format!("{at} {line}")).collect();
        assert_eq!(kept, ["0 use a; ", "1 ", "2 let at = \"http://x\";", "7 fn c() {}"]);
    }

    #[test]
    fn a_module_only_for_tests_is_a_test_file() {
        let text = "#[cfg(test)]\nmod faults;\n".to_owned();
        let source = Source { path: "crates/store/src/lib.rs".to_owned(), text };
        assert_eq!(test_files(&source), ["crates/store/src/faults"]);
        let text = "#[cfg(test)]\n#[path = \"commit_faults.rs\"]\nmod faults;\n".to_owned();
        let source = Source { path: "crates/store/src/commit.rs".to_owned(), text };
        assert_eq!(test_files(&source), ["crates/store/src/commit_faults"]);
    }
}
