//! Texts of the core that nothing asks for: noted, so that someone deletes them or finds what forgot to ask.

use std::collections::BTreeSet;

use regex::Regex;

use super::Report;
use super::code::code;
use crate::sources::files;

/// Ids in the code, whole or as their beginning; and ids in texts, which may be part of another.
const IN_CODE: &str = r#""([a-z][\w-]*)(?:\.[\w-]+)?(?:"|\{)"#;
const IN_TEXTS: &str = r"\{ ([a-z][\w-]*) \}";

pub(super) fn check(report: &mut Report) {
    let (Ok(in_code), Ok(in_texts)) = (Regex::new(IN_CODE), Regex::new(IN_TEXTS)) else { return };
    let catalogues = files("src-tauri/crates/text/locales/en", &[".ftl"]);
    let mut asked_for = BTreeSet::new();
    for code in code("src-tauri") {
        for (_, line) in &code.lines {
            asked_for.extend(ids(&in_code, line));
        }
    }
    for source in &catalogues {
        asked_for.extend(ids(&in_texts, &source.text));
    }
    let beginnings: Vec<&String> = asked_for.iter().filter(|id| id.ends_with('-')).collect();
    for source in &catalogues {
        for (at, line) in source.text.lines().enumerate() {
            let Some((id, _)) = line.split_once(" =").filter(|(id, _)| is_id(id)) else { continue };
            if !asked_for.contains(id) && !beginnings.iter().any(|beginning| id.starts_with(*beginning)) {
                report.note(&source.path, at + 1, format!("nothing asks for {id}"));
            }
        }
    }
}

fn ids<'text>(pattern: &'text Regex, text: &'text str) -> impl Iterator<Item = String> + 'text {
    pattern.captures_iter(text).filter_map(|found| found.get(1)).map(|id| id.as_str().to_owned())
}

fn is_id(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    text.starts_with(|letter: char| letter.is_ascii_lowercase()) && text.chars().all(plain)
}
