//! Numbers as a language writes them: 1,000.5 and 1.000,5.

use crate::Language;

/// The number with the language's separators; at most six decimals, none that are zero.
pub fn number(language: Language, value: f64) -> String {
    let (group, point) = match language {
        Language::En => (',', '.'),
        Language::De => ('.', ','),
    };
    let plain = format!("{:.6}", value.abs());
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let decimals = decimals.trim_end_matches('0');
    let mut written = String::from(if value < 0.0 && (whole != "0" || !decimals.is_empty()) { "\u{2212}" } else { "" });
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            written.push(group);
        }
        written.push(digit);
    }
    if !decimals.is_empty() {
        written.push(point);
        written.push_str(decimals);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators() {
        let cases = [
            (0.0, "0", "0"),
            (999.0, "999", "999"),
            (1000.0, "1,000", "1.000"),
            (-1_234_567.5, "\u{2212}1,234,567.5", "\u{2212}1.234.567,5"),
            (0.25, "0.25", "0,25"),
            (-0.000_000_1, "0", "0"),
        ];
        for (value, english, german) in cases {
            assert_eq!(number(Language::En, value), english);
            assert_eq!(number(Language::De, value), german);
        }
    }
}
