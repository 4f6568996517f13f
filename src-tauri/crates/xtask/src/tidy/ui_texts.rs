//! The window's own catalogues: the same ids with the same arguments in both languages, and every id that is asked for.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use super::Report;
use crate::sources::files;

/// Arguments of every text of a language, with the place of the text.
type Texts = BTreeMap<String, (BTreeSet<String>, String, usize)>;

pub(super) fn check(report: &mut Report) {
    let (english, german) = (texts("en"), texts("de"));
    for (mine, other, language) in [(&english, &german, "de"), (&german, &english, "en")] {
        for (id, (arguments, path, line)) in mine {
            match other.get(id) {
                None => report.problem(path, *line, format!("{id} is missing in {language}")),
                Some((others, ..)) if others != arguments => {
                    report.problem(path, *line, format!("{id} has other arguments in {language}"));
                }
                Some(_) => {}
            }
        }
    }
    asked_for(report, &english);
}

/// Ids in `t("…")`.
fn asked_for(report: &mut Report, known: &Texts) {
    let Ok(pattern) = Regex::new(r#"\bt\(\s*"([^"]+)""#) else { return };
    for source in files("ui/src", &[".ts", ".tsx"]) {
        if source.path.contains(".test.") {
            continue;
        }
        for found in pattern.captures_iter(&source.text).filter_map(|found| found.get(1)) {
            if !known.contains_key(found.as_str()) {
                let line = source.text[..found.start()].matches('\n').count() + 1;
                report.problem(&source.path, line, format!("no text {}", found.as_str()));
            }
        }
    }
}

fn texts(language: &str) -> Texts {
    let mut texts = Texts::new();
    let Ok(argument) = Regex::new(r"\$([A-Za-z][\w-]*)") else { return texts };
    for source in files(&format!("ui/src/locales/{language}"), &[".ftl"]) {
        let mut id = String::new();
        for (at, line) in source.text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let starts = line.starts_with(|letter: char| letter.is_ascii_alphabetic());
            if let Some((name, _)) = line.split_once('=').filter(|_| starts) {
                id = name.trim().to_owned();
                texts.insert(id.clone(), (BTreeSet::new(), source.path.clone(), at + 1));
            }
            if let Some((arguments, ..)) = texts.get_mut(&id) {
                arguments.extend(argument.captures_iter(line).map(|found| found[1].to_owned()));
            }
        }
    }
    texts
}
