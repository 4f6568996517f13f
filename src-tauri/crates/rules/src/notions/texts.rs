//! When a text says nothing; how texts are compared is the model's ([`folded`]).

pub use tragwerk_model::fold::folded;

/// A number that is the same for texts that are equal when folded, and nearly always another for others.
pub fn likeness(text: &str) -> u64 {
    // FNV-1a.
    let add = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    if !text.is_ascii() {
        return folded(text).bytes().fold(SEED, add);
    }
    let mut hash = SEED;
    for word in text.split_whitespace() {
        let space = (hash != SEED).then_some(b' ');
        hash = space.into_iter().chain(word.bytes().map(|byte| byte.to_ascii_lowercase())).fold(hash, add);
    }
    hash
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// *Empty* means missing or only white space.
pub fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_goes_by_what_is_folded() {
        for (a, b) in [("Lead  Time", " lead\u{a0}\ttime\n"), ("Straße", "STRASSE"), ("ﬁt", "FIT")] {
            assert_eq!(likeness(a), likeness(b));
        }
        assert_ne!(likeness("a b"), likeness("ab"));
        assert!(is_empty(" \u{2003}\n") && !is_empty("."));
    }
}
