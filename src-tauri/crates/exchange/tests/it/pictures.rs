//! The sheet in every look: parsed again, drawn, the same bytes each time. With `TRAGWERK_PICTURES=FOLDER` the
//! pictures are also left there to be looked at.

use resvg::usvg;
use tragwerk_exchange::svg::{Look, Picture, TitleBlock};
use tragwerk_exchange::{ExchangeError, png, svg};

use crate::sheet;

pub fn picture(look: Look) -> Picture {
    let block = TitleBlock {
        model: "Arvenda Systems".into(),
        view: "Sheet of parts: everything a picture can hold".into(),
        version: "Version “Board”".into(),
        date: "3 March 2027".into(),
        remark: String::new(),
    };
    Picture {
        look,
        language: "en".into(),
        description: "A sheet".into(),
        title_block: Some(block),
        legend: true,
        marks: true,
        transparent: false,
        paper: None,
    }
}

pub fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("TRAGWERK_PICTURES") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).expect("written");
    }
}

#[test]
fn every_look_parses_and_draws() {
    for look in Look::ALL {
        for evidence in [false, true] {
            let text = svg::write(&sheet::scene(evidence), &picture(look));
            usvg::Tree::from_str(&text, &usvg::Options::default()).expect("an SVG");
            let pixels = png::write(&text, 1.0).expect("a picture");
            let name = format!("sheet-{}-{}", look.id(), if evidence { "evidence" } else { "plain" });
            keep(&format!("{name}.svg"), text.as_bytes());
            keep(&format!("{name}.png"), &pixels);
            assert!(colours(&pixels) > 50, "{look:?} is nearly blank");
        }
    }
}

/// How many different colours a PNG has.
fn colours(bytes: &[u8]) -> usize {
    let pixels = resvg::tiny_skia::Pixmap::decode_png(bytes).expect("a PNG");
    let distinct: std::collections::BTreeSet<_> =
        pixels.pixels().iter().map(|pixel| (pixel.red(), pixel.green(), pixel.blue())).collect();
    distinct.len()
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    let (first, second) = (sheet::scene(true), sheet::scene(true));
    let text = svg::write(&first, &picture(Look::Dark));
    assert_eq!(text, svg::write(&second, &picture(Look::Dark)));
    assert_eq!(png::write(&text, 0.5), png::write(&text, 0.5));
}

#[test]
fn what_is_switched_off_is_not_there() {
    let bare = Picture { language: "de".into(), transparent: true, ..Picture::default() };
    let text = svg::write(&sheet::scene(false), &bare);
    assert!(!text.contains("Board") && !text.contains("fill=\"#fbfbfa\"/>\n<g transform"), "no title, no ground");
    assert!(!text.contains("does not carry") && !text.contains("99+"), "no legend, no marks");
    assert!(text.contains("xml:lang=\"de\"") && text.contains("<title>Sheet of parts</title>"));
    let pixels = png::write(&text, 1.0).expect("a picture");
    let corner = resvg::tiny_skia::Pixmap::decode_png(&pixels).expect("a PNG").pixels()[0];
    assert_eq!(corner.alpha(), 0);
}

#[test]
fn a_narrow_picture_is_as_wide_as_its_title() {
    let mut scene = sheet::scene(false);
    scene.bounds.width = 200.0;
    let mut picture = Picture { legend: false, ..picture(Look::Light) };
    for (view, whole) in
        [("Automation and risk", true), ("Who answers for what we promise to dealers in writing", false)]
    {
        let model = "Halo 9 – how we go to market with partners";
        let block = picture.title_block.iter_mut().next().expect("a title block");
        (block.model, block.view) = (model.into(), view.into());
        let text = svg::write(&scene, &picture);
        assert!(text.contains(&format!(">{model}<")), "{view}");
        assert_eq!(text.contains(&format!(">{view}<")), whole, "a long title takes two lines");
    }
}

#[test]
fn too_large_a_picture_is_refused_in_words() {
    let text = svg::write(&sheet::scene(false), &picture(Look::Light));
    let error = png::write(&text, 40.0).expect_err("too large");
    assert!(matches!(error, ExchangeError::PictureTooLarge { limit: 16_384, .. }), "{error}");
    assert_eq!(error.refusal().code, "picture-too-large");
    for scale in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert!(matches!(png::write(&text, scale), Err(ExchangeError::ScaleInvalid(_))), "{scale}");
    }
}

#[test]
fn golden_text_without_fonts() {
    let text = svg::write(&sheet::scene(false), &picture(Look::Light));
    let plain: String =
        text.lines().filter(|line| !line.starts_with("@font-face")).map(|line| format!("{line}\n")).collect();
    insta::assert_snapshot!(plain);
}
