//! A report as one page: the views as they are, to be enlarged and moved; figures, questions and tables.
//!
//! Self-contained: it loads nothing, its only script moves the pictures. Invariants: nothing that was typed reaches the
//! page unescaped; the same report gives the same bytes.

use std::fmt::Write;

use super::svg::{self, Inline};
use super::xml::{escaped, ordered};
use crate::formats::pptx::Figure;
use crate::table::{Cell, Table};

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");
/// What the page may do: show itself.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:";

/// A report. All words are worded.
#[derive(Debug, Default)]
pub struct Report {
    /// Name of the model.
    pub title: String,
    /// Language (`en`, `de`).
    pub language: String,
    /// What is said below the title: version, date, counts.
    pub about: Vec<String>,
    /// The views with their names.
    pub views: Vec<(String, Inline)>,
    /// Heading of the figures, and these.
    pub figures: (String, Vec<Figure>),
    /// The tables; those without rows are left out.
    pub tables: Vec<Table>,
    /// Words of the buttons: enlarge, reduce, fit.
    pub buttons: [String; 3],
}

/// The report as a page.
pub fn write(report: &Report) -> String {
    let tables: Vec<&Table> = report.tables.iter().filter(|table| !table.rows.is_empty()).collect();
    let mut body = head(report);
    body += &contents(report, &tables);
    for (number, view) in report.views.iter().enumerate() {
        body += &drawn(report, number, view);
    }
    body += &figures(report);
    for (number, table) in tables.iter().enumerate() {
        let _ =
            write!(body, "<section id=\"t{number}\">\n<h2>{}</h2>\n{}</section>\n", text(&table.title), rows(table));
    }
    let faces = svg::faces(report.views.iter().map(|(_, view)| view));
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<title>{}</title>\n\
         <style>\n{faces}{STYLE}</style>\n</head>\n<body>\n{body}<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        escaped(&report.language),
        text(&report.title),
    )
}

fn head(report: &Report) -> String {
    let about: Vec<String> = report.about.iter().map(|line| text(line)).collect();
    format!("<header>\n<h1>{}</h1>\n<p>{}</p>\n</header>\n", text(&report.title), about.join(" · "))
}

fn contents(report: &Report, tables: &[&Table]) -> String {
    let mut list = String::from("<nav>\n<ul>\n");
    let mut entry = |id: String, name: &str| {
        let _ = writeln!(list, "<li><a href=\"#{id}\">{}</a></li>", text(name));
    };
    report.views.iter().enumerate().for_each(|(number, (name, _))| entry(format!("v{number}"), name));
    entry("figures".to_owned(), &report.figures.0);
    tables.iter().enumerate().for_each(|(number, table)| entry(format!("t{number}"), &table.title));
    list + "</ul>\n</nav>\n"
}

fn drawn(report: &Report, number: usize, (name, view): &(String, Inline)) -> String {
    let buttons: String = ["in", "out", "fit"]
        .iter()
        .zip(&report.buttons)
        .zip(["+", "−", "⤢"])
        .map(|((id, word), sign)| {
            format!(
                "<button type=\"button\" data-zoom=\"{id}\" aria-label=\"{0}\" title=\"{0}\">{sign}</button>",
                text(word)
            )
        })
        .collect();
    format!(
        "<section id=\"v{number}\">\n<h2>{}</h2>\n<figure>\n<div class=\"buttons\">{buttons}</div>\n\
         <div class=\"picture\" tabindex=\"0\">\n{}</div>\n</figure>\n</section>\n",
        text(name),
        view.markup()
    )
}

fn figures(report: &Report) -> String {
    let mut list = String::new();
    for figure in &report.figures.1 {
        let share = figure.share.map_or(String::new(), |share| {
            format!("<meter min=\"0\" max=\"100\" value=\"{}\"></meter>", (share * 100.0).round())
        });
        let _ = writeln!(
            list,
            "<tr><th scope=\"row\">{}<small>{}</small></th><td>{share}</td><td class=\"value\">{}</td></tr>",
            text(&figure.label),
            text(&figure.meaning),
            text(&figure.value)
        );
    }
    format!(
        "<section id=\"figures\">\n<h2>{}</h2>\n<table class=\"figures\">\n{list}</table>\n</section>\n",
        text(&report.figures.0)
    )
}

fn rows(table: &Table) -> String {
    let heads: String =
        table.columns.iter().map(|column| format!("<th scope=\"col\">{}</th>", text(&column.label))).collect();
    let mut body = String::new();
    for row in &table.rows {
        let cells: String = row.iter().map(cell).collect();
        let _ = writeln!(body, "<tr>{cells}</tr>");
    }
    format!(
        "<div class=\"wide\">\n<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n</div>\n"
    )
}

fn cell(cell: &Cell) -> String {
    let lines: Vec<String> = cell.said().split('\n').map(text).collect();
    format!("<td>{}</td>", lines.join("<br>"))
}

fn text(text: &str) -> String {
    escaped(&ordered(text))
}
