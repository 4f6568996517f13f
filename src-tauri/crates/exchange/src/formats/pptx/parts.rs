//! The parts of a presentation that hold no slide of ours: frame, theme, master, layout, notes.

use std::fmt::Write;

use tragwerk_diagram::Theme;
use tragwerk_model::Layer;

use super::{About, lang, rgb};
use crate::formats::xml::escaped;

/// Before the first slide among the relations of the presentation.
const FIRST_SLIDE: usize = 6;

/// What the document says about itself.
pub(super) fn core(about: &About) -> String {
    let dated = |name: &str| match about.edited.is_empty() {
        true => String::new(),
        false => {
            format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{}</dcterms:{name}>", escaped(&about.edited))
        }
    };
    format!(
        include_str!("parts/core.xml"),
        title = escaped(&about.title),
        language = lang(&about.language),
        created = dated("created"),
        modified = dated("modified"),
    )
}

/// The program, and how much there is.
pub(super) fn app(slides: usize, notes: usize) -> String {
    format!(include_str!("parts/app.xml"), slides = slides, notes = notes)
}

/// The list of slides.
pub(super) fn presentation(slides: usize) -> String {
    let mut list = String::new();
    for at in 0..slides {
        let _ = write!(list, "<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 256 + at, FIRST_SLIDE + at);
    }
    format!(include_str!("parts/presentation.xml"), slides = list)
}

pub(super) fn properties() -> String {
    include_str!("parts/presProps.xml").to_owned()
}

pub(super) fn table_styles() -> String {
    include_str!("parts/tableStyles.xml").to_owned()
}

/// Colours by layer, so that a new shape fits in; letters that every office program has.
pub(super) fn theme() -> String {
    let of = |token: &str| rgb(Theme::Light.colour(token));
    let line = |layer: Layer| of(&format!("{}-line", layer.id()));
    let [one, two, three, four, five, six] =
        [Layer::Strategy, Layer::Market, Layer::Organisation, Layer::Decision, Layer::Information, Layer::Governance]
            .map(line);
    format!(
        include_str!("parts/theme.xml"),
        dark = of("text"),
        grey = of("text-2"),
        light = of("surface-2"),
        one = one,
        two = two,
        three = three,
        four = four,
        five = five,
        six = six,
    )
}

pub(super) fn master() -> String {
    include_str!("parts/slideMaster.xml").to_owned()
}

pub(super) fn layout() -> String {
    include_str!("parts/slideLayout.xml").to_owned()
}

pub(super) fn notes_master() -> String {
    include_str!("parts/notesMaster.xml").to_owned()
}

/// What the speaker says, a paragraph each.
pub(super) fn notes(paragraphs: &[String], language: &str) -> String {
    let said: String = paragraphs
        .iter()
        .map(|text| format!("<a:p><a:r><a:rPr lang=\"{}\"/><a:t>{}</a:t></a:r></a:p>", lang(language), escaped(text)))
        .collect();
    format!(include_str!("parts/notes.xml"), said = said)
}
