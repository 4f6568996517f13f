//! Breaking a text into lines of a given width and cutting what is too much.

use super::TextStyle;
use super::breaks::{self, Break};

/// A text in lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fitted {
    /// The lines; none for a blank text.
    pub lines: Vec<String>,
    /// Whether something had to be left out; the last line then ends in an ellipsis.
    pub cut: bool,
}

/// Breaks a text into at most `most` lines of at most `width` px. `language` (`en`, `de`) chooses the syllables. A long
/// compound is broken between its parts, unless it is whole only when broken anywhere between syllables.
pub fn fit(text: &str, style: &TextStyle, width: f64, most: usize, language: &str) -> Fitted {
    let filled = |compounds| {
        fill(text, Filling { style, width, most, compounds, lines: Vec::new(), line: String::new() }, language)
    };
    let fitted = filled(true);
    if !fitted.cut {
        return fitted;
    }
    let tight = filled(false);
    if tight.cut { fitted } else { tight }
}

fn fill(text: &str, mut filling: Filling<'_>, language: &str) -> Fitted {
    let words = breaks::words(text);
    for (at, word) in words.iter().enumerate() {
        if let Err(begun) = filling.add(word, language) {
            let rest = words[at + 1..].iter().fold(begun, |line, word| format!("{line} {}", visible(word)));
            filling.lines.push(shortened(&rest, filling.style, filling.width));
            return Fitted { lines: filling.lines, cut: true };
        }
    }
    filling.end_line();
    Fitted { lines: filling.lines, cut: false }
}

/// A text on one line, cut where it is too long.
pub fn fit_line(text: &str, style: &TextStyle, width: f64) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = visible(&plain);
    if style.width(&plain) <= width { plain } else { shortened(&plain, style, width) }
}

/// Share of the line that the part before a natural break should fill.
const FAIR_SHARE: f64 = 0.3;

struct Filling<'a> {
    style: &'a TextStyle,
    width: f64,
    most: usize,
    /// Whether the parts of compounds stay whole where that is possible.
    compounds: bool,
    lines: Vec<String>,
    line: String,
}

impl Filling<'_> {
    /// Adds a word, or gives back what the last line would have to hold with it.
    fn add(&mut self, word: &str, language: &str) -> Result<(), String> {
        let mut rest = word;
        let mut glue = " ";
        loop {
            let whole = self.joined(glue, &visible(rest));
            if self.fits(&whole) {
                self.line = whole;
                return Ok(());
            }
            if self.lines.len() + 1 >= self.most {
                return Err(whole);
            }
            if let Some(place) = self.place(rest, glue, language) {
                self.line = self.joined(glue, &part(rest, place));
                rest = &rest[place.at..];
            }
            self.end_line();
            glue = "";
        }
    }

    /// Where to break the word on this line, if at all: a word that fits on a line of its own only where any
    /// text may break; a longer one at a natural place that fills a fair part of the line, else at a syllable.
    fn place(&self, rest: &str, glue: &str, language: &str) -> Option<Break> {
        if self.is_whole_on_own_line(rest) {
            return self.last_fitting(rest, glue, &breaks::open(rest));
        }
        let natural = self.last_fitting(rest, glue, &breaks::natural(rest));
        let fair = |place: &Break| self.style.width(&part(rest, *place)) >= FAIR_SHARE * self.width;
        let joints = if self.compounds { breaks::joints(rest, language) } else { Vec::new() };
        natural
            .filter(fair)
            .or_else(|| self.last_fitting(rest, glue, &joints).filter(fair))
            .or_else(|| self.last_fitting(rest, glue, &breaks::syllables(rest, language)))
            .or(natural)
            .or_else(|| self.forced(rest, glue))
    }

    fn is_whole_on_own_line(&self, word: &str) -> bool {
        self.fits(&visible(word))
    }

    /// A word that has no better place is broken anywhere, but only on a line of its own.
    fn forced(&self, rest: &str, glue: &str) -> Option<Break> {
        if !self.line.is_empty() {
            return None;
        }
        let places = breaks::anywhere(rest);
        self.last_fitting(rest, glue, &places).or_else(|| places.first().copied())
    }

    fn last_fitting(&self, rest: &str, glue: &str, places: &[Break]) -> Option<Break> {
        let fitting = places.iter().rev().find(|place| self.fits(&self.joined(glue, &part(rest, **place))));
        fitting.copied()
    }

    fn joined(&self, glue: &str, word: &str) -> String {
        if self.line.is_empty() { word.to_owned() } else { format!("{}{glue}{word}", self.line) }
    }

    fn fits(&self, line: &str) -> bool {
        self.style.width(line) <= self.width
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if !line.is_empty() {
            self.lines.push(line);
        }
    }
}

