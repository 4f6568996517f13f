//! Every rule has all its texts in both languages, and they come together from the facts of its findings.
//!
//! Reads the catalogues as files: the rules know no words.

use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use tragwerk_rules::{Fact, Finding, check, rules, sketch};

use crate::cases::{cases, on_a_day};

pub struct Words {
    bundle: FluentBundle<FluentResource>,
    quotes: (&'static str, &'static str),
    and: &'static str,
}

const PARTS: [&str; 6] = ["", ".name", ".finds", ".why", ".answer", ".evidence"];

#[test]
fn every_rule_has_all_texts_in_both_languages() {
    for language in ["en", "de"] {
        let words = Words::of(language);
        for code in rules().iter().map(|rule| rule.code).chain(["RULE01", "RULE02", "PACK01", "PACK02"]) {
            for part in PARTS {
                assert!(words.has(code, part), "{language}: rule-{code}{part} is missing");
            }
            for part in [".name", ".finds", ".why", ".answer"] {
                assert!(words.stands_alone(code, part), "{language}: rule-{code}{part} needs a finding");
            }
        }
    }
}

#[test]
fn every_text_comes_together_from_the_facts() {
    let all = [Words::of("en"), Words::of("de")];
    for rule in rules() {
        for case in cases(rule.code) {
            let model = sketch::read(&case.sketch).expect("reads");
            let findings = check(&model, &on_a_day());
            for finding in findings.iter().filter(|finding| finding.code == rule.code) {
                for (words, part) in all.iter().flat_map(|words| PARTS.map(|part| (words, part))) {
                    let text = words.say(finding, part);
                    assert!(!text.contains("  ") && !text.contains('{'), "{}{part}: {text}", rule.code);
                }
            }
        }
    }
}

impl Words {
    pub fn of(language: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../text/locales").join(language).join("rules.ftl");
        let text = fs::read_to_string(path).expect("a catalogue");
        let resource = FluentResource::try_new(text).expect("parses");
        let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("no id twice");
        let german = language == "de";
        let quotes = if german { ("„", "“") } else { ("“", "”") };
        Self { bundle, quotes, and: if german { " und " } else { " and " } }
    }

    fn has(&self, code: &str, part: &str) -> bool {
        let message = self.bundle.get_message(&format!("rule-{code}"));
        message.is_some_and(|message| match part.strip_prefix('.') {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }

    /// Whether a text needs no facts: a rule's page has none.
    fn stands_alone(&self, code: &str, part: &str) -> bool {
        let message = self.bundle.get_message(&format!("rule-{code}")).expect("a message");
        let attribute = message.get_attribute(&part[1..]).expect("a text");
        let mut errors = Vec::new();
        self.bundle.format_pattern(attribute.value(), None, &mut errors);
        errors.is_empty()
    }

    /// The text of a finding: its question (no part) or `.evidence` and the like.
    pub fn say(&self, finding: &Finding, part: &str) -> String {
        let message = self.bundle.get_message(&format!("rule-{}", finding.code)).expect("a message");
        let attribute = part.strip_prefix('.').and_then(|attribute| message.get_attribute(attribute));
        let pattern = attribute.map(|attribute| attribute.value()).or(message.value()).expect("a text");
        let mut args = FluentArgs::new();
        args.set("severity", finding.severity.id());
        for (name, fact) in finding.facts.iter() {
            match fact {
                Fact::Number(number) => args.set(name, *number),
                Fact::Text(text) => args.set(name, text.clone()),
                Fact::Names(names) => {
                    args.set(name, self.list(names));
                    args.set(format!("{name}_count"), names.len());
                }
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{}{part}: {errors:?}", finding.code);
        text
    }

    fn list(&self, names: &[String]) -> String {
        let quoted: Vec<_> = names.iter().map(|name| format!("{}{name}{}", self.quotes.0, self.quotes.1)).collect();
        match &quoted[..] {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => format!("{}{}{last}", first.join(", "), self.and),
        }
    }
}
