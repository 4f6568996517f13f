//! What may stand in an XML document.

/// A text as character data or attribute value: escaped, without characters that XML forbids. (Lone surrogates
/// cannot be in a Rust string.)
pub(in crate::formats) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    write_escaped(&mut safe, text);
    safe
}

/// The same, written at the end of a document.
pub(in crate::formats) fn write_escaped(document: &mut String, text: &str) {
    // Nearly every attribute is plain.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'&' | b'<' | b'>' | b'"')) {
        document.push_str(text);
        return;
    }
    for character in text.chars() {
        match character {
            '&' => document.push_str("&amp;"),
            '<' => document.push_str("&lt;"),
            '>' => document.push_str("&gt;"),
            '"' => document.push_str("&quot;"),
            '\t' | '\n' | '\r' => document.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => {}
            other if other.is_control() => {}
            other => document.push(other),
        }
    }
}

/// A line of text in its reading order: one that holds right-to-left letters is isolated, so that renderers that
/// know no `direction` order its numbers and signs by its own first letter, too. Marks that turn the order by
/// force are left out: a name reads as it is stored.
pub(in crate::formats) fn ordered(text: &str) -> String {
    const FIRST_STRONG_ISOLATE: char = '\u{2068}';
    const POP_ISOLATE: char = '\u{2069}';
    let plain: String = text.chars().filter(|character| !steers_direction(*character)).collect();
    if plain.chars().any(is_right_to_left) {
        return format!("{FIRST_STRONG_ISOLATE}{plain}{POP_ISOLATE}");
    }
    plain
}

fn steers_direction(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Letters of the Hebrew, Arabic and related blocks.
fn is_right_to_left(character: char) -> bool {
    matches!(u32::from(character), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_xml_allows() {
        assert_eq!(escaped("<script>\"a\" & b</script>"), "&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;");
        assert_eq!(escaped("a\u{0}\u{1b}\u{85}\u{ffff}\u{fffe}b\nc\td"), "ab c d");
        assert_eq!(escaped("😀 ü ‰"), "😀 ü ‰");
    }

    #[test]
    fn right_to_left_is_isolated() {
        assert_eq!(ordered("Sales"), "Sales");
        assert_eq!(ordered("\u{202E}Sales\u{2066}"), "Sales");
        assert_eq!(ordered("מכירות 2"), "\u{2068}מכירות 2\u{2069}");
    }
}
