//! The order in which findings are shown: flaws before gaps, the gravest first, then by how many relations the subject
//! has, then by code and id.

use crate::found::Gathered;
use crate::reading::At;
use crate::{Finding, Reading, Rule, rule_failed};

/// The findings of these rules in display order.
pub(crate) fn in_display_order(rules: &[&Rule], found: Gathered, reading: &Reading<'_>) -> Vec<Finding> {
    let codes = Codes::of(rules);
    let Gathered { all: findings, subjects, .. } = found;
    let places = findings.iter().zip(subjects).map(|(finding, subject)| codes.place(finding, reading, subject));
    let mut order: Vec<(u128, u32)> = places.zip(0..).collect();
    let key = |number: u32| findings[number as usize].key.as_str();
    order.sort_unstable_by(|(a, a_number), (b, b_number)| a.cmp(b).then_with(|| key(*a_number).cmp(key(*b_number))));
    let mut findings: Vec<_> = findings.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, number)| findings[number as usize].take()).collect()
}

/// The codes that findings can have, in their order.
struct Codes(Vec<&'static str>);

impl Codes {
    fn of(rules: &[&Rule]) -> Self {
        let mut codes: Vec<_> = rules.iter().map(|rule| rule.code).chain([rule_failed::CODE]).collect();
        codes.sort_unstable();
        Self(codes)
    }

    /// All that the order goes by, but for the key of the finding, as one number. The numbers of elements stand for
    /// their ids: they are in the same order.
    fn place(&self, finding: &Finding, reading: &Reading<'_>, subject: Option<At>) -> u128 {
        let weight = subject.map_or(0, |at| reading.degree(at) as u32);
        let code = self.0.partition_point(|code| *code < finding.code.as_ref()) as u32;
        let subject = subject.map_or(0, |at| at.index() as u64 + 1);
        let class = (finding.nature as u32) << 8 | finding.severity as u32;
        [class, !weight, code].iter().fold(0, |place, part| place << 32 | u128::from(*part)) << 33 | u128::from(subject)
    }
}
