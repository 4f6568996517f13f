//! What the rules' pages show as wrong is found, what they show as right is not.

use tragwerk_rules::{Finding, check, rules, sketch};

use crate::cases::on_a_day;

fn of(code: &str, text: &str) -> Vec<Finding> {
    let model = sketch::read(text).unwrap_or_else(|reason| panic!("{code}: {reason}"));
    check(&model, &on_a_day()).into_iter().filter(|finding| finding.code == code).collect()
}

#[test]
fn wrong_is_found_and_right_is_not() {
    for rule in rules() {
        assert!(!of(rule.code, rule.wrong).is_empty(), "{} finds nothing in its wrong example", rule.code);
        assert_eq!(of(rule.code, rule.right), [], "{} finds something in its right example", rule.code);
    }
}

#[test]
fn findings_are_as_the_metadata_says() {
    for rule in rules() {
        for finding in of(rule.code, rule.wrong) {
            assert!(rule.severities.contains(&finding.severity), "{}", rule.code);
            assert!(rule.nature.is_none_or(|nature| nature == finding.nature), "{}", rule.code);
            assert_eq!(finding.subject.is_none(), rule.subjects.is_empty(), "{}", rule.code);
        }
    }
}

#[test]
fn codes_are_in_order_and_single() {
    for heading in rules().chunk_by(|a, b| a.heading == b.heading) {
        assert!(heading.is_sorted_by(|a, b| a.code < b.code), "{:?}", heading[0].heading);
    }
}
