//! What has been found so far: gathered over one check, and asked by the rules that read findings.

use std::sync::OnceLock;

use tragwerk_model::Severity;

use crate::{At, Finding, Hit, Reading, Rule};

/// What the rules before found, for the rules that run last.
pub trait Found {
    /// The findings of severity error with this subject.
    fn errors_about(&self, subject: At) -> Vec<&Finding>;

    /// Whether there is a finding of this fingerprint.
    fn has(&self, fingerprint: &str) -> bool;
}

/// Findings of one check with the numbers of their subjects.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub all: Vec<Finding>,
    pub subjects: Vec<Option<At>>,
    /// Places of the errors by subject; worked out when first asked for, when no more come.
    errors: OnceLock<Vec<(At, usize)>>,
    /// Places by fingerprint; likewise.
    prints: OnceLock<Vec<usize>>,
}

impl Gathered {
    pub fn add(&mut self, finding: Finding, subject: Option<At>) {
        self.all.push(finding);
        self.subjects.push(subject);
    }

    /// Adds what a rule found here; the hits are used up.
    pub fn add_hits(&mut self, rule: &Rule, reading: &Reading<'_>, hits: &mut Vec<Hit>) {
        for hit in hits.drain(..) {
            let subject = hit.subject();
            self.add(hit.into_finding(rule, reading), subject);
        }
    }

    /// Keeps the first so many.
    pub fn truncate(&mut self, count: usize) {
        self.all.truncate(count);
        self.subjects.truncate(count);
    }

    /// All of these come to those that are here. What has been worked out is forgotten.
    pub fn join(&mut self, more: Self) {
        if self.all.is_empty() {
            *self = more;
            return;
        }
        self.all.extend(more.all);
        self.subjects.extend(more.subjects);
        (self.errors, self.prints) = (OnceLock::new(), OnceLock::new());
    }

    fn errors(&self) -> &[(At, usize)] {
        self.errors.get_or_init(|| {
            let is_error = |place: &usize| self.all[*place].severity == Severity::Error;
            let places = (0..self.all.len()).filter(is_error);
            let mut errors: Vec<_> = places.filter_map(|place| Some((self.subjects[place]?, place))).collect();
            errors.sort_unstable();
            errors
        })
    }
}

impl Found for Gathered {
    fn errors_about(&self, subject: At) -> Vec<&Finding> {
        let errors = self.errors();
        let from = errors.partition_point(|(at, _)| *at < subject);
        errors[from..].iter().take_while(|(at, _)| *at == subject).map(|(_, place)| &self.all[*place]).collect()
    }

    fn has(&self, fingerprint: &str) -> bool {
        let print = |place: &usize| self.all[*place].fingerprint.as_str();
        let prints = self.prints.get_or_init(|| {
            let mut places: Vec<usize> = (0..self.all.len()).collect();
            places.sort_unstable_by_key(print);
            places
        });
        prints.binary_search_by(|place| print(place).cmp(fingerprint)).is_ok()
    }
}