fn part(word: &str, place: Break) -> String {
    let mut text = visible(&word[..place.at]);
    if place.hyphen {
        text.push('-');
    }
    text
}

/// Without soft hyphens and control characters, which are not drawn.
fn visible(text: &str) -> String {
    text.chars().filter(|character| *character != '\u{AD}' && !character.is_control()).collect()
}

fn shortened(text: &str, style: &TextStyle, width: f64) -> String {
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    // The width grows with the length, so the longest start that fits is found by halving.
    let fits = |end: usize| style.width(&with_ellipsis(&text[..end])) <= width;
    let count = ends.partition_point(|end| fits(*end));
    with_ellipsis(&text[..ends[count.saturating_sub(1).min(ends.len() - 1)]])
}

fn with_ellipsis(text: &str) -> String {
    format!("{}…", text.trim_end_matches([' ', '-', '/', ',', '·', '–']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::NAME;

    fn lines(text: &str, width: f64, most: usize, language: &str) -> String {
        fit(text, &NAME, width, most, language).lines.join("|")
    }

    #[test]
    fn names_break_where_a_reader_would() {
        let cases = [
            ("en", "Enterprise ARR +35 %"),
            ("en", "Compare suppliers"),
            ("en", "Sales-led cold outbound campaign"),
            ("en", "Leads/opportunities per quarter and region of the group"),
            ("en", "NetRevenueRetentionPerCustomerSegment"),
            ("de", "Account-Kriterien"),
            ("de", "Rechenschaftspflichtübertragung"),
            ("de", "Kundenzufriedenheitsbefragungsergebnis"),
            ("de", "Gesundheitskriterien"),
            ("de", "Vertriebsprognose der Bestandskunden"),
            ("de", "Wiederverkaufsvereinbarungen"),
            ("de", "Donau\u{AD}dampf\u{AD}schifffahrts\u{AD}gesellschaft"),
            ("de", "Marketing- und Vertriebssteuerung"),
            ("en", "客户成功团队负责续约和扩展业务"),
            ("en", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"),
            ("en", "  tab\tand\nnew line  "),
            ("en", ""),
        ];
        let told: Vec<_> = cases.iter().map(|(language, name)| lines(name, 116.0, 3, language)).collect();
        insta::assert_snapshot!(told.join("\n"));
    }

    #[test]
    fn no_line_is_too_wide() {
        for text in
            ["Wachstumsbudget verteilen", "a".repeat(200).as_str(), "é̂̃".repeat(40).as_str(), "🙂".repeat(30).as_str()]
        {
            for line in fit(text, &NAME, 60.0, 3, "de").lines {
                assert!(NAME.width(&line) <= 60.0, "{line}");
            }
        }
    }

    #[test]
    fn a_single_line_is_cut_with_an_ellipsis() {
        let cut = fit_line("Head of Customer Success, Enterprise", &NAME, 100.0);
        assert!(cut.ends_with('…') && NAME.width(&cut) <= 100.0, "{cut}");
        assert_eq!(fit_line(" Head  of\nSales ", &NAME, 200.0), "Head of Sales");
    }
}
