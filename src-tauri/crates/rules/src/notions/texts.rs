//! How texts are compared.

use caseless::default_case_fold_str;
use unicode_normalization::UnicodeNormalization;

/// Texts are compared *folded*: Unicode NFC, full default case folding, white space runs to one space, trimmed.
pub fn folded(text: &str) -> String {
    let composed: String = text.nfc().collect();
    let lower = default_case_fold_str(&composed);
    let mut folded = String::with_capacity(lower.len());
    for word in lower.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// *Empty* means missing or only white space.
pub fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding() {
        for (a, b) in
            [("Lead  Time", " lead\u{a0}\ttime\n"), ("Straße", "STRASSE"), ("Cafe\u{301}", "CAFÉ"), ("ﬁt", "FIT")]
        {
            assert_eq!(folded(a), folded(b));
        }
        assert_ne!(folded("a b"), folded("ab"));
        assert!(is_empty(" \u{2003}\n") && !is_empty("."));
    }
}
