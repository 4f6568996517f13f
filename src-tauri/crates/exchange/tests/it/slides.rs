//! Slides: every part is XML, every connector is glued to places that exist, every node is one shape with its name, the
//! same bytes each time.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use resvg::usvg::roxmltree::{Document, Node};
use tragwerk_exchange::svg::{Look, Picture};
use tragwerk_exchange::table::{Cell, Column, Table};
use tragwerk_exchange::{csv, pptx, xlsx};

use crate::pictures::{keep, picture};
use crate::sheet;

fn about() -> pptx::About {
    pptx::About { title: "Arvenda <Systems>".into(), language: "de".into(), edited: "2027-03-03T08:15:00Z".into() }
}

fn table(rows: usize) -> Table {
    let row = |number: usize| vec![format!("Entscheidung {number} & mehr").into(), Cell::Number(1.5), "a\nb".into()];
    Table {
        title: "Entscheidungsregister".into(),
        columns: vec![Column::new("Was", 2.0), Column::new("Wie viel", 1.0), Column::new("Wo", 1.0)],
        rows: (0..rows).map(row).collect(),
    }
}

fn deck() -> Vec<u8> {
    let frame = picture(Look::Light);
    let notes = ["____ entscheidet <nichts>.".to_owned()];
    let mut slides = vec![pptx::view(&sheet::scene(false), &frame, &notes)];
    slides.extend(pptx::table(&frame, &table(40)));
    let figure =
        |share: Option<f64>| pptx::Figure { label: "Klar".into(), meaning: "M".into(), value: "1 / 2".into(), share };
    slides.push(pptx::figures(&frame, &[figure(Some(0.5)), figure(None)], "Ende"));
    pptx::write(&slides, &about()).expect("a presentation")
}

/// The parts of an archive by name.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let count = archive.len();
    let read = |at: usize| {
        let mut file = archive.by_index(at).expect("a part");
        let mut text = String::new();
        file.read_to_string(&mut text).expect("text");
        (file.name().expect("a name").into_owned(), text)
    };
    (0..count).map(read).collect()
}

fn named<'a>(root: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    root.descendants().filter(move |node| node.tag_name().name() == name)
}

#[test]
fn every_part_is_xml_and_every_relation_leads_somewhere() {
    let bytes = deck();
    keep("sheet.pptx", &bytes);
    assert_eq!(bytes, deck(), "the same slides, the same bytes");
    let parts = parts(&bytes);
    for (name, text) in &parts {
        let tree = Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for relation in named(tree.root(), "Relationship") {
            let target = relation.attribute("Target").expect("a target");
            let base = name.replace("_rels/", "");
            let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
            let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in target.split('/') {
                if part == ".." { path.pop().map_or((), |_| ()) } else { path.push(part) }
            }
            assert!(parts.contains_key(&path.join("/")), "{name}: {target}");
        }
    }
    let types = &parts["[Content_Types].xml"];
    let unknown = parts.keys().filter(|name| name.ends_with(".xml") && !types.contains(&format!("\"/{name}\"")));
    assert_eq!(unknown.collect::<Vec<_>>(), ["[Content_Types].xml"]);
    assert!(parts["ppt/notesSlides/notesSlide1.xml"].contains("____ entscheidet &lt;nichts&gt;."));
    assert!(parts["docProps/core.xml"].contains("2027-03-03T08:15:00Z</dcterms:modified>"));
}

#[test]
fn nodes_are_shapes_and_connectors_are_glued_to_places_they_have() {
    let parts = parts(&deck());
    let tree = Document::parse(&parts["ppt/slides/slide1.xml"]).expect("a slide");
    let mut ids = BTreeSet::new();
    for about in named(tree.root(), "cNvPr") {
        assert!(ids.insert(about.attribute("id")), "{:?} comes twice", about.attribute("id"));
    }
    let mut sites = BTreeMap::new();
    for shape in named(tree.root(), "sp") {
        let id = named(shape, "cNvPr").next().and_then(|about| about.attribute("id"));
        sites.insert(id, named(shape, "cxn").count());
    }
    let scene = sheet::scene(false);
    let connectors = named(tree.root(), "cxnSp").count();
    assert_eq!(connectors, scene.edges.len());
    for end in named(tree.root(), "stCxn").chain(named(tree.root(), "endCxn")) {
        let place: usize = end.attribute("idx").and_then(|place| place.parse().ok()).expect("a place");
        assert!(sites[&end.attribute("id")] > place, "{end:?}");
    }
    assert_eq!(named(tree.root(), "stCxn").count() + named(tree.root(), "endCxn").count(), 2 * connectors);
    let texts: Vec<String> = named(tree.root(), "sp")
        .map(|shape| named(shape, "t").filter_map(|text| text.text()).collect::<Vec<_>>().join(" "))
        .collect();
    for node in &scene.nodes {
        let name: Vec<&str> = node.name.iter().map(|line| line.text.trim()).collect();
        let shapes = texts.iter().filter(|text| text.starts_with(&name.join(" "))).count();
        assert!(shapes >= 1, "{}: {texts:?}", node.full_name);
    }
}

#[test]
fn long_tables_go_on_on_the_next_slide() {
    let slides = pptx::table(&picture(Look::Light), &table(40));
    assert!((3..12).contains(&slides.len()), "{}", slides.len());
    assert_eq!(pptx::table(&picture(Look::Light), &table(0)).len(), 1);
}

#[test]
fn names_that_are_no_xml() {
    let mut scene = sheet::scene(false);
    for node in &mut scene.nodes {
        node.full_name = "<b> & \u{0} \u{FFFF} \u{202E}x".into();
        node.name.iter_mut().for_each(|line| line.text = node.full_name.clone());
    }
    let bytes = pptx::write(&[pptx::view(&scene, &Picture::default(), &[])], &about()).expect("a presentation");
    for (name, text) in parts(&bytes) {
        assert!(Document::parse(&text).is_ok(), "{name}");
        assert!(!text.contains('\u{202E}'), "{name}");
    }
}

#[test]
fn tables_as_sheets_the_same_each_time() {
    let about = xlsx::About { title: "T".into(), edited: String::new() };
    let mut formulas = table(2);
    formulas.rows.push(vec!["=1+1".into(), "@x".into(), "\u{b}".into()]);
    let other = Table { title: "A/B: [*?]\\ and much more than a sheet's name can hold".into(), ..table(3) };
    let tables = [formulas.clone(), other];
    let bytes = xlsx::write(&tables, &about).expect("a workbook");
    assert_eq!(bytes, xlsx::write(&tables, &about).expect("a workbook"));
    keep("tables.xlsx", &bytes);
    let parts = parts(&bytes);
    assert!(
        parts["xl/sharedStrings.xml"].contains("<t>'=1+1</t>") && !parts["xl/worksheets/sheet1.xml"].contains("<f>")
    );
    assert!(parts["docProps/core.xml"].contains("1980-01-01"), "never today");
    assert!(csv::write(&formulas).expect("lines").ends_with("'=1+1,'@x,\u{b}\r\n".as_bytes()));
}
