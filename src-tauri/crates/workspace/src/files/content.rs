//! What a file is, by its first bytes and never by its name.

use std::fs;
use std::io::Read;
use std::path::Path;

use tragwerk_model::Refusal;
use tragwerk_model::text_form::MAX_BYTES;

use crate::WorkspaceError;

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Text that may be a text form.
    Text(String),
    /// Anything else, a model file or not; opening it will say.
    Other,
}

/// Looks at a file. One that cannot be read counts as [`Content::Other`]: opening it will say why.
///
/// # Errors
/// `too-large` for a text longer than the format allows.
pub(crate) fn content_of(path: &Path) -> Result<Content, WorkspaceError> {
    let Some(file) = fs::File::open(path).ok().filter(|_| path.is_file()) else {
        return Ok(Content::Other);
    };
    let mut start = Vec::new();
    let begun = file.take(64).read_to_end(&mut start);
    if begun.is_err() || !looks_like_json(&start) {
        return Ok(Content::Other);
    }
    if fs::metadata(path).is_ok_and(|metadata| metadata.len() > MAX_BYTES as u64) {
        return Err(Refusal::new("too-large").with("what", "text").with("limit", MAX_BYTES).into());
    }
    Ok(fs::read_to_string(path).map_or(Content::Other, Content::Text))
}

/// JSON text begins with a brace, perhaps after a byte order mark and blanks.
fn looks_like_json(start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    start.trim_ascii_start().first() == Some(&b'{')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_known_by_its_first_sign() {
        for (start, yes) in [
            ("{\"", true),
            (" \n{", true),
            ("\u{feff}{", true),
            ("SQLite format 3\0", false),
            ("", false),
            ("[", false),
        ] {
            assert_eq!(looks_like_json(start.as_bytes()), yes, "{start:?}");
        }
    }
}
