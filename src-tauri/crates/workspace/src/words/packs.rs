//! What is wrong with a rule pack, in words.

use std::collections::BTreeMap;

use tragwerk_rules::packs::Problem;
use tragwerk_rules::{Fact, Finding};
use tragwerk_text::{Args, Language, has, say};

/// A problem with its place: pack, line, column, what is wrong and what to do.
pub fn pack_problem(language: Language, problem: &Problem) -> String {
    let args = Args::new()
        .with("pack", problem.pack.as_str())
        .with("line", problem.at.line)
        .with("column", problem.at.column)
        .with("sentence", pack_sentence(language, problem));
    say(language, "pack-problem", &args)
}

/// What is wrong and what to do, without the place.
pub fn pack_sentence(language: Language, problem: &Problem) -> String {
    capitalised(&sentence(language, &problem.cause.code, &problem.cause.args))
}

/// The same of a finding about a problem.
pub(super) fn sentence_of(language: Language, finding: &Finding) -> String {
    let text = |fact: &Fact| if let Fact::Text(text) = fact { Some(text.to_string()) } else { None };
    let facts = finding.facts.iter().filter_map(|(name, fact)| Some((name.to_owned(), text(fact)?))).collect();
    let code = finding.facts.get("problem").and_then(text).unwrap_or_default();
    sentence(language, &code, &facts)
}

fn sentence(language: Language, code: &str, args: &BTreeMap<String, String>) -> String {
    let mut words = Args::new();
    for (name, value) in args {
        let id = format!("pack-type-{value}");
        match name.as_str() {
            "found" if code == "expr-unexpected" => {
                words.set(name, if value.is_empty() { "none" } else { value.as_str() });
            }
            "expected" | "found" if has(language, &id) => {
                let nominative = code == "wrong-type" || code == "expr-unexpected";
                words = words.with_said(name, &if nominative { id } else { format!("{id}.of") });
            }
            "expected" => {
                let sign = Args::new().with("sign", value.as_str());
                words.set(name, say(language, "pack-type-sign", &sign));
            }
            _ => words.set(name, value.as_str()),
        }
    }
    say(language, &format!("pack-{code}"), &words)
}

fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Why an own rule has no answer somewhere, of the finding about it.
pub fn own_failure(language: Language, finding: &Finding) -> String {
    let text = |name: &str| match finding.facts.get(name) {
        Some(Fact::Text(text)) => text.to_string(),
        _ => String::new(),
    };
    let args =
        Args::new().with("about", text("about")).with_said("failure", &format!("own-failure-{}", text("failure")));
    say(language, "own-failed", &args)
}
