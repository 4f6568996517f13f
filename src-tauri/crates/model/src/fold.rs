//! How texts are compared, by rules and merges alike.

use caseless::default_case_fold_str;
use unicode_normalization::UnicodeNormalization;

/// Texts are compared *folded*: Unicode NFC, full default case folding, white space runs to one space, trimmed.
pub fn folded(text: &str) -> String {
    // Of plain letters NFC changes nothing, and folding is lower case.
    if text.is_ascii() {
        return words_of(&text.to_ascii_lowercase());
    }
    let composed: String = text.nfc().collect();
    words_of(&default_case_fold_str(&composed))
}

/// White space runs to one space, trimmed.
fn words_of(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
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
    }
}
