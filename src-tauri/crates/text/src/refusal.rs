//! The sentence for a refusal: codes and ids in, words out.
//!
//! Knows which arguments of a refusal are ids and puts words in their place; knows no model.

use std::collections::BTreeMap;

use crate::list::alternatives;
use crate::words::{attribute, choice, known_or};
use crate::{Args, Language, has, say};

/// The sentence for a refusal by its code and arguments (`refused-<code>`): what happened, what was kept, what to do
/// next. A problem with a `path` (JSON pointer) names that place first.
pub fn refusal(language: Language, code: &str, args: &BTreeMap<String, String>) -> String {
    let mut words = Args::new();
    for (name, value) in args {
        match worded(language, code, name, value, args) {
            Some(word) => words.set(name, word),
            None => set_plain(&mut words, name, value),
        }
    }
    let sentence = capitalised(say(language, &message(language, code, args), &words));
    match args.get("path").filter(|path| !path.is_empty()) {
        Some(path) => say(language, "refused-at", &Args::new().with("place", path.as_str()).with("sentence", sentence)),
        None => sentence,
    }
}

/// The message's variant that fits the arguments.
fn message(language: Language, code: &str, args: &BTreeMap<String, String>) -> String {
    let id = format!("refused-{code}");
    let variant = match code {
        "attribute-type" if args.contains_key("choices") => "choice",
        "view-not-found" if !args.contains_key("names") => "none",
        "relation-not-allowed" if args.get("allowed").is_none_or(String::is_empty) => "none",
        _ => return id,
    };
    let with_variant = format!("{id}.{variant}");
    if has(language, &with_variant) { with_variant } else { id }
}

/// The word for an argument that is an id; none for what stands for itself.
fn worded(language: Language, code: &str, name: &str, value: &str, args: &BTreeMap<String, String>) -> Option<String> {
    let of = |id: String| Some(known_or(language, &id, value));
    match name {
        "kind" if code == "attribute-unknown" => Some(kind(language, value)),
        "source_kind" | "target_kind" => Some(kind(language, value)),
        "relation" => of(format!("relation-{value}")),
        "attribute" => Some(attribute(language, args.get("kind").map_or("", String::as_str), value)),
        "choices" => {
            let id = args.get("attribute").map_or("", String::as_str);
            let words: Vec<_> = value.split(' ').map(|value| choice(language, id, value)).collect();
            Some(alternatives(language, &words))
        }
        "allowed" => {
            let words: Vec<_> = value.split_whitespace().map(|id| verb(language, id)).collect();
            Some(alternatives(language, &words))
        }
        "expected" if code == "wrong-type" => of(format!("expected-{value}.sentence")),
        "expected" if code == "attribute-type" => of(format!("expected-{value}")),
        "reference" => of(format!("reference-{value}")),
        "what" => of(format!("limit-{value}")),
        _ => None,
    }
}

/// A kind of element with its article, or the verb of a relation: `a goal`, `einem Ziel`.
fn kind(language: Language, id: &str) -> String {
    let relation = known_or(language, &format!("relation-{id}"), id);
    let element = format!("kind-{id}.a-dative");
    if has(language, &element) { say(language, &element, &Args::new()) } else { crate::quoted(language, &relation) }
}

/// A relation by its id, `decides` or `decides-reversed`.
fn verb(language: Language, id: &str) -> String {
    match id.strip_suffix("-reversed") {
        Some(kind) => known_or(language, &format!("relation-{kind}.reversed"), id),
        None => known_or(language, &format!("relation-{id}"), id),
    }
}

/// Numbers are written as the language does; everything else as it is.
fn set_plain(words: &mut Args, name: &str, value: &str) {
    const NUMBERS: [&str; 6] = ["max", "limit", "found", "expected", "width", "height"];
    match value.parse::<u32>() {
        Ok(number) if NUMBERS.contains(&name) => words.set(name, number),
        _ => words.set(name, value),
    }
}

fn capitalised(sentence: String) -> String {
    let mut letters = sentence.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => sentence,
    }
}
