//! Texts of the core that nothing asks for: noted, so that someone deletes them or finds what forgot to ask.

use regex::Regex;

use super::Report;
use super::code::code;
use crate::sources::files;

pub(super) fn check(report: &mut Report) {
    let Ok(beginnings) = Regex::new(r#""([a-z][a-z-]*-)(?:\{|")"#) else { return };
    let code: String =
        code("src-tauri").iter().flat_map(|code| &code.lines).map(|(_, line)| format!("{line}\n")).collect();
    let beginnings: Vec<&str> =
        beginnings.captures_iter(&code).filter_map(|found| found.get(1)).map(|found| found.as_str()).collect();
    let catalogues = files("src-tauri/crates/text/locales/en", &[".ftl"]);
    let catalogue: String = catalogues.iter().map(|source| source.text.as_str()).collect();
    for source in &catalogues {
        for (at, line) in source.text.lines().enumerate() {
            let Some((id, _)) = line.split_once(" =").filter(|(id, _)| is_id(id)) else { continue };
            let begun = beginnings.iter().any(|beginning| id.starts_with(beginning));
            let literal = code.contains(&format!("\"{id}\"")) || code.contains(&format!("\"{id}."));
            // One text may be part of another.
            let within = catalogue.contains(&format!("{{ {id} }}"));
            if !begun && !literal && !within {
                report.note(&source.path, at + 1, format!("nothing asks for {id}"));
            }
        }
    }
}

fn is_id(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    text.starts_with(|letter: char| letter.is_ascii_lowercase()) && text.chars().all(plain)
}
