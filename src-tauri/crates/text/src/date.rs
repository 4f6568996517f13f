//! Dates written out: 3 March 2027, 3. März 2027.

use crate::words::known_or;
use crate::{Args, Language, say};

/// An ISO 8601 date (`2027`, `2027-06`, `2027-06-30`, also with a time behind it) as the language writes it out;
/// anything else stands for itself.
pub fn date(language: Language, iso: &str) -> String {
    let day = iso.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split('-').collect();
    if parts.iter().any(|part| part.is_empty() || !part.bytes().all(|digit| digit.is_ascii_digit())) {
        return iso.to_owned();
    }
    let month = |id: &str| known_or(language, &format!("month-{id}"), id);
    match parts[..] {
        [year, at] => say(language, "date-month", &Args::new().with("month", month(at)).with("year", year)),
        [year, at, day] => {
            let day = day.trim_start_matches('0');
            let args = Args::new().with("day", day).with("month", month(at)).with("year", year);
            say(language, "date-day", &args)
        }
        _ => iso.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_written_out() {
        let cases = [
            ("2027-03-03", "3 March 2027", "3. März 2027"),
            ("2027-03-03T14:32:00Z", "3 March 2027", "3. März 2027"),
            ("2027-12", "December 2027", "Dezember 2027"),
            ("2027", "2027", "2027"),
            ("soon", "soon", "soon"),
            ("", "", ""),
        ];
        for (iso, english, german) in cases {
            assert_eq!(date(Language::En, iso), english);
            assert_eq!(date(Language::De, iso), german);
        }
    }
}
