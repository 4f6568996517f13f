//! What a model may never hold, whoever brings it: the checks that operations and the text form share.
//! Constraints refuse; whether something is sound is for the rules to say.

use crate::metamodel::{AttributeSpec, AttributeType, allowed_between, connections};
use crate::records::{MAX_COORDINATE, Statement};
use crate::{ElementKind, Id, Refusal, RelationKind, Value};

/// Longest name in characters (formats.md).
pub const MAX_NAME_LENGTH: usize = 10_000;

/// A name: not blank, at most [`MAX_NAME_LENGTH`] characters, no control characters but tab and newline.
///
/// # Errors
/// `name-missing`, `name-too-long`, `name-control-character`.
pub fn check_name(name: &str) -> Result<(), Refusal> {
    if name.trim().is_empty() {
        return Err(Refusal::new("name-missing"));
    }
    if name.chars().nth(MAX_NAME_LENGTH).is_some() {
        return Err(Refusal::new("name-too-long").with("max", MAX_NAME_LENGTH));
    }
    if name.chars().any(|c| c.is_control() && c != '\t' && c != '\n') {
        return Err(Refusal::new("name-control-character"));
    }
    Ok(())
}

/// An id: see [`Id::is_valid`].
///
/// # Errors
/// `id-invalid`.
pub fn check_id(id: &Id) -> Result<(), Refusal> {
    if id.is_valid() { Ok(()) } else { Err(Refusal::new("id-invalid").with("id", id)) }
}

/// A typed attribute of a kind: it has to exist there and hold a value of its type.
///
/// # Errors
/// `attribute-unknown`, `attribute-type`.
pub fn check_attribute(
    kind_id: &str,
    spec: Option<&AttributeSpec>,
    attribute: &str,
    value: &Value,
) -> Result<(), Refusal> {
    let Some(spec) = spec else {
        return Err(Refusal::new("attribute-unknown").with("kind", kind_id).with("attribute", attribute));
    };
    if value.fits(&spec.holds) {
        return Ok(());
    }
    let shown = match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
    };
    let expected = match spec.holds {
        AttributeType::Text => "text",
        AttributeType::Date => "date",
        AttributeType::Number => "number",
        AttributeType::YesNo => "yes_no",
        AttributeType::Choice(_) => "choice",
    };
    let refusal = Refusal::new("attribute-type").with("attribute", attribute).with("value", shown);
    let refusal = refusal.with("expected", expected);
    Err(match spec.holds {
        AttributeType::Choice(choices) => refusal.with("choices", choices.join(" ")),
        _ => refusal,
    })
}

/// The relation table: whether a relation may join these kinds. `allowed` lists the ids of what would be
/// allowed between them, in either direction.
///
/// # Errors
/// `relation-not-allowed`.
pub fn check_ends(kind: RelationKind, source: ElementKind, target: ElementKind) -> Result<(), Refusal> {
    if kind.allows(source, target) {
        return Ok(());
    }
    let forward = allowed_between(source, target).into_iter().map(|kind| kind.id().to_owned());
    let backward = connections(source, target).into_iter().filter(|connection| connection.reversed);
    let backward = backward.map(|connection| format!("{}-reversed", connection.kind.id()));
    let allowed: Vec<_> = forward.chain(backward).collect();
    Err(Refusal::new("relation-not-allowed")
        .with("relation", kind.id())
        .with("source_kind", source.id())
        .with("target_kind", target.id())
        .with("allowed", allowed.join(" ")))
}

/// A statement has to be about something.
///
/// # Errors
/// `statement-attribute-empty`.
pub fn check_statement(statement: &Statement) -> Result<(), Refusal> {
    if statement.attribute.trim().is_empty() {
        return Err(Refusal::new("statement-attribute-empty"));
    }
    Ok(())
}

/// Coordinates have to be finite and within ±1e7.
///
/// # Errors
/// `coordinate-out-of-range`.
pub fn check_place(coordinates: &[f64]) -> Result<(), Refusal> {
    if coordinates.iter().all(|value| value.is_finite() && value.abs() <= MAX_COORDINATE) {
        return Ok(());
    }
    Err(Refusal::new("coordinate-out-of-range"))
}

/// A size has to be above 0 and within the range of coordinates.
///
/// # Errors
/// `size-invalid`.
pub fn check_size(width: f64, height: f64) -> Result<(), Refusal> {
    let fits = |length: f64| length.is_finite() && length > 0.0 && length <= MAX_COORDINATE;
    if fits(width) && fits(height) { Ok(()) } else { Err(Refusal::new("size-invalid")) }
}
