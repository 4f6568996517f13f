//! What was not taken of an edit of cells, in sentences.

use tragwerk_text::{Args, Language, attribute, has, refusal, say};

use crate::workspace::{Left, Outcome};

/// As many are told.
const MOST: usize = 3;

/// What was not taken and why; none when everything was.
pub(crate) fn cells_refused(language: Language, outcome: &Outcome) -> Option<String> {
    let [_, ..] = outcome.left[..] else { return None };
    let all = outcome.left.len() + usize::try_from(outcome.taken).unwrap_or_default();
    let head = Args::new().with("count", outcome.left.len()).with("all", all);
    let told = outcome.left.iter().take(MOST).map(|left| one(language, left));
    let rest = (outcome.left.len() > MOST).then(|| "…".to_owned());
    let lines: Vec<String> = [say(language, "cells-refused", &head)].into_iter().chain(told).chain(rest).collect();
    Some(lines.join(" "))
}

fn one(language: Language, left: &Left) -> String {
    let why = refusal(language, &left.why.code, &left.why.args);
    if left.row.is_empty() {
        return why;
    }
    let args =
        Args::new().with("row", left.row.as_str()).with("column", column(language, &left.column)).with("why", why);
    say(language, if left.column.starts_with("letters.") { "cells-refused-row" } else { "cells-refused-cell" }, &args)
}

/// What stands at the head of a column, by its id.
fn column(language: Language, id: &str) -> String {
    let head = format!("column-{id}");
    match id.strip_prefix("attribute.") {
        Some(id) => attribute(language, "", id),
        None if has(language, &head) => say(language, &head, &Args::new()),
        None => id.to_owned(),
    }
}
