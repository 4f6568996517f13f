//! Where a word may be broken.

use hypher::{Lang, hyphenate_bounded};

use super::compounds;

/// A place where a word may end on one line and go on in the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Break {
    /// Byte offset.
    pub at: usize,
    /// Whether a hyphen has to be added.
    pub hyphen: bool,
}

const SOFT_HYPHEN: char = '\u{AD}';

/// The words of a text. What a no-break space joins is one word, and so is a number with its sign: "35 %".
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(|character: char| character.is_whitespace() && !GLUE.contains(&character)) {
        let sign = word.chars().all(|character| "%‰€$£°+".contains(character));
        match words.last_mut() {
            _ if word.is_empty() => {}
            Some(number) if sign && number.ends_with(|last: char| last.is_ascii_digit()) => {
                number.push('\u{A0}');
                number.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

const GLUE: [char; 3] = ['\u{A0}', '\u{202F}', '\u{2060}'];

/// Places that any text offers: after an existing hyphen, dash or slash, between ideographs, at soft hyphens.
pub(super) fn open(word: &str) -> Vec<Break> {
    between(word, |before, after| match before {
        SOFT_HYPHEN => Some(true),
        '-' | '–' | '—' | '/' | '_' | '\\' if after.is_alphabetic() => Some(false),
        _ if is_ideograph(before) && is_ideograph(after) => Some(false),
        _ => None,
    })
}

/// Places that a reader takes for granted: the open ones, and where camel case changes.
pub(super) fn natural(word: &str) -> Vec<Break> {
    let mut places = between(word, |before, after| (before.is_lowercase() && after.is_uppercase()).then_some(false));
    places.extend(open(word));
    places.sort_by_key(|place| place.at);
    places.dedup_by_key(|place| place.at);
    places
}

/// The last resort: between any two characters, but not before a combining mark.
pub(super) fn anywhere(word: &str) -> Vec<Break> {
    between(word, |before, after| {
        (!super::font::is_invisible(after)).then_some(before.is_alphanumeric() && after.is_alphanumeric())
    })
}

fn between(word: &str, allowed: impl Fn(char, char) -> Option<bool>) -> Vec<Break> {
    let pairs = word.char_indices().zip(word.char_indices().skip(1));
    pairs.filter_map(|((_, before), (at, after))| Some(Break { at, hyphen: allowed(before, after)? })).collect()
}

/// Between the syllables of a word.
pub(super) fn syllables(word: &str, language: &str) -> Vec<Break> {
    let lang = if language.starts_with("de") { Lang::German } else { Lang::English };
    let mut places = Vec::new();
    for (start, part) in letters(word) {
        let mut at = start;
        for syllable in hyphenate_bounded(part, lang, 3, 3) {
            if at > start {
                places.push(Break { at, hyphen: true });
            }
            at += syllable.len();
        }
    }
    places
}

/// Where the parts of a German compound meet: after an ending that joins (“Gesundheits|kriterien”) and before a noun
/// that compounds of the trade end in (“Kunden|reise”).
pub(super) fn joints(word: &str, language: &str) -> Vec<Break> {
    if !language.starts_with("de") {
        return Vec::new();
    }
    let mut places = Vec::new();
    for (start, part) in letters(word) {
        let lower = part.to_lowercase();
        // Lower case that is longer or shorter than the word itself would move the places.
        let same = lower.len() == part.len();
        let syllables = syllables(part, language);
        let meets = |at: &usize| {
            let (before, after) = lower.split_at(*at);
            let long_enough = before.chars().count() >= 4 && after.chars().count() >= 4;
            let headed = || compounds::HEADS.iter().any(|head| after.starts_with(head));
            long_enough && (compounds::LINKS.iter().any(|link| before.ends_with(link)) || headed())
        };
        let found = syllables.iter().map(|place| place.at).filter(|at| same && meets(at));
        places.extend(found.map(|at| Break { at: start + at, hyphen: true }));
    }
    places
}

/// The runs of letters of a word with their offsets.
fn letters(word: &str) -> Vec<(usize, &str)> {
    let mut runs = Vec::new();
    let mut start = 0;
    for part in word.split(|character: char| !character.is_alphabetic()) {
        if !part.is_empty() {
            runs.push((start, part));
        }
        let skipped = word[start + part.len()..].chars().next().map_or(0, char::len_utf8);
        start += part.len() + skipped;
    }
    runs
}

fn is_ideograph(character: char) -> bool {
    matches!(u32::from(character), 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFF00..=0xFF60 | 0x20000..=0x3FFFD)
}
