//! Findings that someone decides to live with, and those decisions taken back: ordinary steps.

use tragwerk_model::ops::{Op, RemoveWaiver, WaiveFinding};
use tragwerk_model::{Refusal, Waiver};
use tragwerk_rules::Finding;

use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::wire::{Origin, Step};

/// Why a finding is lived with, who decided that, and until when (ISO 8601 date, that day included) it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grounds {
    /// Why; never blank.
    pub reason: String,
    /// Who; never blank.
    pub who: String,
    /// Until when; none: until it is taken back.
    pub until: Option<String>,
}

impl Workspace {
    /// Waives findings as one step, each with the severity it has now.
    ///
    /// # Errors
    /// `finding-gone`, `waiver-incomplete`, `waiver-date`, and as for [`Workspace::execute`].
    pub fn waive(&mut self, base: u64, fingerprints: &[String], grounds: &Grounds) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        if grounds.until.is_none() && self.pack().end_required {
            return Err(Refusal::new("waiver-end-required").into());
        }
        let waived = |finding: Finding| {
            Op::WaiveFinding(WaiveFinding {
                id: None,
                subject: subject_of(&finding),
                code: finding.code.into_owned(),
                key: finding.key,
                severity: finding.severity,
                reason: grounds.reason.clone(),
                who: grounds.who.clone(),
                until: grounds.until.clone(),
            })
        };
        let ops = self.named(fingerprints)?.into_iter().map(waived).collect();
        self.run(base, Step { ops, group: None }, Origin::Edit)
    }

    /// Takes the waivers of findings back as one step.
    ///
    /// # Errors
    /// `finding-gone`, `waiver-unknown`, and as for [`Workspace::execute`].
    pub fn unwaive(&mut self, base: u64, fingerprints: &[String]) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let findings = self.named(fingerprints)?;
        let covers = |waiver: &Waiver, finding: &Finding| {
            waiver.code == finding.code && waiver.key == finding.key && waiver.subject == subject_of(finding)
        };
        let covering = |waiver: &&Waiver| findings.iter().any(|finding| covers(waiver, finding));
        let removed = |waiver: &Waiver| Op::RemoveWaiver(RemoveWaiver { id: waiver.id.clone() });
        let ops: Vec<Op> = self.model.waivers().filter(covering).map(removed).collect();
        if ops.is_empty() {
            return Err(Refusal::new("waiver-unknown").into());
        }
        self.run(base, Step { ops, group: None }, Origin::Edit)
    }
}

fn subject_of(finding: &Finding) -> String {
    finding.subject.as_ref().map_or_else(String::new, ToString::to_string)
}
