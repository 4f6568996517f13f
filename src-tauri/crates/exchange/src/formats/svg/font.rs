//! The used glyphs of the embedded font as `@font-face` rules with data in them.
//!
//! The subset knows no layout tables of the original; the kerning of the pairs that stand in the picture is measured
//! and written as a plain `kern` table, so that a browser sets the same widths that the layout counted on.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use subsetter::{GlyphRemapper, subset};
use tragwerk_diagram::text::{self, FAMILY, FONTS, Font, Weight};
use write_fonts::FontBuilder;
use write_fonts::read::{FontRef, TableProvider};
use write_fonts::tables::cmap::Cmap;
use write_fonts::types::{GlyphId, Tag};

use super::letters::{Letters, Used};

const OS2: Tag = Tag::new(b"OS/2");
const KERN: Tag = Tag::new(b"kern");
/// Pairs that fit into one `kern` subtable.
const MOST_PAIRS: usize = 10_000;

/// One rule per weight; a weight that cannot be cut down is left out, and the browser takes another font.
pub(super) fn faces(letters: &Letters) -> String {
    let rule = |(weight, used)| {
        let data = STANDARD.encode(cut_down(font(weight)?, used)?);
        let number = Weight::number(weight);
        Some(format!(
            "@font-face{{font-family:{FAMILY};font-weight:{number};src:url(data:font/ttf;base64,{data}) format(\"truetype\")}}\n"
        ))
    };
    letters.used().filter_map(rule).collect()
}

fn font(weight: Weight) -> Option<&'static Font> {
    FONTS.iter().find(|font| font.weight == weight)
}

/// A font file with the used glyphs only.
fn cut_down(font: &Font, used: &Used) -> Option<Vec<u8>> {
    let whole = FontRef::new(font.data).ok()?;
    let characters = whole.cmap().ok()?;
    let mut kept = GlyphRemapper::new();
    let mut glyphs: BTreeMap<char, u16> = BTreeMap::new();
    for character in &used.characters {
        if let Some(glyph) = characters.map_codepoint(*character) {
            glyphs.insert(*character, kept.remap(u16::try_from(glyph.to_u32()).ok()?));
        }
    }
    let small = subset(font.data, 0, &kept).ok()?;
    let mut file = FontBuilder::new();
    let mapping = glyphs.iter().map(|(character, glyph)| (*character, GlyphId::from(*glyph)));
    file.add_table(&Cmap::from_mappings(mapping).ok()?).ok()?;
    file.add_raw(OS2, whole.data_for_tag(OS2)?.as_bytes());
    if let Some(kern) = kerning(font.weight, used, &glyphs, f64::from(whole.head().ok()?.units_per_em())) {
        file.add_raw(KERN, kern);
    }
    file.copy_missing_tables(FontRef::new(&small).ok()?);
    Some(file.build())
}

/// A `kern` table (version 0, format 0) of the pairs that move; none where nothing moves.
fn kerning(weight: Weight, used: &Used, glyphs: &BTreeMap<char, u16>, em: f64) -> Option<Vec<u8>> {
    let width = |text: &str| text::width(text, em, weight);
    let moved = |(left, right): &(char, char)| {
        let (first, second) = (*glyphs.get(left)?, *glyphs.get(right)?);
        let (left, right) = (left.to_string(), right.to_string());
        let by = (width(&format!("{left}{right}")) - width(&left) - width(&right)).round();
        (by != 0.0).then_some(((first, second), by as i16))
    };
    let pairs: BTreeMap<(u16, u16), i16> = used.pairs.iter().filter_map(moved).take(MOST_PAIRS).collect();
    let count = u16::try_from(pairs.len()).ok().filter(|count| *count > 0)?;
    let power = 1u16 << count.ilog2();
    let head = [0, 1, 0, 14 + 6 * count, 1, count, 6 * power, count.ilog2() as u16, 6 * (count - power)];
    let mut table: Vec<u8> = head.iter().flat_map(|number| number.to_be_bytes()).collect();
    for ((first, second), by) in pairs {
        table.extend([first.to_be_bytes(), second.to_be_bytes(), by.to_be_bytes()].concat());
    }
    Some(table)
}
