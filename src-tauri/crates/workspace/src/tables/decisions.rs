//! The decision register: who decides what, where, on what basis. A gap is a question, as it is in the sentence.

use tragwerk_exchange::table::{Cell, Table};
use tragwerk_model::Model;
use tragwerk_rules::sentence::{self, Named, Part, Parts};
use tragwerk_text::{Language, choice};

use super::{headed, word};
use crate::wire::ExportTable;
use crate::words::decision_sentence;

/// The register with the sentence of each decision.
pub(crate) fn decisions(language: Language, model: &Model) -> Table {
    let columns = [
        ("decision", 1.4),
        ("decides", 1.2),
        ("forum", 1.2),
        ("basis", 1.2),
        ("information", 1.2),
        ("accountable", 1.2),
        ("effect", 1.2),
        ("sentence", 3.0),
    ];
    let rows = sorted(model).into_iter().map(|parts| {
        let mut row = row(language, &parts);
        row.push(named(language, &parts.effects, "sentence-blank-effect"));
        row.push(decision_sentence(language, &parts).plain.into());
        row
    });
    Table { rows: rows.collect(), ..headed(language, ExportTable::DecisionRegister, &columns) }
}

/// What of it fits a slide.
pub(crate) fn short_decisions(language: Language, model: &Model) -> Table {
    let columns = [
        ("decision", 1.3),
        ("decides", 1.0),
        ("forum", 1.2),
        ("basis", 1.1),
        ("information", 1.2),
        ("accountable", 1.0),
    ];
    let rows = sorted(model).iter().map(|parts| row(language, parts)).collect();
    Table { rows, ..headed(language, ExportTable::DecisionRegister, &columns) }
}

fn sorted(model: &Model) -> Vec<Parts> {
    let mut all = sentence::decisions(model);
    all.sort_by(|a, b| (&a.decision.name, &a.decision.id).cmp(&(&b.decision.name, &b.decision.id)));
    all
}

fn row(language: Language, parts: &Parts) -> Vec<Cell> {
    vec![
        parts.decision.name.as_str().into(),
        named(language, &parts.deciders, "sentence-blank-decider"),
        named(language, &parts.forums, "sentence-blank-forum"),
        named(language, &parts.basis, "sentence-blank-basis"),
        named(language, &parts.information, "sentence-blank-information"),
        named(language, &parts.accountable, "sentence-blank-accountable"),
    ]
}

/// The things, one a line; where something is missing, the question for it.
fn named(language: Language, part: &Part, blank: &str) -> Cell {
    let said = |one: &Named| match &one.cadence {
        Some(cadence) => format!("{} ({})", one.name, choice(language, "cadence", cadence)),
        None => one.name.clone(),
    };
    let mut lines: Vec<String> = part.named.iter().map(said).collect();
    if part.blank.is_some() {
        lines.push(word(language, if lines.is_empty() { blank } else { "sentence-blank-rhythm" }));
    }
    Cell::Text(lines.join("\n"))
}
