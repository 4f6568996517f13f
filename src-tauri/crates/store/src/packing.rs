//! Texts packed with zstd, alone or against an earlier text of the same model. Knows no SQL.

use std::io::{Read, Write};

use tragwerk_model::text_form::MAX_BYTES;

use crate::error::Cause;

/// zstd level: 3 packs a model of 10,000 elements in some 30 ms; higher ones gain little on such texts.
const LEVEL: i32 = 3;

/// Packs a text with a checksum; with a base, what it shares with that costs next to nothing.
pub(crate) fn pack(text: &[u8], base: Option<&[u8]>) -> Result<Vec<u8>, Cause> {
    let base = base.unwrap_or_default();
    let mut encoder = zstd::stream::write::Encoder::with_ref_prefix(Vec::new(), LEVEL, base)?;
    encoder.include_checksum(true)?;
    if !base.is_empty() {
        encoder.window_log(window_log(base.len() + text.len()))?;
        encoder.long_distance_matching(true)?;
    }
    encoder.set_pledged_src_size(Some(text.len() as u64))?;
    encoder.write_all(text)?;
    Ok(encoder.finish()?)
}

/// Unpacks a text, given the base it was packed against.
///
/// # Errors
/// Damage when it is no zstd or not UTF-8, [`Cause::TooLarge`] when it is longer than the format allows.
pub(crate) fn unpack(packed: &[u8], base: Option<&[u8]>) -> Result<String, Cause> {
    let mut decoder = zstd::stream::read::Decoder::with_ref_prefix(packed, base.unwrap_or_default()).map_err(damage)?;
    decoder.window_log_max(MOST_WINDOW_LOG).map_err(damage)?;
    let mut text = String::new();
    decoder.take(MAX_BYTES as u64 + 1).read_to_string(&mut text).map_err(damage)?;
    if text.len() > MAX_BYTES { Err(Cause::TooLarge) } else { Ok(text) }
}

fn damage(error: std::io::Error) -> Cause {
    Cause::damaged(format!("packed text: {error}"))
}

/// 2^29: a longest text and a base of the same length.
const MOST_WINDOW_LOG: u32 = 29;

/// The window that reaches from the end of the text to the beginning of its base.
fn window_log(length: usize) -> u32 {
    length.next_power_of_two().ilog2().clamp(10, MOST_WINDOW_LOG)
}
