//! The title block: the view's name on the left; model, version and date on the right.

use tragwerk_diagram::scene::TextLine;
use tragwerk_diagram::text::{TextStyle, Weight, fit, fit_line};

use super::TitleBlock;
use super::page::Page;
use super::pen::Pen;

pub(in crate::formats) const NAME: TextStyle = TextStyle { size: 28.0, line: 34.0, weight: Weight::SemiBold };
const MODEL: TextStyle = TextStyle { size: 12.0, line: 18.0, weight: Weight::SemiBold };
const ASIDE: TextStyle = TextStyle { size: 12.0, line: 18.0, weight: Weight::Regular };
/// So much of the width the lines on the right may take, and what the name leaves them.
const ASIDE_SHARE: f64 = 0.4;
const BETWEEN: f64 = 32.0;

/// A title block in lines.
pub(in crate::formats) struct Title {
    /// The view's name.
    pub(in crate::formats) name: Vec<String>,
    /// What stands on the right.
    pub(in crate::formats) aside: Vec<(String, &'static TextStyle)>,
    /// Height of the higher of both.
    pub(in crate::formats) height: f64,
}

/// Breaks a title block for a width.
pub(super) fn place(block: &TitleBlock, width: f64, language: &str) -> Title {
    let most = (width * ASIDE_SHARE).max(width - NAME.width(&block.view) - BETWEEN);
    let aside: Vec<_> = aside(block).into_iter().map(|(text, style)| (fit_line(&text, style, most), style)).collect();
    let name = fit(&block.view, &NAME, width - widest(&aside) - BETWEEN, 2, language).lines;
    let height = (name.len() as f64 * NAME.line).max(aside.len() as f64 * ASIDE.line);
    Title { name, aside, height }
}

/// The width in which nothing of a title block is broken or cut off.
pub(super) fn width(block: &TitleBlock) -> f64 {
    NAME.width(&block.view) + BETWEEN + widest(&aside(block))
}

/// What stands on the right, as long as it is.
fn aside(block: &TitleBlock) -> Vec<(String, &'static TextStyle)> {
    // A remark takes the place of the date, which moves up, so that the title is never higher for it.
    let (version, last) = match block.remark.is_empty() {
        true => (block.version.clone(), &block.date),
        false => (joined(&block.version, &block.date), &block.remark),
    };
    let lines = [(block.model.clone(), &MODEL), (version, &ASIDE), (last.clone(), &ASIDE)];
    lines.into_iter().filter(|(text, _)| !text.trim().is_empty()).collect()
}

fn widest(aside: &[(String, &TextStyle)]) -> f64 {
    aside.iter().map(|(text, style)| style.width(text)).fold(0.0, f64::max)
}

fn joined(version: &str, date: &str) -> String {
    [version, date].into_iter().filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().join(" · ")
}

pub(super) fn draw(pen: &mut Pen, page: &Page) {
    let Some(title) = &page.title else { return };
    let (strong, weak) = (pen.look.colour("text"), pen.look.colour("text-2"));
    let mut top = page.margin;
    for text in &title.name {
        pen.line(&at(text, page.margin, top, &NAME), &NAME, strong);
        top += NAME.line;
    }
    let right = page.width - page.margin;
    for (row, (text, style)) in title.aside.iter().enumerate() {
        let colour = if style.weight == MODEL.weight { strong } else { weak };
        let top = page.margin + row as f64 * ASIDE.line;
        pen.anchored(text, "end", right, top + style.baseline(), style, colour);
    }
}

/// A line of text whose box begins at `top`.
pub(super) fn at(text: &str, x: f64, top: f64, style: &TextStyle) -> TextLine {
    TextLine { text: text.to_owned(), x, baseline: top + style.baseline(), width: style.width(text) }
}
