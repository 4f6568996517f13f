//! Names that are no picture's friends: markup, control characters, right-to-left letters, unknown glyphs.

use resvg::usvg::{self, roxmltree};
use tragwerk_exchange::svg::{Picture, TitleBlock};
use tragwerk_exchange::{png, svg};

use crate::sheet;

const NAMES: &[&str] = &[
    "<script>alert(1)</script>",
    "\" onload=\"alert(1)",
    "]]> <!-- & &amp; &#0;",
    "bell\u{7} escape\u{1b}[31m null\u{0} next\u{85}line",
    "\u{FFFE}\u{FFFF}not characters",
    "\u{202E}override\u{202D}",
    "מכירות 24 שעות (SLA)",
    "قسم المبيعات",
    "客户成功团队",
    "🙂 emoji 👩‍👩‍👧",
    "Zoe\u{308} Cafe\u{301}",
];

#[test]
fn a_name_is_only_text() {
    for name in NAMES {
        let mut scene = sheet::scene(false);
        for node in &mut scene.nodes {
            node.full_name = (*name).to_owned();
            for line in &mut node.name {
                line.text = (*name).to_owned();
            }
        }
        scene.name = (*name).to_owned();
        let block = TitleBlock { model: (*name).into(), view: (*name).into(), ..TitleBlock::default() };
        let picture = Picture { title_block: Some(block), description: (*name).into(), ..Picture::default() };
        let text = svg::write(&scene, &picture);
        let tree = roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{name:?}: {error}"));
        let foreign = tree.descendants().filter(|node| node.is_element() && node.tag_name().name() == "script").count();
        assert_eq!(foreign, 0, "{name:?}");
        assert!(tree.descendants().all(|node| node.attributes().all(|attribute| !attribute.name().starts_with("on"))));
        assert!(!text.chars().any(|character| character.is_control() && character != '\n'), "{name:?}");
        usvg::Tree::from_str(&text, &usvg::Options::default()).unwrap_or_else(|error| panic!("{name:?}: {error}"));
        assert!(png::write(&text, 0.2).is_ok(), "{name:?}");
    }
}

#[test]
fn right_to_left_and_unknown_letters_to_look_at() {
    let Some(folder) = std::env::var_os("TRAGWERK_PICTURES") else { return };
    let mut scene = sheet::scene(false);
    for (node, name) in scene.nodes.iter_mut().zip(NAMES) {
        let style = tragwerk_diagram::text::NAME;
        let text = tragwerk_diagram::text::fit_line(name, &style, 100.0);
        node.name.truncate(1);
        node.name[0].width = style.width(&text);
        node.name[0].text = text;
    }
    let text = svg::write(&scene, &Picture::default());
    std::fs::write(std::path::Path::new(&folder).join("hostile.svg"), &text).expect("written");
    std::fs::write(std::path::Path::new(&folder).join("hostile.png"), png::write(&text, 1.0).expect("a picture"))
        .expect("written");
}

/// The sheet with one name everywhere, as PNG and as PDF.
fn drawn(name: &str) -> (Vec<u8>, Vec<u8>) {
    let mut scene = sheet::scene(false);
    for line in scene.nodes.iter_mut().flat_map(|node| &mut node.name) {
        line.text = name.to_owned();
        line.width = 60.0;
    }
    let text = svg::write_without_fonts(&scene, &Picture { paper: Some(svg::Paper::A4), ..Picture::default() });
    let page = tragwerk_exchange::pdf::Page::read(&text, "page").expect("a page");
    let about = tragwerk_exchange::pdf::About {
        title: "Letters".into(),
        language: "en".into(),
        edited: "2027-03-03T08:15:00Z".into(),
    };
    let document = tragwerk_exchange::pdf::write(&[page], &about).expect("a document");
    (png::write(&text, 0.5).expect("a picture"), document)
}

#[test]
#[allow(clippy::print_stderr, reason = "a skipped test says so")]
fn names_in_other_scripts_are_read_where_the_machine_has_a_font() {
    for name in ["שלום", "مرحبا", "客户成功"] {
        let boxes = drawn(&"□".repeat(name.chars().count()));
        let letters = drawn(name);
        assert_eq!(letters, drawn(name), "the same each time");
        if letters.0 == boxes.0 {
            eprintln!("skipped: no font for {name} here");
        } else {
            assert_ne!(letters.1, boxes.1, "{name} in the PDF");
        }
    }
}
