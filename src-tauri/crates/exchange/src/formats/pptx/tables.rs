//! A table as native tables, on as many slides as it needs.

use std::fmt::Write;

use tragwerk_diagram::scene::Rect;
use tragwerk_diagram::text::{TextStyle, Weight, fit};

use super::node::Manner;
use super::piece::{self, Numbers, Piece};
use super::sheet::heading;
use super::spot::Spot;
use super::words::{Align, Paragraph, solid};
use super::{Slide, emu};
use crate::formats::svg::page::Page;
use crate::formats::svg::{Paper, Picture};
use crate::formats::xml::{escaped, ordered};
use crate::table::{Cell, Table};

/// 11 pt, and the head of a column.
const TEXT: TextStyle = TextStyle { size: 14.5, line: 18.5, weight: Weight::Regular };
const HEAD: TextStyle = TextStyle { size: 13.0, line: 17.0, weight: Weight::SemiBold };
/// Around the text of a cell.
const PAD: (f64, f64) = (8.0, 5.0);
/// Most lines that a paragraph is thought to take.
const MOST_LINES: usize = 40;
const GAP: f64 = 24.0;

/// A row, each cell in paragraphs, and how high it is.
struct Row {
    cells: Vec<Vec<String>>,
    height: f64,
}

/// A table under the title block of `frame`, whose view is the title; a slide for every page of rows.
pub fn table(frame: &Picture, table: &Table) -> Vec<Slide> {
    let frame = Picture { paper: Some(Paper::Wide), legend: false, ..frame.clone() };
    let page = Page::new(&nothing(), &frame);
    let top = page.margin + page.title.as_ref().map_or(0.0, |title| title.height + GAP);
    let room = Rect::new(page.margin, top, page.inside(), page.height - page.margin - top);
    let widths = widths(table, room.width);
    let labels: Vec<Cell> = table.columns.iter().map(|column| Cell::Text(column.label.clone())).collect();
    let head = row(&labels, &widths, &HEAD, &frame.language);
    let rows = table.rows.iter().map(|cells| row(cells, &widths, &TEXT, &frame.language)).collect();
    let pages = pages(rows, room.height - head.height);
    pages.iter().map(|rows| slide(&frame, &page, &table.title, room, &widths, &head, rows)).collect()
}

fn nothing() -> tragwerk_diagram::Scene {
    tragwerk_diagram::Scene {
        view: None,
        viewpoint: tragwerk_model::Viewpoint::Free,
        name: String::new(),
        bounds: Rect::default(),
        bands: Vec::new(),
        lanes: Vec::new(),
        nodes: Vec::new(),
        edges: Vec::new(),
        moves: Vec::new(),
        notes: Vec::new(),
        legend: Vec::new(),
        dropped_labels: 0,
        compared: false,
    }
}

/// The page of a slide without drawing.
pub(super) fn blank(frame: &Picture) -> Page {
    Page::new(&nothing(), frame)
}

fn widths(table: &Table, width: f64) -> Vec<f64> {
    let all: f64 = table.columns.iter().map(|column| column.share).sum();
    table.columns.iter().map(|column| (width * column.share / all.max(0.01)).floor()).collect()
}

fn row(cells: &[Cell], widths: &[f64], style: &TextStyle, language: &str) -> Row {
    let cells: Vec<Vec<String>> =
        cells.iter().map(|cell| cell.said().split('\n').map(str::to_owned).collect()).collect();
    let lines = |(parts, width): (&Vec<String>, &f64)| {
        let broken = |part: &String| fit(part, style, width - 2.0 * PAD.0, MOST_LINES, language).lines.len().max(1);
        parts.iter().map(broken).sum::<usize>()
    };
    let most = cells.iter().zip(widths).map(lines).max().unwrap_or(1);
    Row { cells, height: most as f64 * style.line + 2.0 * PAD.1 }
}

/// Rows by slide; a row that is higher than a slide has one to itself.
fn pages(rows: Vec<Row>, room: f64) -> Vec<Vec<Row>> {
    let mut pages: Vec<Vec<Row>> = vec![Vec::new()];
    let mut height = 0.0;
    for row in rows {
        height += row.height;
        if height > room && pages.last().is_some_and(|page| !page.is_empty()) {
            height = row.height;
            pages.push(Vec::new());
        }
        if let Some(page) = pages.last_mut() {
            page.push(row);
        }
    }
    pages
}

fn slide(frame: &Picture, page: &Page, name: &str, room: Rect, widths: &[f64], head: &Row, rows: &[Row]) -> Slide {
    let manner =
        Manner { spot: Spot::SLIDE, look: frame.look, language: &frame.language, compared: false, marks: false };
    let mut numbers = Numbers::new();
    let mut pieces = Vec::new();
    heading(&mut numbers, &manner, page, frame, &mut pieces);
    let height = head.height + rows.iter().map(|row| row.height).sum::<f64>();
    let bounds = Rect::new(room.x, room.y, widths.iter().sum(), height);
    pieces.push(native(numbers.next(), &manner, name, bounds, widths, head, rows));
    Slide { xml: piece::slide(frame.look.canvas(), &pieces), notes: Vec::new() }
}

fn native(
    number: u32,
    manner: &Manner<'_>,
    name: &str,
    bounds: Rect,
    widths: &[f64],
    head: &Row,
    rows: &[Row],
) -> Piece {
    let grid: String = widths.iter().map(|width| format!("<a:gridCol w=\"{}\"/>", emu(*width))).collect();
    let mut body = line(head, manner, &HEAD, manner.look.colour("text-2"), manner.look.colour("surface-2"));
    for row in rows {
        body += &line(row, manner, &TEXT, manner.look.colour("text"), "none");
    }
    let (x, y, width, height) = (emu(bounds.x), emu(bounds.y), emu(bounds.width), emu(bounds.height));
    let xml = format!(
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{number}\" name=\"{}\"/><p:cNvGraphicFramePr>\
         <a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>\
         <p:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></p:xfrm><a:graphic>\
         <a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>\
         <a:tblPr firstRow=\"1\"/><a:tblGrid>{grid}</a:tblGrid>{body}</a:tbl></a:graphicData></a:graphic>\
         </p:graphicFrame>",
        escaped(&ordered(name))
    );
    Piece::new(bounds, xml)
}

fn line(row: &Row, manner: &Manner<'_>, style: &TextStyle, colour: &str, ground: &str) -> String {
    let mut xml = format!("<a:tr h=\"{}\">", emu(row.height));
    let rule = solid(manner.look.colour("border"));
    for parts in &row.cells {
        let paragraph = |part: &String| Paragraph::line(part, *style, colour, Align::Left).xml(manner.language);
        let text: String = parts.iter().map(paragraph).collect();
        let (left, top) = (emu(PAD.0), emu(PAD.1));
        let none = |side: &str| format!("<a:{side} w=\"0\"><a:noFill/></a:{side}>");
        let _ = write!(
            xml,
            "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{text}</a:txBody>\
             <a:tcPr marL=\"{left}\" marR=\"{left}\" marT=\"{top}\" marB=\"{top}\" anchor=\"t\">{}{}{}\
             <a:lnB w=\"9525\">{rule}</a:lnB>{}</a:tcPr></a:tc>",
            none("lnL"),
            none("lnR"),
            none("lnT"),
            solid(ground)
        );
    }
    xml + "</a:tr>"
}
