//! Findings of one rule, severity and nature in one line.

use std::borrow::{Borrow, Cow};
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tragwerk_model::{Nature, Severity};

use crate::{Finding, Heading};

/// One line of the list: one finding, or several of equal code, severity and nature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Line {
    /// Code of the rule.
    pub code: Cow<'static, str>,
    /// How much they weigh.
    pub severity: Severity,
    /// Wrong or missing.
    pub nature: Nature,
    /// Where they are listed.
    pub heading: Heading,
    /// Whether someone decided to live with them; such lines come last.
    pub waived: bool,
    /// The findings, in display order; never empty.
    pub fingerprints: Vec<String>,
}

/// Folds findings in display order into lines in the order of their first findings, waived ones apart and last.
pub fn fold<F: Borrow<Finding>>(findings: &[F]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut places = BTreeMap::new();
    let open = findings.iter().map(Borrow::borrow).filter(|finding| finding.waived.is_none());
    for finding in open.chain(findings.iter().map(Borrow::borrow).filter(|finding| finding.waived.is_some())) {
        let waived = finding.waived.is_some();
        let key = (waived, &finding.code, finding.severity, finding.nature);
        let place = *places.entry(key).or_insert_with(|| {
            lines.push(line(finding, waived));
            lines.len() - 1
        });
        lines[place].fingerprints.push(finding.fingerprint.clone());
    }
    lines
}

fn line(finding: &Finding, waived: bool) -> Line {
    let Finding { code, severity, nature, heading, .. } = finding;
    Line {
        code: code.clone(),
        severity: *severity,
        nature: *nature,
        heading: *heading,
        waived,
        fingerprints: Vec::new(),
    }
}
