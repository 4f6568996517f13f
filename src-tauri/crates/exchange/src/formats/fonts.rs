//! The fonts that pictures are drawn with: the embedded ones; and for letters that they lack (they know Latin, Greek and
//! Cyrillic ones) those of the machine, so that a name in any script can be read.
//!
//! Only then does anything of the machine reach a picture. A letter that no font has is drawn as an empty box, so that
//! it is seen to be missing; the SVG carries it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::{Database, FaceInfo, ID, Style};
use resvg::usvg::{FontResolver, Options};
use tragwerk_diagram::text::{FAMILY, FONTS, covers};
use write_fonts::read::{FontRef, TableProvider};

/// How an SVG of ours is read: with which fonts, and with what in place of letters that none of them has.
pub(super) fn reading(svg: &str) -> (Options<'static>, Cow<'_, str>) {
    let options = |fonts| Options { font_family: FAMILY.into(), fontdb: fonts, ..Options::default() };
    let foreign = foreign(svg);
    if foreign.is_empty() {
        return (options(embedded()), svg.into());
    }
    let fonts = everything();
    let (helpers, missing) = helpers(&fonts, foreign);
    let select = move |letter: char, used: &[ID], fonts: &mut Arc<Database>| {
        let free = helpers.iter().copied().filter(|face| !used.contains(face));
        free.into_iter().find(|face| has(fonts, *face, letter))
    };
    let resolver = FontResolver { select_fallback: Box::new(select), ..FontResolver::default() };
    (Options { font_resolver: resolver, ..options(fonts) }, boxed(svg, &missing))
}

/// Letters that the embedded fonts lack. The markup is ASCII, which they have.
fn foreign(svg: &str) -> BTreeSet<char> {
    let mut buffer = [0; 4];
    svg.chars().filter(|letter| !letter.is_ascii() && !covers(letter.encode_utf8(&mut buffer))).collect()
}

fn boxed<'a>(svg: &'a str, missing: &BTreeSet<char>) -> Cow<'a, str> {
    const BOX: char = '□';
    if missing.is_empty() {
        return svg.into();
    }
    svg.chars().map(|letter| if missing.contains(&letter) { BOX } else { letter }).collect()
}

fn embedded() -> Arc<Database> {
    static DATABASE: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(DATABASE.get_or_init(|| Arc::new(with_ours(Database::new()))))
}

fn everything() -> Arc<Database> {
    static DATABASE: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(DATABASE.get_or_init(|| {
        let mut database = with_ours(Database::new());
        database.load_system_fonts();
        database.set_sans_serif_family(FAMILY);
        Arc::new(database)
    }))
}

fn with_ours(mut database: Database) -> Database {
    for font in FONTS {
        database.load_font_data(font.data.to_vec());
    }
    database.set_sans_serif_family(FAMILY);
    database
}

/// As few fonts of the machine as have these letters, and the letters that none has. Upright ones next to the weight of
/// names, without serifs and of uneven width where there is a choice; in the order of their names, however the machine
/// lists them.
fn helpers(fonts: &Database, mut letters: BTreeSet<char>) -> (Vec<ID>, BTreeSet<char>) {
    let rank = |face: &FaceInfo| {
        let family = face.families.first().map(|family| family.0.clone()).unwrap_or_default();
        let plain = family.contains("Serif") || face.monospaced;
        (plain, face.weight.0.abs_diff(WEIGHT), family, face.post_script_name.clone(), face.index)
    };
    let mut faces: Vec<&FaceInfo> = fonts.faces().filter(|face| face.style == Style::Normal).collect();
    faces.sort_by_cached_key(|face| rank(face));
    let mut helpers = Vec::new();
    for face in faces {
        if letters.is_empty() {
            break;
        }
        let known = known(fonts, face.id, &letters);
        if !known.is_empty() {
            helpers.push(face.id);
            letters.retain(|letter| !known.contains(letter));
        }
    }
    (helpers, letters)
}

/// The weight of names.
const WEIGHT: u16 = 600;

fn has(fonts: &Database, face: ID, letter: char) -> bool {
    !known(fonts, face, &BTreeSet::from([letter])).is_empty()
}

/// Those of the letters that a font has.
fn known(fonts: &Database, face: ID, letters: &BTreeSet<char>) -> BTreeSet<char> {
    let found = fonts.with_face_data(face, |data, index| {
        let font = FontRef::from_index(data, index).ok()?;
        let characters = font.cmap().ok()?;
        let has = |letter: &&char| characters.map_codepoint(**letter).is_some_and(|glyph| glyph.to_u32() != 0);
        Some(letters.iter().filter(has).copied().collect())
    });
    found.flatten().unwrap_or_default()
}
