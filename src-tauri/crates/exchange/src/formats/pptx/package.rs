//! Slides and everything around them as one archive.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{About, Slide, parts};
use crate::ExchangeError;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PARTS: &str = "application/vnd.openxmlformats-officedocument";

/// The slides as a presentation.
///
/// # Errors
/// None that there is memory for.
pub fn write(slides: &[Slide], about: &About) -> Result<Vec<u8>, ExchangeError> {
    let refused = |error: &dyn std::fmt::Display| ExchangeError::NotDrawn(error.to_string());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // A fixed moment: the archive knows no other.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, content) in files(slides, about) {
        archive.start_file(name, options).map_err(|error| refused(&error))?;
        archive.write_all(content.as_bytes()).map_err(|error| refused(&error))?;
    }
    Ok(archive.finish().map_err(|error| refused(&error))?.into_inner())
}

/// All parts by name, the one that says what they are first.
fn files(slides: &[Slide], about: &About) -> Vec<(String, String)> {
    let noted: Vec<usize> = (0..slides.len()).filter(|at| !slides[*at].notes.is_empty()).collect();
    let mut files = vec![
        ("[Content_Types].xml".to_owned(), content_types(slides.len(), &noted)),
        ("_rels/.rels".to_owned(), root()),
        ("docProps/core.xml".to_owned(), parts::core(about)),
        ("docProps/app.xml".to_owned(), parts::app(slides.len(), noted.len())),
        ("ppt/presentation.xml".to_owned(), parts::presentation(slides.len())),
        ("ppt/_rels/presentation.xml.rels".to_owned(), presentation(slides.len())),
        ("ppt/presProps.xml".to_owned(), parts::properties()),
        ("ppt/tableStyles.xml".to_owned(), parts::table_styles()),
        ("ppt/theme/theme1.xml".to_owned(), parts::theme()),
        ("ppt/theme/theme2.xml".to_owned(), parts::theme()),
        ("ppt/slideMasters/slideMaster1.xml".to_owned(), parts::master()),
        (
            "ppt/slideMasters/_rels/slideMaster1.xml.rels".to_owned(),
            relations(&[("slideLayout", "../slideLayouts/slideLayout1.xml"), ("theme", "../theme/theme1.xml")]),
        ),
        ("ppt/slideLayouts/slideLayout1.xml".to_owned(), parts::layout()),
        (
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels".to_owned(),
            relations(&[("slideMaster", "../slideMasters/slideMaster1.xml")]),
        ),
        ("ppt/notesMasters/notesMaster1.xml".to_owned(), parts::notes_master()),
        ("ppt/notesMasters/_rels/notesMaster1.xml.rels".to_owned(), relations(&[("theme", "../theme/theme2.xml")])),
    ];
    for (at, slide) in slides.iter().enumerate() {
        let number = at + 1;
        files.push((format!("ppt/slides/slide{number}.xml"), slide.xml.clone()));
        let notes = format!("../notesSlides/notesSlide{number}.xml");
        let mut related = vec![("slideLayout", "../slideLayouts/slideLayout1.xml")];
        if noted.contains(&at) {
            related.push(("notesSlide", &notes));
        }
        files.push((format!("ppt/slides/_rels/slide{number}.xml.rels"), relations(&related)));
        if noted.contains(&at) {
            files
                .push((format!("ppt/notesSlides/notesSlide{number}.xml"), parts::notes(&slide.notes, &about.language)));
            let of = format!("../slides/slide{number}.xml");
            let related = [("notesMaster", "../notesMasters/notesMaster1.xml"), ("slide", of.as_str())];
            files.push((format!("ppt/notesSlides/_rels/notesSlide{number}.xml.rels"), relations(&related)));
        }
    }
    files
}

fn content_types(slides: usize, noted: &[usize]) -> String {
    let mut xml = format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    let mut part = |name: &str, kind: &str| {
        let _ = write!(xml, "<Override PartName=\"/{name}\" ContentType=\"{kind}+xml\"/>");
    };
    let of = |kind: &str| format!("{PARTS}.presentationml.{kind}");
    part("ppt/presentation.xml", &of("presentation.main"));
    part("ppt/slideMasters/slideMaster1.xml", &of("slideMaster"));
    part("ppt/slideLayouts/slideLayout1.xml", &of("slideLayout"));
    part("ppt/notesMasters/notesMaster1.xml", &of("notesMaster"));
    part("ppt/presProps.xml", &of("presProps"));
    part("ppt/tableStyles.xml", &of("tableStyles"));
    for theme in 1..=2 {
        part(&format!("ppt/theme/theme{theme}.xml"), &format!("{PARTS}.theme"));
    }
    for number in 1..=slides {
        part(&format!("ppt/slides/slide{number}.xml"), &of("slide"));
    }
    for at in noted {
        part(&format!("ppt/notesSlides/notesSlide{}.xml", at + 1), &of("notesSlide"));
    }
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties");
    part("docProps/app.xml", &format!("{PARTS}.extended-properties"));
    xml + "</Types>"
}

fn root() -> String {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    wrapped(&format!(
        "<Relationship Id=\"rId1\" Type=\"{RELATED}/officeDocument\" Target=\"ppt/presentation.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{core}\" Target=\"docProps/core.xml\"/>\
         <Relationship Id=\"rId3\" Type=\"{RELATED}/extended-properties\" Target=\"docProps/app.xml\"/>"
    ))
}

/// Master, notes master, properties, styles and theme first, then the slides.
fn presentation(slides: usize) -> String {
    let mut related = vec![
        ("slideMaster", "slideMasters/slideMaster1.xml".to_owned()),
        ("notesMaster", "notesMasters/notesMaster1.xml".to_owned()),
        ("presProps", "presProps.xml".to_owned()),
        ("tableStyles", "tableStyles.xml".to_owned()),
        ("theme", "theme/theme1.xml".to_owned()),
    ];
    related.extend((1..=slides).map(|number| ("slide", format!("slides/slide{number}.xml"))));
    let related: Vec<(&str, &str)> = related.iter().map(|(kind, target)| (*kind, target.as_str())).collect();
    relations(&related)
}

fn relations(related: &[(&str, &str)]) -> String {
    let each = related.iter().enumerate().map(|(at, (kind, target))| {
        format!("<Relationship Id=\"rId{}\" Type=\"{RELATED}/{kind}\" Target=\"{target}\"/>", at + 1)
    });
    wrapped(&each.collect::<String>())
}

fn wrapped(relations: &str) -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}\
         </Relationships>"
    )
}
