//! Which rule pack holds for a model, and whether the own rules that came with it may run.
//!
//! Own rules of a received file wait until someone allows them here; what was allowed is no part of the model.
//! Invariant: own rules are known by what they say, so that others in their place are not allowed with them.

use std::collections::BTreeSet;
use std::sync::Arc;

use tragwerk_model::Model;
use tragwerk_rules::packs::{OwnRules, resolve};
use tragwerk_rules::{CheckOptions, Pack};

/// The name by which the pack in a model is known in problems.
pub const EMBEDDED: &str = "rule_pack";

/// Whose own rules may run besides those of shipped packs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Allowed {
    /// None.
    #[default]
    None,
    /// All, whatever they are.
    All,
    /// Those that someone has allowed, by [`print`].
    Those(Arc<BTreeSet<String>>),
}

impl Allowed {
    /// Whether the own rules of a pack text may run.
    pub fn runs(&self, text: &str) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::Those(prints) => print(text).is_none_or(|print| prints.contains(&print)),
        }
    }
}

/// What tells the own rules of a pack text from others; none when it has none.
pub fn print(text: &str) -> Option<String> {
    let pack = resolve(EMBEDDED, text, OwnRules::Wait, &|_| None);
    if pack.waiting.is_empty() {
        return None;
    }
    let mut hash = blake3::Hasher::new();
    for rule in &pack.waiting {
        let evidence = rule.evidence.as_ref().map_or("", |evidence| evidence.source());
        for part in [&rule.code, rule.when.source(), evidence, &rule.question.en, &rule.question.de] {
            hash.update(&part.len().to_le_bytes()).update(part.as_bytes());
        }
    }
    Some(hash.finalize().to_hex().to_string())
}

/// The pack that a text gives: the one in a model.
pub fn pack_of(text: Option<&str>, allowed: &Allowed) -> Arc<Pack> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Arc::default() };
    let own = if allowed.runs(text) { OwnRules::Run } else { OwnRules::Wait };
    Arc::new(resolve(EMBEDDED, text, own, &|_| None))
}

/// What a check of a model goes by: its own pack, as of a date.
pub fn options(model: &Model, today: &str, allowed: &Allowed) -> CheckOptions {
    CheckOptions { today: Some(today.to_owned()), pack: pack_of(model.rule_pack(), allowed) }
}
