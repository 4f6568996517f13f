//! Applies the model's waivers to findings. A waiver holds up to the severity it saw: a finding that got worse is back.

use std::collections::BTreeMap;

use tragwerk_model::{Model, Severity, Waiver};

use crate::{Finding, Waived};

/// The waivers of a model that hold, by what they are about.
pub struct Covering<'m>(BTreeMap<(&'m str, &'m str, &'m str), Vec<&'m Waiver>>);

impl<'m> Covering<'m> {
    /// Those that have not ended before `today`; where an end is required, only those that have one.
    pub fn of(model: &'m Model, today: Option<&str>, end_required: bool) -> Self {
        let mut all: BTreeMap<(&str, &str, &str), Vec<&Waiver>> = BTreeMap::new();
        let holds = |waiver: &&Waiver| !has_ended(waiver, today) && (waiver.until.is_some() || !end_required);
        for waiver in model.waivers().filter(holds) {
            all.entry((&waiver.code, &waiver.subject, &waiver.key)).or_default().push(waiver);
        }
        Self(all)
    }

    /// Under which waiver a finding stands; of several the one with the smallest id counts.
    pub fn waived(&self, finding: &Finding) -> Option<Box<Waived>> {
        if self.0.is_empty() {
            return None;
        }
        let subject = finding.subject.as_ref().map(|id| id.as_str()).unwrap_or_default();
        let waivers = self.0.get(&(finding.code.as_ref(), subject, finding.key.as_str()))?;
        let holding = waivers.iter().find(|waiver| covers(waiver, finding.severity))?;
        let Waiver { reason, who, until, .. } = (*holding).clone();
        Some(Box::new(Waived { reason, who, until }))
    }
}

/// Marks the findings under which a waiver stands.
pub fn apply(model: &Model, today: Option<&str>, findings: &mut [Finding]) {
    let covering = Covering::of(model, today, false);
    if covering.0.is_empty() {
        return;
    }
    for finding in findings {
        finding.waived = covering.waived(finding);
    }
}

/// Whether the finding is no graver than what was waived.
fn covers(waiver: &Waiver, severity: Severity) -> bool {
    waiver.severity.parse::<Severity>().is_ok_and(|seen| severity >= seen)
}

/// Whether the waiver's last day lies before `today`; a year or a month ends with its last day.
pub(super) fn has_ended(waiver: &Waiver, today: Option<&str>) -> bool {
    match (&waiver.until, today) {
        (Some(until), Some(today)) => last_day(until).as_str() < today,
        _ => false,
    }
}

/// The last day of a date: of a year its last one, of a month its 31st.
pub(super) fn last_day(until: &str) -> String {
    match until.len() {
        4 => format!("{until}-12-31"),
        7 => format!("{until}-31"),
        _ => until.to_owned(),
    }
}
