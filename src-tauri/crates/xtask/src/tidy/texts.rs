//! Every code, operation, rule and menu entry has its text in both languages, and every text that is asked for exists.

use std::collections::BTreeMap;

use regex::Regex;
use tragwerk_text::{Language, has};

use super::Report;
use super::code::{Code, code};

/// Attributes of a rule's text besides the question.
const OF_A_RULE: [&str; 5] = ["name", "finds", "why", "answer", "evidence"];

/// Where an id is written in the code, and the message it needs (`*` is the id).
const ASKED_FOR: [(&str, &str, &str); 8] = [
    ("src-tauri", r#"Refusal::new\(\s*"([a-z][a-z0-9-]+)""#, "refused-*"),
    ("src-tauri/crates/store/src/error.rs", r#"=> "([a-z][a-z0-9-]+)""#, "refused-*"),
    ("src-tauri/crates/store/src/open.rs", r#"=> "([a-z][a-z0-9-]+)""#, "refused-*"),
    ("src-tauri/crates/model/src/ops/mod.rs", r#"(?m)^    [A-Z][A-Za-z]+ "([a-z_]+)",$"#, "step-*"),
    ("src-tauri", r#"\bsay\(\s*[\w.]+\(?\)?,\s*"([a-z][\w.-]+)""#, "*"),
    ("src-tauri", r#""((?:cli|findings|picture|refused|scorecard|step|told)-[\w.-]*\w)""#, "*"),
    ("src-tauri/src", r#"\bsaid\([^,"]+,\s*"([a-z_]+)""#, "menu-*"),
    ("src-tauri/src/menu.rs", r#"(?:(?:Key|Plain)\(|^        |QUIT: &str = )"([a-z_]+)""#, "menu-*"),
];

/// Rooms in which most refusals are causes of what is wrong with a pack, and worded as such.
const ABOUT_PACKS: [&str; 2] = ["src-tauri/crates/rules/src/own/", "src-tauri/crates/rules/src/packs/"];

pub(super) fn check(report: &mut Report) {
    for (place, pattern, message) in ASKED_FOR {
        let Ok(pattern) = Regex::new(pattern) else {
            report.problem("xtask", 1, format!("broken pattern {pattern}"));
            continue;
        };
        let found = asked_for(place, &pattern);
        if found.is_empty() && message != "*" {
            report.note(place, 1, format!("no {message} is asked for here"));
        }
        for (id, (path, line)) in found {
            let about_a_pack = ABOUT_PACKS.iter().any(|room| path.starts_with(room));
            for language in Language::ALL {
                let message = message.replace('*', &id);
                // A literal such as `step-not-found` may be the code of a refusal.
                let otherwise = if about_a_pack { format!("pack-{id}") } else { format!("refused-{message}") };
                if !has(language, &message) && !has(language, &otherwise) {
                    report.problem(&path, line, format!("no text {message} in {}", language.id()));
                }
            }
        }
    }
    rules(report);
}

/// Ids that a pattern finds in the code of a file or folder, each with its first place.
fn asked_for(place: &str, pattern: &Regex) -> BTreeMap<String, (String, usize)> {
    let folder =
        if place.ends_with(".rs") { place.rsplit_once('/').map_or(place, |(folder, _)| folder) } else { place };
    let files: Vec<Code> = code(folder)
        .into_iter()
        .filter(|code| !place.ends_with(".rs") || code.source.path == place)
        .filter(|code| !code.source.path.contains("/xtask/"))
        .collect();
    let mut found = BTreeMap::new();
    for code in &files {
        let text: String = code.lines.iter().map(|(_, line)| format!("{line}\n")).collect();
        for id in pattern.captures_iter(&text).filter_map(|found| found.get(1)) {
            let at = text[..id.start()].matches('\n').count();
            let line = code.lines.get(at).map_or(0, |(line, _)| line + 1);
            found.entry(id.as_str().to_owned()).or_insert((code.source.path.clone(), line));
        }
    }
    found
}

fn rules(report: &mut Report) {
    for rule in tragwerk_rules::rules() {
        let attributes = OF_A_RULE.iter().map(|attribute| format!("rule-{}.{attribute}", rule.code));
        for message in attributes.chain([format!("rule-{}", rule.code)]) {
            for language in Language::ALL.into_iter().filter(|language| !has(*language, &message)) {
                report.problem("src-tauri/crates/rules", 1, format!("no text {message} in {}", language.id()));
            }
        }
    }
}
