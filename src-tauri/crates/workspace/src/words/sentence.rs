//! A decision in one sentence. The sentence is one text of its language; what it speaks of is put in afterwards, so that
//! names can be shown strong and gaps as blanks.
//!
//! Invariant: spans and plain text say the same, but for quotation marks around names and `____` for gaps.

use tragwerk_rules::sentence::{Named, Part, Parts};
use tragwerk_text::{Arg, Args, Language, choice, quoted, say};

use crate::wire::{DecisionSentence, SentenceSpan};

/// Stands before and after the number of a thing in a text that is being put together. In private use: no keyboard
/// writes it, and names are put in only when it is gone.
const MARK: char = '\u{F8FE}';

/// How a gap looks in plain text.
const BLANK: &str = "____";

/// The sentence of a decision.
pub fn decision_sentence(language: Language, parts: &Parts) -> DecisionSentence {
    let mut things = Things { language, all: Vec::new() };
    let effect = parts.effect.id();
    let args = Args::new()
        .with("effect", effect)
        .with("decision", things.list(std::slice::from_ref(&parts.decision)))
        .with("places", parts.forums.named.len() + usize::from(parts.forums.blank.is_some()));
    let args = [
        ("deciders", &parts.deciders, "sentence-blank-decider"),
        ("forums", &parts.forums, "sentence-blank-forum"),
        ("basis", &parts.basis, "sentence-blank-basis"),
        ("information", &parts.information, "sentence-blank-information"),
        ("accountable", &parts.accountable, "sentence-blank-accountable"),
        ("effects", &parts.effects, "sentence-blank-effect"),
    ]
    .into_iter()
    .fold(args, |args, (name, part, blank)| things.part(args, name, part, blank));
    let text = say(language, "sentence-decision", &args);
    let spans = things.spans(&text);
    DecisionSentence { id: parts.decision.id.clone(), plain: plain(language, &spans), spans }
}

/// What stands at the marks of a text, by number.
struct Things {
    language: Language,
    all: Vec<Thing>,
}

enum Thing {
    Name {
        name: String,
        after: String,
    },
    /// A forum of which it is not said how often it meets: name, words and code of the gap.
    Irregular {
        name: String,
        text: String,
        code: String,
    },
    Blank {
        text: String,
        code: String,
    },
}

impl Things {
    fn mark(&mut self, thing: Thing) -> String {
        self.all.push(thing);
        format!("{MARK}{}{MARK}", self.all.len() - 1)
    }

    fn part(&mut self, args: Args, name: &'static str, part: &Part, blank: &str) -> Args {
        match (&part.blank, &part.named[..]) {
            (Some(code), []) => {
                let text = say(self.language, blank, &Args::new());
                let mark = self.mark(Thing::Blank { text, code: code.clone() });
                args.with(name, mark).with(&format!("{name}_count"), 1_usize)
            }
            (Some(code), [named @ .., last]) => {
                let mut marks: Vec<String> = named.iter().map(|one| self.name(one)).collect();
                let text = say(self.language, "sentence-blank-rhythm", &Args::new());
                marks.push(self.mark(Thing::Irregular { name: last.name.clone(), text, code: code.clone() }));
                args.with(name, marks)
            }
            (None, named) => args.with(name, self.list(named)),
        }
    }

    fn list(&mut self, named: &[Named]) -> Arg {
        Arg::from(named.iter().map(|one| self.name(one)).collect::<Vec<String>>())
    }

    fn name(&mut self, named: &Named) -> String {
        let cadence = named.cadence.as_deref().map(|id| choice(self.language, "cadence", id));
        let after = cadence.map_or_else(String::new, |cadence| format!(" ({cadence})"));
        self.mark(Thing::Name { name: named.name.clone(), after })
    }

    /// The text in pieces. Lists of names come with quotation marks around each mark; names in spans have none.
    fn spans(&self, text: &str) -> Vec<SentenceSpan> {
        let (open, close) = marks_of(self.language);
        let mut spans = Vec::new();
        for (at, piece) in text.split(MARK).enumerate() {
            if at % 2 == 0 {
                let piece = if at > 0 { piece.strip_prefix(close).unwrap_or(piece) } else { piece };
                let piece = piece.strip_suffix(open).unwrap_or(piece);
                push(&mut spans, plain_span(piece));
            } else if let Some(thing) = piece.parse::<usize>().ok().and_then(|number| self.all.get(number)) {
                thing.spans().into_iter().for_each(|span| push(&mut spans, span));
            }
        }
        spans
    }
}

impl Thing {
    fn spans(&self) -> Vec<SentenceSpan> {
        let strong = |name: &String| SentenceSpan { text: name.clone(), strong: true, blank: None };
        let blank = |text: &String, code: &String| SentenceSpan {
            text: text.clone(),
            strong: false,
            blank: Some(code.clone()),
        };
        match self {
            Self::Name { name, after } => vec![strong(name), plain_span(after)],
            Self::Irregular { name, text, code } => {
                vec![strong(name), plain_span(" ("), blank(text, code), plain_span(")")]
            }
            Self::Blank { text, code } => vec![blank(text, code)],
        }
    }
}

/// Quotation marks of a language, opening and closing.
fn marks_of(language: Language) -> (char, char) {
    let empty: Vec<char> = quoted(language, "").chars().collect();
    (empty.first().copied().unwrap_or('"'), empty.last().copied().unwrap_or('"'))
}

fn plain_span(text: &str) -> SentenceSpan {
    SentenceSpan { text: text.to_owned(), strong: false, blank: None }
}

/// Adds a piece; words without a mark of their own go to those before.
fn push(spans: &mut Vec<SentenceSpan>, span: SentenceSpan) {
    let is_plain = |span: &SentenceSpan| !span.strong && span.blank.is_none();
    match spans.last_mut() {
        _ if span.text.is_empty() => {}
        Some(last) if is_plain(last) && is_plain(&span) => last.text.push_str(&span.text),
        _ => spans.push(span),
    }
}

fn plain(language: Language, spans: &[SentenceSpan]) -> String {
    let text = |span: &SentenceSpan| match (&span.blank, span.strong) {
        (Some(_), _) => BLANK.to_owned(),
        (None, true) => quoted(language, &span.text),
        (None, false) => span.text.clone(),
    };
    spans.iter().map(text).collect()
}
