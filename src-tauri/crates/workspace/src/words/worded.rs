//! Questions and scorecard in words, kept from one step to the next: most findings outlive a step, and wording is what
//! costs most.
//!
//! Invariant: what it gives is what [`super::questions`] would say of the same findings.

use std::collections::HashMap;
use std::sync::Arc;

use tragwerk_rules::Finding;
use tragwerk_text::Language;

use super::questions::{around, worded};
use super::scorecard;
use crate::Checked;
use crate::wire::{Question, Questions, ScorecardLine};

/// The words for the last state that was asked about.
#[derive(Debug, Default)]
pub(crate) struct Worded {
    language: Language,
    checked: Option<Arc<Checked>>,
    questions: Arc<Questions>,
    scorecard: Vec<ScorecardLine>,
}

impl Worded {
    /// Questions and scorecard of a checked state in a language.
    pub(crate) fn of(&mut self, language: Language, checked: &Arc<Checked>) -> (Arc<Questions>, Vec<ScorecardLine>) {
        let same = self.checked.as_ref().is_some_and(|known| Arc::ptr_eq(known, checked));
        if !same || self.language != language {
            let items = self.items(language, &checked.findings);
            let number = self.questions.number + 1;
            self.questions = Arc::new(Questions { number, ..around(language, &checked.findings, items) });
            self.scorecard = scorecard(language, &checked.scorecard);
            self.checked = Some(Arc::clone(checked));
            self.language = language;
        }
        (Arc::clone(&self.questions), self.scorecard.clone())
    }

    /// The questions as they were last told; empty when they never were.
    pub(crate) fn told(&self) -> Arc<Questions> {
        Arc::clone(&self.questions)
    }

    /// The questions of these findings; that of a finding that is the same one as before is the same one too.
    fn items(&self, language: Language, findings: &[Arc<Finding>]) -> Vec<Arc<Question>> {
        let before = self.checked.iter().filter(|_| self.language == language).flat_map(|known| &known.findings);
        // Only looked up in, never walked through: the order of a hash map cannot reach anything.
        let known: HashMap<*const Finding, &Arc<Question>> =
            before.map(Arc::as_ptr).zip(&self.questions.items).collect();
        let item = |finding: &Arc<Finding>| match known.get(&Arc::as_ptr(finding)) {
            Some(question) => Arc::clone(question),
            None => Arc::new(worded(language, finding)),
        };
        findings.iter().map(item).collect()
    }
}
