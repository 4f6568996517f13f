//! Pages of a PDF: the sheet on every paper, the same bytes each time, text that can be found.

use tragwerk_exchange::svg::{Paper, Picture};
use tragwerk_exchange::{pdf, svg};

use crate::pictures::{keep, picture};
use crate::sheet;

fn document(pages: &[(Paper, &str)]) -> Vec<u8> {
    let page = |(paper, name): &(Paper, &str)| {
        let picture = Picture { paper: Some(*paper), ..picture(svg::Look::Light) };
        pdf::Page::read(&svg::write_without_fonts(&sheet::scene(false), &picture), name).expect("a page")
    };
    let about =
        pdf::About { title: "Arvenda Systems".into(), language: "de".into(), edited: "2027-03-03T08:15:00Z".into() };
    pdf::write(&pages.iter().map(page).collect::<Vec<_>>(), &about).expect("a document")
}

#[test]
fn pages_of_all_papers_the_same_each_time() {
    let papers = [(Paper::A4, "Erste Seite"), (Paper::A3, "Second"), (Paper::Wide, "Third")];
    let bytes = document(&papers);
    assert_eq!(bytes, document(&papers));
    keep("sheet.pdf", &bytes);
    assert!(bytes.len() > document(&papers[..1]).len());
}

#[test]
fn a_drawing_fills_its_paper_and_no_more() {
    for paper in Paper::ALL {
        let mut scene = sheet::scene(false);
        let shown = Picture { paper: Some(paper), ..picture(svg::Look::Light) };
        let points = svg::points_of_names(&scene, &shown).expect("nodes");
        assert!(points > 2.0 && points <= 13.5, "{paper:?}: {points}");
        scene.nodes.truncate(1);
        scene.bounds = scene.nodes[0].bounds;
        assert_eq!(svg::points_of_names(&scene, &shown), Some(13.5), "a single box is not blown up");
    }
    assert_eq!(svg::points_of_names(&sheet::scene(false), &picture(svg::Look::Light)), None);
}
