//! The catalogues of both languages, compiled in and parsed once, and the function that reads them.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;

use crate::Language;
use crate::args::{Arg, Args};
use crate::list::names;
use crate::number::number;

type Bundle = FluentBundle<FluentResource>;

/// The files of one language: name of the area and text.
macro_rules! catalogue {
    ($language:literal: $($area:literal),* $(,)?) => {
        &[$(($area, include_str!(concat!("../locales/", $language, "/", $area, ".ftl")))),*]
    };
}

macro_rules! areas {
    ($language:literal) => {
        catalogue!($language:
            "kinds", "relations", "attributes", "viewpoints", "picture", "findings", "rules", "refusals", "steps",
            "menu", "cli", "lists", "dates", "compare", "fixes", "sentence", "turns", "git", "packs", "tables",
        )
    };
}

/// The text of every catalogue of a language, by area.
pub(crate) fn texts(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::En => areas!("en"),
        Language::De => areas!("de"),
    }
}

/// The text with this id in the language. The id may carry an attribute: `relation-decides.reversed`. An id without a
/// text gives the id itself; the tests of this crate leave none.
pub fn say(language: Language, id: &str, args: &Args) -> String {
    said(language, id, args, &mut Vec::new()).unwrap_or_else(|| id.to_owned())
}

/// Whether there is a text with this id.
pub fn has(language: Language, id: &str) -> bool {
    pattern(language, id).is_some()
}

/// The text and what went wrong while it was put together (an argument that is missing); none without such an id.
pub(crate) fn said(language: Language, id: &str, args: &Args, errors: &mut Vec<FluentError>) -> Option<String> {
    let args = resolved(language, args);
    let said = bundle(language).format_pattern(pattern(language, id)?, Some(&args), errors);
    Some(said.trim().to_owned())
}

fn pattern(language: Language, id: &str) -> Option<&'static Pattern<&'static str>> {
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle(language).get_message(id)?;
    match attribute {
        Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        None => message.value(),
    }
}

fn resolved(language: Language, args: &Args) -> FluentArgs<'_> {
    let mut resolved = FluentArgs::new();
    for (name, arg) in args.iter() {
        match arg {
            Arg::Text(text) => resolved.set(name, text.as_str()),
            Arg::Number(number) => resolved.set(name, *number),
            Arg::Said(id) => resolved.set(name, say(language, id, &Args::new())),
            Arg::Names(list) => {
                resolved.set(name, names(language, list));
                resolved.set(format!("{name}_count"), list.len());
            }
        }
    }
    resolved
}

fn bundle(language: Language) -> &'static Bundle {
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    static GERMAN: OnceLock<Bundle> = OnceLock::new();
    match language {
        Language::En => ENGLISH.get_or_init(|| {
            let mut bundle = parsed(Language::En);
            bundle.set_formatter(Some(|value, _| written(Language::En, value)));
            bundle
        }),
        Language::De => GERMAN.get_or_init(|| {
            let mut bundle = parsed(Language::De);
            bundle.set_formatter(Some(|value, _| written(Language::De, value)));
            bundle
        }),
    }
}

/// What parses of the catalogues; that all of it does and no id comes twice, a test sees to.
fn parsed(language: Language) -> Bundle {
    let locale = language.id().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    for (_, text) in texts(language) {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn written(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(value) => Some(number(language, value.value)),
        _ => None,
    }
}
