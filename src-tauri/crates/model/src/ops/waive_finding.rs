//! Someone decides to live with a finding: why, who, and until when.

use serde::{Deserialize, Serialize};

use super::find::new_id;
use crate::diff::Change;
use crate::value::is_iso_date;
use crate::{Diff, Id, Model, Refusal, Severity, Waiver};

/// Waives a finding. A waiver that stands for the same finding is replaced.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct WaiveFinding {
    /// Id of the waiver; given by the program when missing.
    #[serde(default)]
    pub id: Option<Id>,
    /// Code of the rule.
    pub code: String,
    /// Subject of the finding; empty where it has none.
    #[serde(default)]
    pub subject: String,
    /// What tells it from others about that subject; mostly empty.
    #[serde(default)]
    pub key: String,
    /// How much it weighs: when it gets worse it is back.
    pub severity: Severity,
    /// Why it is lived with; never blank.
    pub reason: String,
    /// Who decided that; never blank.
    pub who: String,
    /// Last day on which it holds (ISO 8601 date); none: until it is removed.
    #[serde(default)]
    pub until: Option<String>,
}

impl WaiveFinding {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let missing = [("reason", &self.reason), ("who", &self.who), ("code", &self.code)];
        if let Some((what, _)) = missing.into_iter().find(|(_, text)| text.trim().is_empty()) {
            return Err(Refusal::new("waiver-incomplete").with("what", what));
        }
        if let Some(until) = self.until.as_deref().filter(|until| !is_iso_date(until)) {
            return Err(Refusal::new("waiver-date").with("until", until));
        }
        let stands =
            |waiver: &&Waiver| waiver.code == self.code && waiver.subject == self.subject && waiver.key == self.key;
        let change = match model.waivers().find(stands) {
            Some(before) => Change::changed(before.clone(), self.waiver(before.id.clone())),
            None => {
                let taken = |id: &Id| model.waivers().any(|waiver| waiver.id == *id);
                Change::added(self.waiver(new_id(self.id.as_ref(), taken)?))
            }
        };
        let waivers = if change.before == change.after { Vec::new() } else { vec![change] };
        Ok(Diff { waivers, ..Diff::default() })
    }

    fn waiver(&self, id: Id) -> Waiver {
        Waiver {
            id,
            code: self.code.clone(),
            subject: self.subject.clone(),
            key: self.key.clone(),
            severity: self.severity.id().to_owned(),
            reason: self.reason.trim().to_owned(),
            who: self.who.trim().to_owned(),
            until: self.until.clone(),
        }
    }
}
