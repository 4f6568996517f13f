//! Cuts the text of an expression into words.

use super::super::compile::Trouble;
use super::trouble;

/// A word of an expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Word {
    Int(i64),
    Double(f64),
    Text(String),
    Name(String),
    /// An operator or a bracket.
    Sign(&'static str),
    End,
}

const SIGNS: [&str; 24] = [
    "&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", "(", ")", "[", "]", ",", ".",
    "{", "}",
];

/// The words with their places; the last is the end.
pub fn words(text: &str) -> Result<Vec<(Word, usize)>, Trouble> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first.is_whitespace() {
            at += first.len_utf8();
        } else if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else {
            let (word, length) = word(rest, first, at)?;
            words.push((word, at));
            at += length;
        }
    }
    words.push((Word::End, text.len()));
    Ok(words)
}

fn word(rest: &str, first: char, at: usize) -> Result<(Word, usize), Trouble> {
    let quote = |place: usize| rest[place..].starts_with(['"', '\'']);
    if first.is_ascii_digit() || (first == '.' && rest[1..].starts_with(|next: char| next.is_ascii_digit())) {
        return number(rest, at);
    }
    if quote(0) {
        return quoted(rest, 0, false, at);
    }
    if matches!(first, 'r' | 'R') && quote(1) {
        return quoted(rest, 1, true, at);
    }
    if first.is_ascii_alphabetic() || first == '_' {
        let length = rest.find(|one: char| !one.is_ascii_alphanumeric() && one != '_').unwrap_or(rest.len());
        return Ok((Word::Name(rest[..length].to_owned()), length));
    }
    let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign));
    let sign = sign.ok_or_else(|| with(trouble(at, "expr-letter"), "letter", first))?;
    Ok((Word::Sign(sign), sign.len()))
}

fn number(rest: &str, at: usize) -> Result<(Word, usize), Trouble> {
    let bad = |length: usize| with(trouble(at, "expr-number"), "number", &rest[..length]);
    if rest.starts_with("0x") || rest.starts_with("0X") {
        let length = 2 + rest[2..].find(|one: char| !one.is_ascii_hexdigit()).unwrap_or(rest.len() - 2);
        let number = i64::from_str_radix(&rest[2..length], 16).map_err(|_| bad(length))?;
        return Ok((Word::Int(number), length));
    }
    let digits = |from: usize| rest[from..].find(|one: char| !one.is_ascii_digit()).map_or(rest.len(), |to| from + to);
    let mut length = digits(0);
    let mut whole = true;
    if rest[length..].starts_with('.') && rest[length + 1..].starts_with(|next: char| next.is_ascii_digit()) {
        (length, whole) = (digits(length + 1), false);
    }
    if rest[length..].starts_with(['e', 'E']) {
        let signed = length + 1 + usize::from(rest[length + 1..].starts_with(['+', '-']));
        let end = digits(signed);
        if end == signed {
            return Err(bad(signed));
        }
        (length, whole) = (end, false);
    }
    if rest[length..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_') {
        return Err(bad(length + 1));
    }
    let text = &rest[..length];
    let word = if whole { text.parse().ok().map(Word::Int) } else { text.parse().ok().map(Word::Double) };
    Ok((word.ok_or_else(|| bad(length))?, length))
}

/// A text in quotation marks that begin after so many bytes; of three marks it may have several lines.
fn quoted(rest: &str, begin: usize, raw: bool, at: usize) -> Result<(Word, usize), Trouble> {
    let mark = &rest[begin..=begin];
    let triple = mark.repeat(3);
    let mark = if rest[begin..].starts_with(&triple) { triple.as_str() } else { mark };
    let mut text = String::new();
    let mut place = begin + mark.len();
    loop {
        let here = &rest[place..];
        if here.starts_with(mark) {
            return Ok((Word::Text(text), place + mark.len()));
        }
        let next = here.chars().next().filter(|next| mark.len() == 3 || *next != '\n');
        let next = next.ok_or_else(|| trouble(at, "expr-text-open"))?;
        place += next.len_utf8();
        if next != '\\' || raw {
            text.push(next);
            continue;
        }
        let (letter, length) = escaped(&rest[place..]).ok_or_else(|| trouble(at + place - 1, "expr-escape"))?;
        text.push(letter);
        place += length;
    }
}

fn escaped(rest: &str) -> Option<(char, usize)> {
    let first = rest.chars().next()?;
    let hex = |digits: usize| {
        let code = u32::from_str_radix(rest.get(1..=digits)?, 16).ok()?;
        Some((char::from_u32(code)?, 1 + digits))
    };
    match first {
        'n' => Some(('\n', 1)),
        't' => Some(('\t', 1)),
        'r' => Some(('\r', 1)),
        '\\' | '"' | '\'' | '`' | '?' => Some((first, 1)),
        'x' | 'X' => hex(2),
        'u' => hex(4),
        'U' => hex(8),
        _ => None,
    }
}

fn with(mut trouble: Trouble, name: &str, value: impl ToString) -> Trouble {
    trouble.cause = trouble.cause.with(name, value);
    trouble
}
