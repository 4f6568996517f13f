//! Names in sentences: marked on the way through the catalogue, then shown strong or in quotation marks.
//!
//! Invariant: what comes out holds no marks; a name that holds such characters itself loses them.

use tragwerk_text::{Language, names};

use crate::wire::Span;

/// Before and after a name, from the area for private use: no catalogue has them.
const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

/// Quotation marks that a sentence puts around a name; where the name is strong they are left out.
const QUOTES: [char; 4] = ['“', '”', '„', '’'];

/// A name, marked.
pub(crate) fn strong(name: &str) -> String {
    let clean = name.chars().filter(|letter| ![OPEN, CLOSE].contains(letter));
    let flat = clean.map(|letter| if letter.is_control() { ' ' } else { letter });
    std::iter::once(OPEN).chain(flat).chain([CLOSE]).collect()
}

/// Names, marked, as the language lists them.
pub(crate) fn strong_names<'a>(language: Language, list: impl IntoIterator<Item = &'a str>) -> String {
    let marked: Vec<String> = list.into_iter().map(strong).collect();
    names(language, &marked)
}

/// A marked sentence in pieces; a strong one needs no quotation marks.
pub(crate) fn spans(marked: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut push = |text: &str, strong: bool| {
        if !text.is_empty() {
            spans.push(Span { text: text.to_owned(), strong });
        }
    };
    let mut rest = marked;
    while let Some((before, (name, after))) = rest.split_once(OPEN).and_then(|(b, r)| Some((b, r.split_once(CLOSE)?))) {
        push(before.strip_suffix(QUOTES).unwrap_or(before), false);
        push(name, true);
        rest = after.strip_prefix(QUOTES).unwrap_or(after);
    }
    push(rest, false);
    spans
}

/// Pieces as plain text again: names in the language's quotation marks.
pub fn text(language: Language, spans: &[Span]) -> String {
    let said = |span: &Span| {
        if span.strong { tragwerk_text::quoted(language, &span.text) } else { span.text.clone() }
    };
    spans.iter().map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_strong_or_quoted() {
        let marked = format!("„{}“ statt {}", strong("Lead\u{E001}-Routing"), strong_names(Language::De, ["A", "B\n"]));
        assert_eq!(text(Language::De, &spans(&marked)), "„Lead-Routing“ statt „A“ und „B “");
        let pieces: Vec<_> = spans(&marked).into_iter().map(|span| (span.text, span.strong)).collect();
        let pieces: Vec<_> = pieces.iter().map(|(text, strong)| (text.as_str(), *strong)).collect();
        assert_eq!(pieces, [("Lead-Routing", true), (" statt ", false), ("A", true), (" und ", false), ("B ", true)]);
        assert_eq!(spans("no name"), [Span { text: "no name".to_owned(), strong: false }]);
    }
}
