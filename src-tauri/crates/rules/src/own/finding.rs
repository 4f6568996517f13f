//! Findings of own rules, and the one finding about an own rule that fails.

use std::borrow::Cow;

use tragwerk_model::{Id, Severity};

use super::OwnRule;
use super::failure::Failure;
use crate::packs::Said;
use crate::packs::about_the_pack;
use crate::{At, Fact, Facts, Finding, Reading, finding};

/// Code of findings about an own rule that has no answer at some element.
pub const FAILED: &str = "RULE02";

/// What a rule found at an element.
pub(super) fn found(rule: &OwnRule, reading: &Reading<'_>, at: At) -> Finding {
    let subject = reading.named(at);
    let proving = rule.evidence.as_ref().and_then(|evidence| evidence.gives(reading, at).ok()).unwrap_or_default();
    let mut evidence: Vec<Id> =
        proving.into_iter().filter(|one| *one != at).map(|one| reading.named(one).id.clone()).collect();
    evidence.sort();
    evidence.dedup();
    let mut facts = Facts::default();
    facts.set("subject", text(&subject.name));
    facts.set("kind", Fact::Text(Cow::Borrowed(subject.kind.id())));
    let named = |text: &str| text.replace("{name}", &subject.name);
    for (key_en, key_de, said) in [
        ("own_question_en", "own_question_de", &rule.question),
        ("own_why_en", "own_why_de", &rule.why),
        ("own_title_en", "own_title_de", &rule.title),
    ] {
        set(&mut facts, key_en, &named(&said.en));
        set(&mut facts, key_de, &named(&said.de));
    }
    Finding {
        code: rule.code.clone().into(),
        name: rule.name.clone().into(),
        severity: rule.severity,
        nature: rule.nature,
        heading: rule.heading,
        subject: Some(subject.id.clone()),
        key: String::new(),
        evidence,
        facts,
        fingerprint: finding::fingerprint(&rule.code, Some(&subject.id), ""),
        waived: None,
    }
}

/// That a rule has no answer at so many elements, this one the first.
pub(super) fn failed(rule: &OwnRule, name: &str, failure: Failure, count: usize) -> Finding {
    let mut facts = Facts::default();
    facts.set("rule", text(&rule.code));
    facts.set("about", text(name));
    facts.set("failure", Fact::Text(Cow::Borrowed(failure.id())));
    #[allow(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
    facts.set("count", Fact::Number(count as f64));
    about_the_pack(FAILED, "own-rule-failed", Severity::Error, rule.code.clone(), facts)
}

fn text(text: &str) -> Fact {
    Fact::Text(Cow::Owned(text.to_owned()))
}

fn set(facts: &mut Facts, key: &'static str, said: &str) {
    if !said.is_empty() {
        facts.set(key, text(said));
    }
}

impl OwnRule {
    /// Its title, else what its name says.
    pub fn titled(&self, language: &str) -> String {
        let Said { .. } = &self.title;
        match self.title.text(language) {
            "" => self.name.replace('-', " "),
            title => title.to_owned(),
        }
    }
}
