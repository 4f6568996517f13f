//! What a rule's check hands back: a finding before it has ids, texts' arguments and a fingerprint.

use std::borrow::Cow;

use tragwerk_model::{Id, Nature, Severity};

use crate::reading::{At, Link, RelationAt};
use crate::{Fact, Facts, Finding, Reading, Rule, finding};

/// A finding under construction, in numbers of the reading.
#[derive(Debug, Clone)]
pub struct Hit {
    subject: Option<At>,
    severity: Severity,
    nature: Option<Nature>,
    key: String,
    elements: Vec<At>,
    relations: Vec<RelationAt>,
    facts: Vec<(&'static str, HitFact)>,
}

#[derive(Debug, Clone)]
enum HitFact {
    Fact(Fact),
    Name(At),
    Names(Vec<At>),
}

impl Hit {
    /// About this element.
    pub fn on(subject: At, severity: Severity) -> Self {
        Self { subject: Some(subject), ..Self::overall(severity) }
    }

    /// About the whole model.
    pub fn overall(severity: Severity) -> Self {
        let (elements, relations, facts) = (Vec::new(), Vec::new(), Vec::new());
        Self { subject: None, severity, nature: None, key: String::new(), elements, relations, facts }
    }

    /// Of this nature, where a rule has no fixed one.
    #[must_use]
    pub fn of_nature(mut self, nature: Nature) -> Self {
        self.nature = Some(nature);
        self
    }

    /// Tells it apart from other findings of the rule about this subject.
    #[must_use]
    pub fn keyed(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    /// Elements that prove it.
    #[must_use]
    pub fn elements(mut self, elements: impl IntoIterator<Item = At>) -> Self {
        self.elements.extend(elements);
        self
    }

    /// Relations that prove it, with the elements at their other ends.
    #[must_use]
    pub fn links<'l>(mut self, links: impl IntoIterator<Item = &'l Link>) -> Self {
        for link in links {
            self.elements.push(link.other);
            self.relations.push(link.relation);
        }
        self
    }

    /// Relations that prove it.
    #[must_use]
    pub fn relations(mut self, relations: impl IntoIterator<Item = RelationAt>) -> Self {
        self.relations.extend(relations);
        self
    }

    /// A count for the texts.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: usize) -> Self {
        self.facts.push((name, HitFact::Fact(Fact::Number(number as f64))));
        self
    }

    /// An amount for the texts.
    #[must_use]
    pub fn amount(mut self, name: &'static str, amount: f64) -> Self {
        self.facts.push((name, HitFact::Fact(Fact::Number(amount))));
        self
    }

    /// A text or an id of a choice for the texts.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.facts.push((name, HitFact::Fact(Fact::Text(Cow::Owned(text.into())))));
        self
    }

    /// Texts listed in the texts as names are.
    #[must_use]
    pub fn texts(mut self, name: &'static str, texts: Vec<String>) -> Self {
        self.facts.push((name, HitFact::Fact(Fact::Names(texts))));
        self
    }

    /// The name of an element for the texts.
    #[must_use]
    pub fn name(mut self, name: &'static str, element: At) -> Self {
        self.facts.push((name, HitFact::Name(element)));
        self
    }

    /// The names of elements for the texts, in the order given.
    #[must_use]
    pub fn names(mut self, name: &'static str, elements: impl IntoIterator<Item = At>) -> Self {
        self.facts.push((name, HitFact::Names(elements.into_iter().collect())));
        self
    }

    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What it is about; none: the whole model.
    pub(crate) fn subject(&self) -> Option<At> {
        self.subject
    }

    /// The elements whose names its texts tell, besides the subject.
    #[cfg(test)]
    pub(crate) fn names_told(&self) -> Vec<At> {
        let told = self.facts.iter().flat_map(|(_, fact)| match fact {
            HitFact::Fact(_) => Vec::new(),
            HitFact::Name(at) => vec![*at],
            HitFact::Names(all) => all.clone(),
        });
        told.collect()
    }

    /// The elements that prove it.
    #[cfg(test)]
    pub(crate) fn proving(&self) -> &[At] {
        &self.elements
    }

    /// The finding of this rule.
    pub(crate) fn into_finding(mut self, rule: &Rule, reading: &Reading<'_>) -> Finding {
        let subject = self.subject.map(|at| reading.named(at).id.clone());
        let facts = self.facts(reading);
        Finding {
            code: rule.code.into(),
            name: rule.name.into(),
            severity: self.severity,
            nature: self.nature.or(rule.nature).unwrap_or(Nature::Flaw),
            heading: rule.heading,
            evidence: self.evidence(reading),
            fingerprint: finding::fingerprint(rule.code, subject.as_ref(), &self.key),
            subject,
            key: self.key,
            facts,
            waived: None,
        }
    }

    fn evidence(&mut self, reading: &Reading<'_>) -> Vec<Id> {
        self.elements.sort_unstable();
        self.elements.dedup();
        self.elements.retain(|at| Some(*at) != self.subject);
        self.relations.sort_unstable();
        self.relations.dedup();
        let elements = self.elements.iter().map(|at| reading.named(*at).id.clone());
        elements.chain(self.relations.iter().map(|at| reading.numbered(*at).id.clone())).collect()
    }

    fn facts(&mut self, reading: &Reading<'_>) -> Facts {
        let name = |at: &At| reading.named(*at).name.clone();
        let mut facts = Facts::with_room_for(self.facts.len() + 2);
        if let Some(subject) = self.subject {
            facts.set("subject", Fact::Text(Cow::Owned(name(&subject))));
            facts.set("kind", Fact::Text(Cow::Borrowed(reading.kind(subject).id())));
        }
        for (key, fact) in std::mem::take(&mut self.facts) {
            let fact = match fact {
                HitFact::Fact(fact) => fact,
                HitFact::Name(at) => Fact::Text(Cow::Owned(name(&at))),
                HitFact::Names(all) => Fact::Names(all.iter().map(name).collect()),
            };
            facts.set(key, fact);
        }
        facts
    }
}
