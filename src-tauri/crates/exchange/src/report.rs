//! Findings as reports for machines take them: worded, with what is known about where they stand.

use tragwerk_model::Severity;
use tragwerk_rules::{Finding, Heading};

/// What was found in one model.
#[derive(Debug, Clone)]
pub struct Report<'a> {
    /// The file, as it was named.
    pub file: &'a str,
    /// Name of the model.
    pub model: &'a str,
    /// Language of the words (`en`, `de`).
    pub language: &'static str,
    /// Version of this program.
    pub program: &'a str,
    /// Whether it tells only what a baseline does not have.
    pub only_new: bool,
    /// The findings, in display order.
    pub found: Vec<Told<'a>>,
    /// Every rule that was run, by code.
    pub rules: Vec<RuleWords>,
    /// From which severity on a finding fails; none: never.
    pub fails: Option<Severity>,
    /// The words for headings, in their order.
    pub headings: Vec<(Heading, String)>,
}

/// A finding in words.
#[derive(Debug, Clone)]
pub struct Told<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// The question to the room.
    pub question: String,
    /// What the evidence shows.
    pub explanation: String,
    /// Name of its subject, if it has one.
    pub subject: Option<&'a str>,
    /// The line of the file in which its subject stands, where the file has lines.
    pub line: Option<u32>,
}

/// A rule in words.
#[derive(Debug, Clone)]
pub struct RuleWords {
    /// Its code.
    pub code: String,
    /// Kebab-case name.
    pub name: String,
    /// Where its findings are listed.
    pub heading: Heading,
    /// Short title.
    pub title: String,
    /// What it finds.
    pub finds: String,
    /// Why that matters.
    pub why: String,
    /// How to answer.
    pub answer: String,
    /// The gravest its findings weigh by themselves.
    pub severity: Severity,
}

impl Report<'_> {
    /// Whether a finding fails: grave enough and not waived.
    pub fn fails(&self, finding: &Finding) -> bool {
        finding.waived.is_none() && self.fails.is_some_and(|least| finding.severity <= least)
    }
}
