//! Typed attributes: their types and the choices they offer.

/// What an attribute may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttributeType {
    /// Free text.
    Text,
    /// ISO 8601 date: year, year-month or year-month-day.
    Date,
    /// A finite JSON number.
    Number,
    /// A JSON boolean.
    YesNo,
    /// One of these ids.
    Choice(&'static [&'static str]),
}

/// One typed attribute of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttributeSpec {
    /// Stable id, as in files.
    pub id: &'static str,
    /// What it may hold.
    pub holds: AttributeType,
}

const fn spec(id: &'static str, holds: AttributeType) -> AttributeSpec {
    AttributeSpec { id, holds }
}

pub(super) const fn text(id: &'static str) -> AttributeSpec {
    spec(id, AttributeType::Text)
}

pub(super) const fn date(id: &'static str) -> AttributeSpec {
    spec(id, AttributeType::Date)
}

pub(super) const fn number(id: &'static str) -> AttributeSpec {
    spec(id, AttributeType::Number)
}

pub(super) const fn yes_no(id: &'static str) -> AttributeSpec {
    spec(id, AttributeType::YesNo)
}

pub(super) const fn choice(id: &'static str, choices: &'static [&'static str]) -> AttributeSpec {
    spec(id, AttributeType::Choice(choices))
}

/// `status`, which exists on channel, policy, metric, data object, incentive, activity, handoff, system and automation.
pub(super) const STATUS: AttributeSpec = choice("status", &["current", "experimental", "legacy", "planned"]);
