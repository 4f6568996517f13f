//! How a finding can be answered with one ordinary step: what must be chosen first, and the operations.
//!
//! A fix is data: what it asks, and steps in which the answers are put. It changes nothing itself; the operations go
//! the road of every edit. Each rule file says which fixes its findings have; a rule that no single step can answer has
//! none. No words: a fix is known by its id (`fix-<id>` of the texts), a question by what it asks for (`ask-<what>`).
//!
//! Invariant: whatever is answered, the operations are accepted by the model, the finding is gone after them, and the
//! rule does not ask the same of that subject again (`tests/it/fixes.rs`).

mod answers;
mod ask;
mod bulk;
mod case;
mod plan;
mod preview;
mod shared;
mod step;

use tragwerk_model::Model;

pub use ask::{Answer, Ask, Pick};
pub use bulk::bulk;
pub use case::Case;
pub use plan::Fix;
pub use preview::{FixPreview, difference, preview};
pub use shared::*;
pub use step::{CHOSEN, End, Given, SECOND, Step};

use crate::{At, CheckOptions, Finding, Reading, Rule, check, rule, sketch};

/// Which fixes the findings of a rule have.
#[derive(Debug, Clone, Copy)]
pub enum Fixes {
    /// None: no single step answers it.
    None,
    /// For findings with a subject.
    At(fn(&Case<'_>, At) -> Vec<Fix>),
    /// For findings about the whole model.
    Whole(fn(&Case<'_>) -> Vec<Fix>),
}

/// The fixes of a finding, those that fit most often first.
pub fn fixes(model: &Model, finding: &Finding) -> Vec<Fix> {
    of(&Reading::of(model), finding)
}

/// The fixes that a rule's findings have, as its wrong example shows them: for its page.
pub fn typical(rule: &Rule) -> Vec<Fix> {
    let Ok(model) = sketch::read(rule.wrong) else { return Vec::new() };
    let found = check(&model, &CheckOptions::default());
    found.iter().find(|finding| finding.code == rule.code).map(|one| fixes(&model, one)).unwrap_or_default()
}

/// The same where the model is read already.
pub fn of(reading: &Reading<'_>, finding: &Finding) -> Vec<Fix> {
    let Some(rule) = rule(&finding.code) else { return Vec::new() };
    let case = Case::new(reading, finding);
    match rule.fixes {
        Fixes::None => Vec::new(),
        Fixes::At(fixes) => case.subject().map(|subject| fixes(&case, subject)).unwrap_or_default(),
        Fixes::Whole(fixes) => fixes(&case),
    }
}
