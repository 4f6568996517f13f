//! The open questions, and those somebody decided to live with.

use std::sync::Arc;

use tragwerk_exchange::table::{Cell, Table};
use tragwerk_model::Model;
use tragwerk_rules::Finding;
use tragwerk_text::{Args, Language, say};

use super::{headed, name, word};
use crate::wire::ExportTable;
use crate::words::{explanation, question};

/// All findings, in display order.
pub(super) fn findings(language: Language, model: &Model, findings: &[Arc<Finding>]) -> Table {
    let columns = [
        ("severity", 1.0),
        ("nature", 0.7),
        ("heading", 1.1),
        ("about", 1.4),
        ("question", 3.0),
        ("evidence", 2.2),
        ("lived-with", 1.6),
        ("code", 0.7),
    ];
    let rows = findings.iter().map(|finding| {
        let mut row = short(language, finding);
        row.insert(2, word(language, &format!("heading-{}", finding.heading.id())).into());
        row.insert(3, finding.subject.as_ref().map_or_else(String::new, |id| name(model, id)).into());
        row.push(explanation(language, finding).into());
        row.push(lived_with(finding));
        row.push(finding.code.to_string().into());
        row
    });
    Table { rows: rows.collect(), ..headed(language, ExportTable::Findings, &columns) }
}

/// The gravest open questions, `most` of them, for a slide; what is not shown is counted in the last row.
pub(crate) fn questions(language: Language, findings: &[Arc<Finding>], most: usize) -> Table {
    let columns = [("severity", 1.2), ("nature", 0.7), ("question", 6.0)];
    let open: Vec<&Arc<Finding>> = findings.iter().filter(|finding| finding.waived.is_none()).collect();
    let mut rows: Vec<Vec<Cell>> = open.iter().take(most).map(|finding| short(language, finding)).collect();
    if open.len() > most {
        let more = say(language, "table-more-questions", &Args::new().with("count", open.len() - most));
        rows.push(vec!["".into(), "".into(), more.into()]);
    }
    let title = word(language, "table-open-questions");
    Table { title, rows, ..headed(language, ExportTable::Findings, &columns) }
}

fn short(language: Language, finding: &Finding) -> Vec<Cell> {
    vec![
        word(language, &format!("severity-{}", finding.severity.id())).into(),
        word(language, &format!("nature-{}", finding.nature.id())).into(),
        question(language, finding).into(),
    ]
}

fn lived_with(finding: &Finding) -> Cell {
    let Some(waived) = finding.waived.as_deref() else { return "".into() };
    let said: Vec<&str> = [waived.reason.as_str(), waived.who.as_str(), waived.until.as_deref().unwrap_or_default()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    Cell::Text(said.join("\n"))
}
