//! Attributes as text that is edited, and what was typed as a value: numbers and dates as the language writes them,
//! choices by their names in either language.
//!
//! Invariant: reading what was written gives the value again.

use tragwerk_model::metamodel::{AttributeSpec, AttributeType};
use tragwerk_model::{Refusal, Value};
use tragwerk_text::{Args, Language, choice, say};

/// Whose attribute: id of the kind of element or relation.
pub(super) type KindId = &'static str;

/// A value as it is edited and copied.
pub(super) fn written(language: Language, spec: &AttributeSpec, value: &Value) -> String {
    match (value, spec.holds) {
        (Value::Bool(yes), _) => say(language, if *yes { "value-yes" } else { "value-no" }, &Args::new()),
        (Value::Number(number), _) => match language {
            Language::En => number.to_string(),
            Language::De => number.to_string().replace('.', ","),
        },
        (Value::Text(text), AttributeType::Choice(_)) => choice(language, spec.id, text),
        (Value::Text(text), _) => text.clone(),
    }
}

/// The value that was typed; none clears it.
///
/// # Errors
/// `attribute-type`.
pub(super) fn read(
    language: Language,
    kind: KindId,
    spec: &AttributeSpec,
    text: &str,
) -> Result<Option<Value>, Refusal> {
    let said = text.trim();
    if said.is_empty() {
        return Ok(None);
    }
    let value = match spec.holds {
        AttributeType::Text => Some(Value::Text(text.to_owned())),
        AttributeType::Date => date(said).map(Value::Text),
        AttributeType::Number => number(language, said).map(Value::Number),
        AttributeType::YesNo => yes_no(said).map(Value::Bool),
        AttributeType::Choice(choices) => chosen(spec.id, choices, said).map(|id| Value::Text(id.to_owned())),
    };
    // What could not be read goes on as it is: the constraint says what would fit.
    let value = value.unwrap_or_else(|| Value::Text(text.to_owned()));
    tragwerk_model::constraints::check_attribute(kind, Some(spec), spec.id, &value)?;
    Ok(Some(value))
}

/// A date as ISO 8601 or as day, month and year with points.
fn date(text: &str) -> Option<String> {
    let is_date = |text: &str| Value::from(text).fits(&AttributeType::Date);
    if is_date(text) {
        return Some(text.to_owned());
    }
    let parts: Vec<u32> = text.split('.').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let [day, month, year] = parts[..] else { return None };
    let iso = format!("{year:04}-{month:02}-{day:02}");
    is_date(&iso).then_some(iso)
}

/// A number as the language writes it, with or without its separators, else as the other one does: 2,5 is two and a
/// half in either. A percent sign after it is understood.
fn number(language: Language, text: &str) -> Option<f64> {
    let bare: String = text.trim_end_matches('%').chars().filter(|sign| !sign.is_whitespace()).collect();
    let others = Language::ALL.iter().copied().filter(|other| *other != language);
    [language].into_iter().chain(others).find_map(|one| number_of(one, &bare))
}

fn number_of(language: Language, text: &str) -> Option<f64> {
    let (group, point) = match language {
        Language::En => (',', '.'),
        Language::De => ('.', ','),
    };
    let bare = text.strip_prefix(['-', '\u{2212}']);
    let (whole, decimals) = match bare.unwrap_or(text).split_once(point) {
        Some((whole, decimals)) => (whole, decimals),
        None => (bare.unwrap_or(text), "0"),
    };
    let groups: Vec<&str> = whole.split(group).collect();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit());
    let thousands = |at: usize, part: &str| if at == 0 { part.len() <= 3 } else { part.len() == 3 };
    let is_grouped = groups.len() == 1 || groups.iter().enumerate().all(|(at, part)| thousands(at, part));
    if !is_grouped || !digits(decimals) || !groups.iter().all(|part| digits(part)) {
        return None;
    }
    let sign = if bare.is_some() { "-" } else { "" };
    format!("{sign}{}.{decimals}", groups.concat()).parse().ok()
}

fn yes_no(text: &str) -> Option<bool> {
    let text = text.to_lowercase();
    let is = |id: &str| Language::ALL.iter().any(|language| say(*language, id, &Args::new()).to_lowercase() == text);
    if is("value-yes") || text == "true" || text == "x" || text == "1" {
        return Some(true);
    }
    (is("value-no") || text == "false" || text == "0").then_some(false)
}

fn chosen(attribute: &str, choices: &'static [&'static str], text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let says = |id: &&&str| {
        **id == text || Language::ALL.iter().any(|language| choice(*language, attribute, id).to_lowercase() == text)
    };
    choices.iter().find(says).copied()
}
