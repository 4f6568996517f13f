//! What a step is called, and what is told about it.

use tragwerk_store::Label;
use tragwerk_text::{Args, Language, attribute, say};

/// Arguments of labels that are numbers.
const COUNTS: [&str; 3] = ["count", "relations", "places"];

/// The words of a label: ids among its arguments become words, counts numbers.
pub(crate) fn label(language: Language, label: &Label) -> String {
    let kind = label.args.get("relation").or_else(|| label.args.get("kind")).map_or("", String::as_str);
    let mut args = Args::new();
    for (name, value) in &label.args {
        match name.as_str() {
            "attribute" => args.set(name, attribute(language, kind, value)),
            "relation" => args = args.with_said(name, &format!("relation-{value}")),
            name if COUNTS.contains(&name) => args.set(name, value.parse::<f64>().unwrap_or_default()),
            _ => args.set(name, value.as_str()),
        }
    }
    say(language, &label.code, &args)
}
