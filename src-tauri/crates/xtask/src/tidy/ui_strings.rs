//! No words in components: text between tags and in the attributes that people read or hear comes from the catalogues.

use regex::Regex;

use super::{Report, excused};
use crate::sources::{Source, files};

/// Text between tags, or from a tag or expression to an expression or closing tag; and attributes with a text.
const PATTERNS: [&str; 3] = [
    r"[^=\-\s]>([^<>{}=;()|&]*\p{L}{2,}[^<>{}=;()|]*)(?:</|<[A-Za-z]|\{)",
    r"\}([^<>{}=;()|&]*\p{L}{2,}[^<>{}=;()|]*)</",
    r#"\b(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt)=\{?["'`]([^"'`$]*\p{L}{2,}[^"'`]*)["'`]"#,
];

/// Words of TypeScript that can stand after a type's closing bracket.
const KEYWORDS: [&str; 6] = ["extends", "implements", "satisfies", "as ", "is ", "in "];

pub(super) fn check(report: &mut Report) {
    let patterns = PATTERNS.map(Regex::new);
    for source in files("ui/src", &[".tsx"]) {
        if source.path.contains(".test.") || source.path.contains("/generated/") {
            continue;
        }
        for pattern in patterns.iter().flatten() {
            report_all(report, &source, pattern);
        }
    }
}

fn report_all(report: &mut Report, source: &Source, pattern: &Regex) {
    let text = without_comments(&source.text);
    for found in pattern.captures_iter(&text).filter_map(|found| found.get(1)) {
        let words = found.as_str().trim();
        let start = found.start() + (found.as_str().len() - found.as_str().trim_start().len());
        let line = text[..start].matches('\n').count();
        let code = words.starts_with([':', '?'])
            || words.contains("&&")
            || KEYWORDS.iter().any(|word| words.starts_with(word));
        if !code && !excused(source, line, "ui-strings") {
            report.problem(&source.path, line + 1, format!("words outside the catalogues: {words:?}"));
        }
    }
}

/// The text with comments blanked out, every other character in its place.
fn without_comments(text: &str) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("/*") {
        let end = rest[at..].find("*/").map_or(rest.len(), |end| at + end + 2);
        blanked.push_str(&rest[..at]);
        blanked.extend(rest[at..end].chars().map(|letter| if letter == '\n' { '\n' } else { ' ' }));
        rest = &rest[end..];
    }
    blanked.push_str(rest);
    let lines = blanked.lines().map(|line| match line.find("// ") {
        Some(at) if !line[..at].ends_with(':') => &line[..at],
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> usize {
        let source = Source { path: "a.tsx".to_owned(), text: text.to_owned() };
        let mut report = Report::default();
        for pattern in PATTERNS.map(Regex::new).iter().flatten() {
            report_all(&mut report, &source, pattern);
        }
        report.problems.len()
    }

    #[test]
    fn words_are_found_and_code_is_not() {
        let cases = [
            ("<p>Open questions</p>", 1),
            ("<p>\n  Open questions\n</p>", 1),
            ("<p>Hello {name}</p>", 1),
            ("<p>{count} flaws</p>", 1),
            ("<button aria-label=\"Close\" />", 1),
            ("<input placeholder={`Filter ${kind}`} />", 1),
            ("<p>{t(\"open\")}</p>", 0),
            ("<p>·</p>", 0),
            ("const a = useState<Map<string, number>>(x); return <p>{a}</p>", 0),
            ("function f<T>(a: Array<T>): Promise<void> { }", 0),
            ("if (a > limit && b < other) return;", 0),
            ("<p>{a ? <b>{a}</b> : entry.icon && <i>{b}</i>}</p>", 0),
            ("const f = (a: number) => <p>{a}</p>;", 0),
            ("// <p>Open questions</p>", 0),
            ("/* tidy: ui-strings because it is the product's name */\n<h1>Tragwerk</h1>", 0),
        ];
        for (text, count) in cases {
            assert_eq!(found(text), count, "{text}");
        }
    }
}
