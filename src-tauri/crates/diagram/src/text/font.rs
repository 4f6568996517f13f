//! The embedded font family and how wide texts are in it.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

use rustybuzz::{Direction, Face, ShapePlan, UnicodeBuffer, script};

/// The family's name, as it is written into pictures.
pub const FAMILY: &str = "Inter";

/// Height above the baseline and depth below it, in sizes; the same for all weights.
pub(super) const ASCENT: f64 = 1984.0 / 2048.0;
pub(super) const DESCENT: f64 = 494.0 / 2048.0;

/// One cut of the family.
#[derive(Debug, Clone, Copy)]
pub struct Font {
    /// Its weight.
    pub weight: Weight,
    /// The TrueType file.
    pub data: &'static [u8],
}

/// How bold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// 400
    Regular,
    /// 500
    Medium,
    /// 600
    SemiBold,
    /// 700
    Bold,
}

impl Weight {
    /// The number in style sheets.
    pub fn number(self) -> u16 {
        400 + 100 * self as u16
    }
}

/// The cuts that pictures use, lightest first.
pub const FONTS: [Font; 4] = [
    Font { weight: Weight::Regular, data: include_bytes!("../../fonts/Inter-Regular.ttf") },
    Font { weight: Weight::Medium, data: include_bytes!("../../fonts/Inter-Medium.ttf") },
    Font { weight: Weight::SemiBold, data: include_bytes!("../../fonts/Inter-SemiBold.ttf") },
    Font { weight: Weight::Bold, data: include_bytes!("../../fonts/Inter-Bold.ttf") },
];

fn faces() -> &'static [Option<Face<'static>>; 4] {
    static FACES: OnceLock<[Option<Face<'static>>; 4]> = OnceLock::new();
    FACES.get_or_init(|| FONTS.map(|font| Face::from_slice(font.data, 0)))
}

/// Whether the font has a glyph for every character that is drawn.
pub fn covers(text: &str) -> bool {
    text.chars().all(|character| is_invisible(character) || has(Weight::Regular, character))
}

fn has(weight: Weight, character: char) -> bool {
    faces()[weight as usize].as_ref().is_some_and(|face| face.glyph_index(character).is_some())
}

/// Width of a text in px. Characters the font lacks count as the square (ideographs, signs) or the narrower box
/// (alphabets) that another font will roughly need.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    size * known(text, weight)
}

/// Longer texts are rare, and not worth their room in a memory.
const LONG: usize = 200;
/// So many texts of a weight are remembered before a memory begins anew.
const MOST_KNOWN: usize = 20_000;

/// Widths by text.
type Memory = Mutex<HashMap<Box<str>, f64>>;

/// Width in sizes. Remembered: the same few words stand on most lines, and a name is measured again with every picture
/// it stands in.
fn known(text: &str, weight: Weight) -> f64 {
    static KNOWN: [LazyLock<Memory>; 4] = [const { LazyLock::new(Memory::default) }; 4];
    if text.len() > LONG {
        return measured(text, weight);
    }
    let mut known = KNOWN[weight as usize].lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(width) = known.get(text) {
        return *width;
    }
    let width = measured(text, weight);
    if known.len() >= MOST_KNOWN {
        known.clear();
    }
    known.insert(text.into(), width);
    width
}

fn measured(text: &str, weight: Weight) -> f64 {
    let mut total = 0.0;
    let mut drawn = String::new();
    for character in text.chars() {
        if has(weight, character) {
            drawn.push(character);
            continue;
        }
        total += shaped(&std::mem::take(&mut drawn), weight) + substitute(character);
    }
    total + shaped(&drawn, weight)
}

fn shaped(text: &str, weight: Weight) -> f64 {
    let Some(face) = &faces()[weight as usize] else { return text.chars().count() as f64 * 0.6 };
    if text.is_empty() {
        return 0.0;
    }
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    let is_latin = buffer.script() == script::LATIN && buffer.direction() == Direction::LeftToRight;
    let glyphs = if is_latin {
        rustybuzz::shape_with_plan(face, latin_plan(weight, face), buffer)
    } else {
        rustybuzz::shape(face, &[], buffer)
    };
    let advances: i32 = glyphs.glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
    f64::from(advances) / f64::from(face.units_per_em())
}

/// How Latin text of this weight is shaped: dear to work out, and the same for nearly every text.
fn latin_plan(weight: Weight, face: &Face<'_>) -> &'static ShapePlan {
    static PLANS: [OnceLock<ShapePlan>; 4] = [const { OnceLock::new() }; 4];
    PLANS[weight as usize].get_or_init(|| ShapePlan::new(face, Direction::LeftToRight, Some(script::LATIN), None, &[]))
}

fn substitute(character: char) -> f64 {
    match u32::from(character) {
        _ if is_invisible(character) => 0.0,
        0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 => {
            1.0
        }
        0xFFE0..=0xFFE6 | 0x1F000..=0x1FAFF | 0x20000..=0x3FFFD => 1.0,
        _ => 0.6,
    }
}

/// Marks that steer or combine and take no room of their own.
pub(super) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(u32::from(character),
            0xAD | 0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5BD | 0x610..=0x61A | 0x64B..=0x65F | 0x200B..=0x200F
            | 0x202A..=0x202E | 0x2060..=0x206F | 0x20D0..=0x20FF | 0xFE00..=0xFE0F | 0xFEFF | 0xE0000..=0xE01EF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cut_is_read_and_draws_the_alphabets_we_promise() {
        assert!(faces().iter().all(Option::is_some), "a font file that cannot be read makes every width a guess");
        for weight in [Weight::Regular, Weight::Medium, Weight::SemiBold, Weight::Bold] {
            assert!("Übergabe «Ж» Ωmega 34 % €–…".chars().all(|character| has(weight, character)), "{weight:?}");
        }
    }
}
