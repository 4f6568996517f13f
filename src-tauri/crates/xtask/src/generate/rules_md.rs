//! The pages of the rules, for readers: from the same metadata, examples and texts as `tragwerk rule` and the window.

use std::fmt::Write;

use tragwerk_rules::{Heading, Rule, rules};
use tragwerk_text::{Args, Language, say};
use tragwerk_workspace::words;

const OPENING: &str = "# The rules

Made by `cargo xtask gen` from `src-tauri/crates/rules` and its texts; do not edit. `tragwerk rule CODE` prints the same,
also in German.

A *flaw* is wrong as it stands, a *gap* has not been answered yet. Examples are in the short notation of
`crates/rules/src/sketch.rs`; they run as tests.
";

/// Path and text of every page: the list of all rules, and one page a rule.
pub(super) fn pages() -> Vec<(String, String)> {
    let index = ("docs/rules/README.md".to_owned(), index());
    let page = |rule: &&Rule| (format!("docs/rules/{}.md", rule.code), page(rule));
    std::iter::once(index).chain(rules().iter().map(page)).collect()
}

fn index() -> String {
    let mut text = String::from(OPENING);
    for heading in Heading::ALL {
        let _ =
            write!(text, "\n## {}\n\n| code | finds | severity | nature |\n|---|---|---|---|\n", heading_of(heading));
        for rule in rules().iter().filter(|rule| rule.heading == heading) {
            let (code, finds) = (rule.code, said(rule, "finds"));
            let _ = writeln!(text, "| [{code}]({code}.md) | {finds} | {} | {} |", severities(rule), nature(rule));
        }
    }
    text
}

fn page(rule: &Rule) -> String {
    let mut text = format!("# {} {}\n\n", rule.code, said(rule, "name"));
    let _ = writeln!(text, "{} · {} · {}\n", heading_of(rule.heading), severities(rule), nature(rule));
    let _ = writeln!(text, "{}\n", said(rule, "finds"));
    for (title, part) in [("Why this matters", "why"), ("How to answer", "answer")] {
        let _ = writeln!(text, "## {title}\n\n{}\n", said(rule, part));
    }
    let fixes: String = words::fixes_of_rule(Language::En, rule).iter().map(|fix| format!("- {fix}\n")).collect();
    if !fixes.is_empty() {
        let _ = writeln!(text, "## {}\n\n{fixes}", word("cli-rule-fixes"));
    }
    for (title, sketch) in [("Wrong", rule.wrong), ("Right", rule.right)] {
        let _ = writeln!(text, "## {title}\n\n```text\n{}\n```\n", sketch.trim());
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn said(rule: &Rule, part: &str) -> String {
    word(&format!("rule-{}.{part}", rule.code))
}

fn heading_of(heading: Heading) -> String {
    word(&format!("heading-{}", heading.id()))
}

fn severities(rule: &Rule) -> String {
    let words = rule.severities.iter().map(|severity| word(&format!("severity-{}", severity.id())));
    words.collect::<Vec<_>>().join(", ")
}

fn nature(rule: &Rule) -> String {
    rule.nature.map_or_else(|| "flaw or gap".to_owned(), |nature| word(&format!("nature-{}", nature.id())))
}

fn word(id: &str) -> String {
    say(Language::En, id, &Args::new())
}
