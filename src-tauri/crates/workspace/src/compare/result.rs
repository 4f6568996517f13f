//! Two states beside each other: what changed, what became of the open questions and the scorecard.
//!
//! Invariant: questions are the same when their fingerprints are; a waived one is none.

use std::collections::HashSet;
use std::sync::Arc;

use tragwerk_model::Diff;
use tragwerk_rules::Finding;
use tragwerk_text::{Args, Language, say};

use super::Point;
use crate::wire::{CompareResult, QuestionsCompared};
use crate::{Checked, words};

/// The open findings of two states.
#[derive(Debug, Default)]
pub struct FindingsCompared<'f> {
    /// Open before only, in display order.
    pub closed: Vec<&'f Finding>,
    /// Open after only, in display order.
    pub opened: Vec<&'f Finding>,
    /// Open in both, as they are after.
    pub standing: Vec<&'f Finding>,
}

/// What became of the findings.
pub fn findings<'f>(before: &'f Checked, after: &'f Checked) -> FindingsCompared<'f> {
    let open =
        |checked: &'f Checked| checked.findings.iter().map(Arc::as_ref).filter(|finding| finding.waived.is_none());
    let known =
        |checked: &'f Checked| -> HashSet<&str> { open(checked).map(|each| each.fingerprint.as_str()).collect() };
    let (was, is) = (known(before), known(after));
    let (standing, opened) = open(after).partition(|finding| was.contains(finding.fingerprint.as_str()));
    let closed = open(before).filter(|finding| !is.contains(finding.fingerprint.as_str())).collect();
    FindingsCompared { closed, opened, standing }
}

/// Compares two states, in words.
pub fn compare(language: Language, before: &Point<'_>, after: &Point<'_>) -> CompareResult {
    let diff = Diff::between(&before.model, &after.model);
    let told = words::changes(language, &before.model, &after.model, &diff);
    let (checked, checked_after) = (before.checked(), after.checked());
    let found = findings(&checked, &checked_after);
    let worded = |list: &[&Finding]| list.iter().map(|finding| words::worded(language, finding)).collect();
    CompareResult {
        before: words::point(language, before),
        after: words::point(language, after),
        summary: summary(language, &diff, &told, &found),
        counts: told.counts,
        questions: QuestionsCompared {
            closed: worded(&found.closed),
            opened: worded(&found.opened),
            standing: u32::try_from(found.standing.len()).unwrap_or(u32::MAX),
        },
        scorecard: words::scorecard_deltas(language, &checked.scorecard, &checked_after.scorecard),
        changes: told.lines,
        layout: told.layout,
    }
}

fn summary(language: Language, diff: &Diff, told: &words::Changes, found: &FindingsCompared<'_>) -> String {
    let (closed, opened) = (found.closed.len(), found.opened.len());
    let asked = Args::new().with("closed", closed).with("opened", opened).with("standing", found.standing.len());
    if diff.is_empty() {
        return say(language, "compare-same", &Args::new());
    }
    if told.lines.is_empty() && opened + closed == 0 {
        return say(language, "compare-layout", &Args::new());
    }
    if let Some(count) = told.only_names {
        let id = if opened == 0 { "compare-names" } else { "compare-names.opened" };
        return say(language, id, &asked.with("count", count));
    }
    let counts = told.counts;
    let args = asked
        .with("added", counts.added)
        .with("removed", counts.removed)
        .with("changed", counts.changed)
        .with("moved", counts.moved);
    say(language, "compare-sizes", &args)
}
