//! A rule that breaks is told, never silent, and takes nothing with it.

use tragwerk_model::{Nature, Severity};

use crate::{Fact, Facts, Finding, Heading, Rule, finding};

/// Code of findings about a rule of this program that broke.
pub const CODE: &str = "RULE01";

/// The finding that this rule could not be run: an error without subject, its key the rule's code.
pub fn finding(rule: &Rule) -> Finding {
    let mut facts = Facts::default();
    facts.set("rule", Fact::Text(rule.code.into()));
    Finding {
        code: CODE.into(),
        name: "rule-failed".into(),
        severity: Severity::Error,
        nature: Nature::Flaw,
        heading: Heading::Hygiene,
        subject: None,
        key: rule.code.to_owned(),
        evidence: Vec::new(),
        facts,
        fingerprint: finding::fingerprint(CODE, None, rule.code),
        waived: None,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Check, CheckOptions, Reading, Rule, check, decision_rights, sketch};

    #[test]
    fn a_rule_that_breaks_is_told_and_the_others_go_on() {
        let broken =
            Rule { check: Check::Each(|_, _, _| panic!("on purpose")), ..copy(&decision_rights::no_basis::RULE) };
        let model = sketch::read("decision d").expect("reads");
        let rules = [&broken, &decision_rights::no_decider::RULE];
        let found = check::check_with(&rules, &Reading::of(&model), &CheckOptions::default());
        let found: Vec<_> = found.iter().map(|finding| finding.fingerprint.as_str()).collect();
        assert_eq!(found, ["RULE01||DEC02", "DEC01|d|"]);
    }

    fn copy(rule: &Rule) -> Rule {
        Rule { code: rule.code, name: rule.name, ..*rule }
    }
}
