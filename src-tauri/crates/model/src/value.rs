//! Values of typed attributes: text, number or yes/no, and the check of a value against its type.

use serde::{Deserialize, Serialize};

use crate::metamodel::AttributeType;

/// The value of a typed attribute. Dates and choices are texts whose form [`AttributeType`] checks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Value {
    /// yes/no
    Bool(bool),
    /// A finite number.
    Number(f64),
    /// Text, a date (ISO 8601) or the id of a choice.
    Text(String),
}

impl Value {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The yes/no, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(yes) => Some(*yes),
            _ => None,
        }
    }

    /// Whether the value says nothing (an empty text); such a value is the same as no value.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }

    /// Whether the value is of the given type.
    pub fn fits(&self, expected: &AttributeType) -> bool {
        match (expected, self) {
            (AttributeType::Text, Self::Text(_)) | (AttributeType::YesNo, Self::Bool(_)) => true,
            (AttributeType::Number, Self::Number(number)) => number.is_finite(),
            (AttributeType::Date, Self::Text(text)) => is_iso_date(text),
            (AttributeType::Choice(choices), Self::Text(text)) => choices.contains(&text.as_str()),
            _ => false,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Whether the text is an ISO 8601 calendar date of the forms `2027`, `2027-06` or `2027-06-30`.
pub fn is_iso_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    let month_fits = |month: &str| digits(month, 2) && (1..=12).contains(&number(month));
    match parts[..] {
        [year] => digits(year, 4),
        [year, month] => digits(year, 4) && month_fits(month),
        [year, month, day] => {
            digits(year, 4)
                && month_fits(month)
                && digits(day, 2)
                && (1..=days_in_month(number(year), number(month))).contains(&number(day))
        }
        _ => false,
    }
}

fn days_in_month(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::is_iso_date;

    #[test]
    fn dates() {
        for good in ["2027", "2027-06", "2027-06-30", "2028-02-29", "2000-02-29"] {
            assert!(is_iso_date(good), "{good}");
        }
        for bad in [
            "",
            "27",
            "2027-13",
            "2027-6",
            "2027-02-29",
            "1900-02-29",
            "2027-06-31",
            "2027-06-30T00",
            "Q3 2027",
            "２０２７",
        ] {
            assert!(!is_iso_date(bad), "{bad}");
        }
    }
}
