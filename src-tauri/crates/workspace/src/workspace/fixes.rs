//! Findings answered by fixes: an ordinary step of this session, or what it would do, worked out on a copy.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tragwerk_model::ops::{Op, run};
use tragwerk_model::{Id, Refusal};
use tragwerk_rules::fix::{self, Answer, Fix, FixPreview};
use tragwerk_rules::stress::{self, Stress};
use tragwerk_rules::{Finding, Reading};
use tragwerk_store::Label;

use super::step::Told;
use super::{Done, Workspace};
use crate::wire::Origin;
use crate::{WorkspaceError, words};

impl Workspace {
    /// The fixes of a finding, or those that several have in common, each for all of them.
    ///
    /// # Errors
    /// `finding-gone`.
    pub fn fixes(&self, fingerprints: &[String]) -> Result<Vec<Fix>, WorkspaceError> {
        let findings = self.named(fingerprints)?;
        Ok(match &findings[..] {
            [only] => fix::fixes(&self.model, only),
            _ => fix::bulk(&self.model, &findings),
        })
    }

    /// The fix that fits each of these findings most often; a finding that is gone or has none is left out.
    pub fn first_fixes(&self, fingerprints: &[String]) -> Vec<(String, Fix)> {
        let wanted: BTreeSet<&str> = fingerprints.iter().map(String::as_str).collect();
        let reading = Reading::of(&self.model);
        let named = self.findings().iter().filter(|finding| wanted.contains(finding.fingerprint.as_str()));
        named
            .filter_map(|finding| Some((finding.fingerprint.clone(), fix::of(&reading, finding).into_iter().next()?)))
            .collect()
    }

    /// What a fix would close and open; nothing is changed.
    ///
    /// # Errors
    /// `finding-gone`, `fix-unknown`, what its answers or the model refuse.
    pub fn preview_fix(
        &self,
        fingerprints: &[String],
        fix: &str,
        answers: &[Answer],
    ) -> Result<FixPreview, WorkspaceError> {
        let (_, ops) = self.made(fingerprints, fix, answers)?;
        Ok(fix::preview(&self.model, self.findings(), &ops, &self.check_options())?)
    }

    /// Does a fix that was chosen at revision `base`: one step, undone like any other.
    ///
    /// # Errors
    /// As for [`Workspace::preview_fix`] and [`Workspace::execute`].
    pub fn apply_fix(
        &mut self,
        base: u64,
        fingerprints: &[String],
        fix: &str,
        answers: &[Answer],
    ) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let (label, ops) = self.made(fingerprints, fix, answers)?;
        let diff = run(&mut self.model, &ops)?;
        let created = ops.iter().filter_map(Op::created).cloned().collect();
        self.commit(Origin::Edit, diff, label, Told { created, ..Told::default() })
    }

    /// The model without these elements; nothing is changed.
    ///
    /// # Errors
    /// `element-unknown`.
    pub fn stress(&self, ids: &[Id]) -> Result<Stress, WorkspaceError> {
        Ok(stress::without(&self.model, self.findings(), ids, &self.check_options())?)
    }

    /// What the step is called, and its operations.
    fn made(&self, fingerprints: &[String], fix: &str, answers: &[Answer]) -> Result<(Label, Vec<Op>), WorkspaceError> {
        let fixes = self.fixes(fingerprints)?;
        let unknown = || Refusal::new("fix-unknown").with("id", fix);
        let fix = fixes.into_iter().find(|each| each.id == fix).ok_or_else(unknown)?;
        let ids = &self.editor.outside.ids;
        let ops = fix.made(&self.model, answers, &mut || ids.next())?;
        Ok((words::step_of(&fix), ops))
    }

    /// The findings with these fingerprints; at least one.
    pub(super) fn named(&self, fingerprints: &[String]) -> Result<Vec<Finding>, WorkspaceError> {
        let all: BTreeMap<&str, &Arc<Finding>> =
            self.findings().iter().map(|finding| (finding.fingerprint.as_str(), finding)).collect();
        let found = |print: &String| all.get(print.as_str()).map(|finding| Finding::clone(finding));
        let findings: Option<Vec<Finding>> = fingerprints.iter().map(found).collect();
        Ok(findings.filter(|findings| !findings.is_empty()).ok_or_else(|| Refusal::new("finding-gone"))?)
    }
}
