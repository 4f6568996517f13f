//! Text in shapes: paragraphs of one style each, where they stand in their box.

use std::fmt::Write;

use tragwerk_diagram::text::{TextStyle, Weight};

use super::{POINTS, emu, lang, rgb};
use crate::formats::xml::{escaped, ordered};

/// Where a paragraph stands in its box.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Align {
    #[default]
    Left,
    Middle,
    Right,
}

/// A paragraph.
#[derive(Debug, Clone)]
pub(super) struct Paragraph {
    /// Its lines where they were broken on purpose; else one, which the program breaks.
    pub(super) lines: Vec<String>,
    /// Size, line height and weight in px of the slide.
    pub(super) style: TextStyle,
    pub(super) colour: String,
    pub(super) align: Align,
    pub(super) struck: bool,
    /// What follows on the last line in a style of its own.
    pub(super) after: Option<Box<Paragraph>>,
}

/// The text of a shape.
#[derive(Debug, Clone)]
pub(super) struct Words {
    pub(super) paragraphs: Vec<Paragraph>,
    /// Left, top, right, bottom, in px of the slide.
    pub(super) insets: [f64; 4],
    /// `t`, `ctr` or `b`.
    pub(super) anchor: &'static str,
    /// Whether the program breaks lines that are too long.
    pub(super) wraps: bool,
    /// Whether it reads upwards.
    pub(super) upwards: bool,
}

impl Paragraph {
    /// One line.
    pub(super) fn line(text: &str, style: TextStyle, colour: &str, align: Align) -> Self {
        Self { lines: vec![text.to_owned()], style, colour: colour.to_owned(), align, struck: false, after: None }
    }
}

impl Words {
    /// No text.
    pub(super) fn none() -> Self {
        Self { paragraphs: Vec::new(), insets: [0.0; 4], anchor: "ctr", wraps: true, upwards: false }
    }

    /// One line in the middle of its box, which it may overrun.
    pub(super) fn label(text: &str, style: TextStyle, colour: &str) -> Self {
        let line = Paragraph::line(text, style, colour, Align::Middle);
        Self { paragraphs: vec![line], wraps: false, ..Self::none() }
    }

    /// One line at the left of its box, which it may overrun.
    pub(super) fn aside(text: &str, style: TextStyle, colour: &str) -> Self {
        let line = Paragraph::line(text, style, colour, Align::Left);
        Self { paragraphs: vec![line], wraps: false, ..Self::none() }
    }

    /// The element `txBody` of a shape.
    pub(super) fn xml(&self, language: &str) -> String {
        format!("<p:txBody>{}</p:txBody>", self.body(language))
    }

    fn body(&self, language: &str) -> String {
        let [left, top, right, bottom] = self.insets.map(emu);
        let wrap = if self.wraps { "square" } else { "none" };
        let turned = if self.upwards { " vert=\"vert270\"" } else { "" };
        let mut xml = format!(
            "<a:bodyPr{turned} wrap=\"{wrap}\" lIns=\"{left}\" tIns=\"{top}\" rIns=\"{right}\" bIns=\"{bottom}\" \
             rtlCol=\"0\" anchor=\"{}\"><a:noAutofit/></a:bodyPr><a:lstStyle/>",
            self.anchor
        );
        for paragraph in &self.paragraphs {
            xml += &paragraph.xml(language);
        }
        if self.paragraphs.is_empty() {
            let _ = write!(xml, "<a:p><a:endParaRPr lang=\"{}\"/></a:p>", lang(language));
        }
        xml
    }
}

impl Paragraph {
    /// The element `p`.
    pub(super) fn xml(&self, language: &str) -> String {
        let align = match self.align {
            Align::Left => "l",
            Align::Middle => "ctr",
            Align::Right => "r",
        };
        let spacing = (self.style.line * POINTS).round().max(100.0);
        let runs: Vec<String> = self.lines.iter().map(|line| self.run(line, language)).collect();
        format!(
            "<a:p><a:pPr algn=\"{align}\"><a:lnSpc><a:spcPts val=\"{spacing}\"/></a:lnSpc></a:pPr>{}</a:p>",
            runs.join("<a:br/>")
                + &self.after.iter().map(|more| more.run(&more.lines.join(" "), language)).collect::<String>()
        )
    }

    fn run(&self, text: &str, language: &str) -> String {
        let size = (self.style.size * POINTS).round().max(100.0);
        let bold = if self.style.weight >= Weight::SemiBold { " b=\"1\"" } else { " b=\"0\"" };
        let struck = if self.struck { " strike=\"sngStrike\"" } else { "" };
        format!(
            "<a:r><a:rPr lang=\"{}\" sz=\"{size}\"{bold}{struck} dirty=\"0\">{}</a:rPr><a:t>{}</a:t></a:r>",
            lang(language),
            solid(&self.colour),
            escaped(&ordered(text))
        )
    }
}

/// A fill of one colour; `none`: no fill.
pub(super) fn solid(colour: &str) -> String {
    if colour == "none" {
        return "<a:noFill/>".to_owned();
    }
    format!("<a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill>", rgb(colour))
}
