//! Applies the model's waivers to findings. A waiver holds up to the severity it saw: a finding that got worse is back.

use std::collections::BTreeMap;

use tragwerk_model::{Model, Severity, Waiver};

use crate::{Finding, Waived};

/// Marks the findings under which a waiver stands that has not ended before `today`; of several the one with the
/// smallest id counts.
///
/// Where an end is required, a waiver without one does not hold.
pub fn apply(model: &Model, today: Option<&str>, end_required: bool, findings: &mut [Finding]) {
    let mut by_finding: BTreeMap<(&str, &str, &str), Vec<&Waiver>> = BTreeMap::new();
    let holds = |waiver: &&Waiver| !has_ended(waiver, today) && (waiver.until.is_some() || !end_required);
    for waiver in model.waivers().filter(holds) {
        by_finding.entry((&waiver.code, &waiver.subject, &waiver.key)).or_default().push(waiver);
    }
    if by_finding.is_empty() {
        return;
    }
    for finding in findings {
        let subject = finding.subject.as_ref().map(|id| id.as_str()).unwrap_or_default();
        let waivers = by_finding.get(&(finding.code.as_ref(), subject, finding.key.as_str()));
        let holding = waivers.into_iter().flatten().find(|waiver| covers(waiver, finding.severity));
        finding.waived = holding.map(|waiver| {
            let Waiver { reason, who, until, .. } = (*waiver).clone();
            Box::new(Waived { reason, who, until })
        });
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
