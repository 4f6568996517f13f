//! Are these answers to what was asked? Whatever is not is refused before anything is done.

use tragwerk_model::{ElementKind, Id, Model, Refusal, RelationKind, Value};

use super::{Answer, Ask};
use crate::notions;

/// An answer that fits; a new element has its id.
pub(super) enum Answered {
    Element(Id),
    New { id: Id, kind: ElementKind, name: String },
    Pick(String),
    Value(Value),
}

/// The answers, each fitting its ask.
pub(super) fn checked(
    model: &Model,
    asks: &[Ask],
    answers: &[Answer],
    next: &mut dyn FnMut() -> Id,
) -> Result<Vec<Answered>, Refusal> {
    if answers.len() > asks.len() {
        return Err(Refusal::new("fix-answer-unfit"));
    }
    let answer = |(at, ask): (usize, &Ask)| one(model, ask, answers.get(at).ok_or_else(missing)?, next);
    asks.iter().enumerate().map(answer).collect()
}

/// Something must be chosen first.
pub(super) fn missing() -> Refusal {
    Refusal::new("fix-answer-missing")
}

fn unfit() -> Refusal {
    Refusal::new("fix-answer-unfit")
}

fn one(model: &Model, ask: &Ask, answer: &Answer, next: &mut dyn FnMut() -> Id) -> Result<Answered, Refusal> {
    match (ask, answer) {
        (Ask::Element { kinds, among, not, .. }, Answer::Element { id }) => {
            let element = model.element(id.as_str()).ok_or_else(|| Refusal::new("element-unknown").with("id", id))?;
            let fits = among.as_ref().map_or(kinds.contains(&element.kind), |among| among.contains(id));
            if fits && !not.contains(id) { Ok(Answered::Element(id.clone())) } else { Err(unfit()) }
        }
        (Ask::Element { kinds, or_new: true, .. }, Answer::New { kind, name }) => match notions::is_empty(name) {
            true => Err(missing()),
            false if kinds.contains(kind) => Ok(Answered::New { id: next(), kind: *kind, name: name.clone() }),
            false => Err(unfit()),
        },
        (Ask::Pick { picks, .. }, Answer::Pick { id }) => match picks.iter().any(|pick| pick.id == *id) {
            true => Ok(Answered::Pick(id.clone())),
            false => Err(unfit()),
        },
        (Ask::Value { kind, attribute, among }, Answer::Value { value }) => stated(kind, attribute, *among, value),
        (Ask::Name { current, .. }, Answer::Value { value: Value::Text(name) }) => match notions::is_empty(name) {
            true => Err(missing()),
            false if notions::folded(name) == notions::folded(current) => {
                Err(Refusal::new("fix-name-same").with("name", name))
            }
            false => Ok(Answered::Value(Value::Text(name.clone()))),
        },
        _ => Err(unfit()),
    }
}

/// A value that says something, and is one the attribute may have.
fn stated(kind: &str, attribute: &str, among: Option<&[&str]>, value: &Value) -> Result<Answered, Refusal> {
    let text = value.as_text().unwrap_or("given");
    if notions::is_empty(text) {
        return Err(missing());
    }
    let of_element = ElementKind::from_id(kind).and_then(|kind| kind.attribute(attribute));
    let spec = of_element.or_else(|| RelationKind::from_id(kind).and_then(|kind| kind.attribute(attribute)));
    let fits = spec.is_some_and(|spec| value.fits(&spec.holds));
    if !fits || among.is_some_and(|among| !among.contains(&text)) {
        return Err(Refusal::new("fix-answer-unfit"));
    }
    Ok(Answered::Value(value.clone()))
}
