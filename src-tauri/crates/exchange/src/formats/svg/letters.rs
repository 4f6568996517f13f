//! Which characters a picture uses in which weight, and which of them stand side by side.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_diagram::text::Weight;
use unicode_normalization::UnicodeNormalization;

/// Characters and neighbours by weight.
#[derive(Debug, Default)]
pub(super) struct Letters {
    by_weight: BTreeMap<Weight, Used>,
}

/// What is used of one weight.
#[derive(Debug, Default)]
pub(super) struct Used {
    /// Characters.
    pub(super) characters: BTreeSet<char>,
    /// Characters that follow one another.
    pub(super) pairs: BTreeSet<(char, char)>,
}

impl Letters {
    /// Notes a text, and what letter and accent make together: that is the glyph a browser takes.
    pub(super) fn note(&mut self, text: &str, weight: Weight) {
        let used = self.by_weight.entry(weight).or_default();
        let composed: Vec<char> = text.nfc().collect();
        used.characters.extend(text.chars().chain(composed.iter().copied()));
        used.pairs.extend(composed.windows(2).map(|pair| (pair[0], pair[1])));
    }

    /// Adds what another picture uses.
    pub(super) fn add(&mut self, other: &Self) {
        for (weight, used) in &other.by_weight {
            let all = self.by_weight.entry(*weight).or_default();
            all.characters.extend(&used.characters);
            all.pairs.extend(&used.pairs);
        }
    }

    /// What is used, lightest weight first.
    pub(super) fn used(&self) -> impl Iterator<Item = (Weight, &Used)> {
        self.by_weight.iter().map(|(weight, used)| (*weight, used))
    }
}
