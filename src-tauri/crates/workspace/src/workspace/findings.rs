//! Findings and scorecard of the open model, worked out when first asked for; from then on the findings follow every
//! step.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tragwerk_model::Diff;
use tragwerk_rules::{CheckOptions, Engine, Finding, FindingsDelta, Pack, Scorecard};

use super::Workspace;
use crate::Checked;
use crate::governing::{self, Allowed};

impl Workspace {
    /// Findings and scorecard of the present state, as of today.
    pub fn checked(&self) -> &Arc<Checked> {
        self.checked.get_or_init(|| {
            let engine = self.engine.get_or_init(|| Engine::new(&self.model, self.check_options()));
            Arc::new(Checked::with(&self.model, engine.shared().to_vec(), engine.conditions(&self.model)))
        })
    }

    /// Findings in display order, waived ones included.
    pub fn findings(&self) -> &[Arc<Finding>] {
        &self.checked().findings
    }

    /// The seven figures.
    pub fn scorecard(&self) -> Scorecard {
        self.checked().scorecard
    }

    /// Lets the findings follow a step that the model has taken. Where nobody has asked for them yet, or another day
    /// has begun, they are worked out anew when somebody does.
    pub(super) fn follow(&mut self, diff: &Diff) {
        if !diff.rule_pack.is_empty() {
            self.pack.take();
        }
        let options = self.check_options();
        let Some(engine) = self.engine.get_mut().filter(|engine| *engine.options() == options) else {
            return self.forget_findings();
        };
        match catch_unwind(AssertUnwindSafe(|| engine.update(&self.model, diff))) {
            Ok(delta) if diff.is_layout_only() && delta == FindingsDelta::default() => {}
            Ok(_) => drop(self.checked.take()),
            Err(_) => self.forget_findings(),
        }
    }

    /// They are worked out anew when next asked for.
    pub(super) fn forget_findings(&mut self) {
        self.engine.take();
        self.checked.take();
        self.pack.take();
    }

    /// The rule pack that holds.
    pub fn pack(&self) -> &Arc<Pack> {
        self.pack.get_or_init(|| governing::pack_of(self.model.rule_pack(), &self.editor.allowed))
    }

    /// Lets own rules run, or wait.
    pub fn allow(&mut self, allowed: Allowed) {
        if self.editor.allowed != allowed {
            self.editor.allowed = allowed;
            self.forget_findings();
        }
    }

    /// What findings depend on besides the model.
    pub fn check_options(&self) -> CheckOptions {
        CheckOptions { today: Some(self.editor.outside.today()), pack: Arc::clone(self.pack()) }
    }
}
