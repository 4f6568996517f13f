//! A comparison as a page of its own: HTML without script, network or dates of today.
//!
//! Invariant: every word of the model is escaped; the same comparison gives the same bytes.

use std::fmt::Write;

use tragwerk_text::{Args, Language, say};

use crate::wire::{ChangeLine, ChangeMark, CompareResult, Question, Span};

const STYLE: &str = include_str!("page.css");

/// The page.
pub fn page(language: Language, compared: &CompareResult) -> String {
    let args = Args::new().with("before", compared.before.label.as_str()).with("after", compared.after.label.as_str());
    let title = escaped(&say(language, "compare-title", &args));
    let mut body = format!("<h1>{title}</h1>\n");
    let details = [&compared.before.detail, &compared.after.detail].map(|detail| escaped(detail));
    let _ = writeln!(body, "<p class=\"detail\">{}</p>", details.join(" → "));
    let _ = writeln!(body, "<p class=\"summary\">{}</p>", escaped(&compared.summary));
    lines(&mut body, &compared.changes);
    let head = |id: &str| say(language, id, &Args::new());
    if !compared.layout.is_empty() {
        section(&mut body, &head("compare-layout-head"), compared.layout.iter().map(line));
    }
    for (id, questions) in
        [("compare-closed", &compared.questions.closed), ("compare-opened", &compared.questions.opened)]
    {
        if !questions.is_empty() {
            section(&mut body, &head(id), questions.iter().map(question));
        }
    }
    scorecard(language, &mut body, compared);
    let (id, style) = (language.id(), STYLE.trim());
    format!(
        "<!doctype html>\n<html lang=\"{id}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{style}\n</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// A section for each group of changes.
fn lines(body: &mut String, changes: &[ChangeLine]) {
    for group in changes.chunk_by(|one, other| one.heading == other.heading) {
        section(body, &group[0].heading, group.iter().map(line));
    }
}

fn section(body: &mut String, heading: &str, items: impl Iterator<Item = String>) {
    let items: String = items.collect();
    let _ = writeln!(body, "<section>\n<h2>{}</h2>\n<ul>\n{items}</ul>\n</section>", escaped(heading));
}

fn line(line: &ChangeLine) -> String {
    let (class, sign) = match line.mark {
        ChangeMark::Added => ("added", "+"),
        ChangeMark::Removed => ("removed", "−"),
        ChangeMark::Changed => ("changed", "~"),
        ChangeMark::Moved => ("moved", "→"),
    };
    let sentence: String = line.sentence.iter().map(span).collect();
    format!("<li class=\"{class}\"><span class=\"mark\">{sign}</span> {sentence}</li>\n")
}

fn span(span: &Span) -> String {
    let text = escaped(&span.text);
    if span.strong { format!("<strong><bdi>{text}</bdi></strong>") } else { text }
}

fn question(question: &Question) -> String {
    format!("<li><code>{}</code> {}</li>\n", escaped(&question.code), escaped(&question.question))
}

fn scorecard(language: Language, body: &mut String, compared: &CompareResult) {
    let value = |figure| crate::words::figure(language, figure);
    let rows: String = compared
        .scorecard
        .iter()
        .map(|delta| {
            let cells = [escaped(&delta.label), value(delta.before), value(delta.after)];
            format!("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n", cells[0], cells[1], cells[2])
        })
        .collect();
    let labels = [&compared.before.label, &compared.after.label].map(|label| escaped(label));
    let _ = writeln!(
        body,
        "<section>\n<h2>{}</h2>\n<table>\n<tr><td></td><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr>\n{rows}</table>\n</section>",
        escaped(&say(language, "compare-scorecard", &Args::new())),
        labels[0],
        labels[1],
    );
}

/// Text as HTML; what a page must not hold is left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            letter if letter.is_control() && letter != '\n' && letter != '\t' => {}
            letter => safe.push(letter),
        }
    }
    safe
}
