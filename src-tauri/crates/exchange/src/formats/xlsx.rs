//! Tables as sheets of a workbook: heads that stay, a filter, columns as wide as they need to be.
//!
//! Invariants: no cell is taken for a formula; the same tables and facts give the same bytes, the only date comes in.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use tragwerk_diagram::Theme;

use crate::ExchangeError;
use crate::table::{Cell, Table, neutralised};

/// Characters of a column of share 1.
const CHARACTERS: f64 = 18.0;
/// Longest name of a sheet, and what it may not hold.
const LONGEST: usize = 31;
const FORBIDDEN: &[char] = &['[', ']', ':', '*', '?', '/', '\\'];
/// Most characters of a cell.
const MOST: usize = 32_767;

/// Height of a line in points, and the highest row in lines.
const LINE: f64 = 15.0;
const MOST_LINES: u32 = 26;

/// What a workbook says about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Its title.
    pub title: String,
    /// When what it shows was last edited, `2027-06-30T08:15:00Z`; empty where nobody knows.
    pub edited: String,
}

/// The tables, a sheet each.
///
/// # Errors
/// More rows or columns than a sheet can hold.
pub fn write(tables: &[Table], about: &About) -> Result<Vec<u8>, ExchangeError> {
    workbook(tables, about).map_err(|error| ExchangeError::NotDrawn(error.to_string()))
}

fn workbook(tables: &[Table], about: &About) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Where nobody knows when it was edited, it is the first moment that there is, and not now.
    let edited = ExcelDateTime::parse_from_str(about.edited.trim_end_matches('Z'))
        .or_else(|_| ExcelDateTime::from_ymd(1980, 1, 1))?;
    let said = DocProperties::new().set_title(&about.title).set_author("Tragwerk").set_creation_datetime(&edited);
    book.set_properties(&said);
    for table in tables {
        fill(book.add_worksheet(), table)?;
    }
    book.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let colour = |token: &str| Color::from(Theme::Light.colour(token));
    let ground = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let head = ground
        .clone()
        .set_bold()
        .set_background_color(colour("surface-2"))
        .set_border_bottom(FormatBorder::Thin)
        .set_border_bottom_color(colour("border"));
    sheet.set_name(sheet_name(&table.title))?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    for (at, column) in (0u16..).zip(&table.columns) {
        sheet.set_column_width(at, wide(column.share))?;
        sheet.write_string_with_format(0, at, within(&column.label), &head)?;
    }
    for (line, row) in (1u32..).zip(&table.rows) {
        for (at, cell) in (0u16..).zip(row) {
            match cell {
                Cell::Text(text) => sheet.write_string_with_format(line, at, within(text), &ground)?,
                Cell::Number(number) => sheet.write_number_with_format(line, at, *number, &ground)?,
            };
        }
        // Not every program makes room for what is broken into lines by itself.
        let lines = row.iter().zip(&table.columns).map(|(cell, column)| lines(cell, wide(column.share))).max();
        sheet.set_row_height(line, LINE * f64::from(lines.unwrap_or(1).min(MOST_LINES)))?;
    }
    if let (Ok(last), Ok(rows)) = (u16::try_from(table.columns.len()), u32::try_from(table.rows.len()))
        && last > 0
    {
        sheet.autofilter(0, 0, rows, last - 1)?;
    }
    Ok(())
}

/// Width of a column in characters.
fn wide(share: f64) -> f64 {
    (CHARACTERS * share).clamp(8.0, 70.0)
}

/// How many lines a cell takes in a column of that width, about; rather one too many.
fn lines(cell: &Cell, width: f64) -> u32 {
    let Cell::Text(text) = cell else { return 1 };
    let taken = |line: &str| (line.chars().count() as f64 * 1.12 / width).ceil().max(1.0) as u32;
    text.lines().map(taken).sum::<u32>().max(1)
}

/// A text as a cell can hold it.
fn within(text: &str) -> String {
    let allowed = |character: &char| !character.is_control() || matches!(character, '\n' | '\t');
    neutralised(text).chars().filter(allowed).take(MOST).collect()
}

fn sheet_name(title: &str) -> String {
    let name: String = title.chars().filter(|character| !FORBIDDEN.contains(character)).take(LONGEST).collect();
    name.trim_matches('\'').to_owned()
}
