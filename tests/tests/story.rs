//! What the rules say about the shipped models: the sample's story is found, the templates start clean.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;
use std::path::Path;

use tragwerk_model::{Model, Severity, text_form};
use tragwerk_rules::{CheckOptions, Finding, check};

fn model(name: &str) -> Model {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../models/{name}.gtm.json"));
    text_form::read(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn found(name: &str) -> Vec<Finding> {
    check(&model(name), &CheckOptions { today: Some("2027-01-01".to_owned()), ..CheckOptions::default() })
}

/// What the people at the company would name themselves, as code and subject.
const STORY: &[&str] = &[
    "AUT02|aut-bot|",   // a bot writes to leads that nobody has agreed to take over
    "AUT02|aut-route|", // routing made faster towards a handoff without acceptance
    "AUT04|aut-fc|",    // a forecast that hardens what nobody has assumed
    "DAT01|m-convm|",   // a figure nobody decides with
    "DAT01|m-forecast|",
    "DAT02|m-nps|",
    "DAT04|m-convm|", // one name, two conversion rates
    "DAT06|do-lead|",
    "DAT08|m-forecast|", // a forecast that reassures
    "DAT10|seg-large|seg-mid",
    "DEC01|d-pilot|",
    "DEC02|d-commit|",
    "DEC03|d-pilot|",
    "DEC04|d-lead|",
    "DEC05|d-lead|", // two people accept leads
    "GOA02|conf-volume|",
    "GOA04|u-mkt|",
    "GOA05|inc-sdr|", // pay for the number of leads alone
    "GOA06|conf-volume|inc-ae inc-sdr",
    "JRN01|st-usage|",
    "JRN02|st-compare|", // one hard handover from marketing to sales
    "JRN06|h-lead|",
    "JRN08|a-fairs|a-fairs--flows-to--a-first",
    "JRN13|h-partner|",
    "JRN09|h-start|",
    "MOD01|seg-oem|",
    "MOD05|h-lead|sla", // two people, two answers
    "MOD05|pol-lead|statement",
    "MOD06|s-sheet|",
    "OWN01|st-rollout|",
    "OWN07|h-lead|",
    "OWN08|r-partner|",
    "STR01|amb-oem|", // an ambition with no way to execution
    "STR02|a-report|",
    "STR04|u-cs|u-mkt", // marketing stands alone
    "STR08|f-campaign|",
];

#[test]
fn the_story_of_the_sample_is_found() {
    let found: BTreeSet<String> = found("samples/arvenda.en").into_iter().map(|finding| finding.fingerprint).collect();
    let missing: Vec<_> = STORY.iter().filter(|known| !found.contains(**known)).collect();
    assert!(missing.is_empty(), "not found: {missing:?}\nfound: {found:#?}");
}

#[test]
fn what_carries_is_left_alone() {
    let found = found("samples/arvenda.en");
    for good in ["d-budget", "d-discount", "d-rescue", "h-start", "h-risk", "m-winrate", "amb-arr", "conf-margin"] {
        let about: Vec<_> = found
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .filter(|finding| finding.subject.as_ref().is_some_and(|id| id.as_str() == good))
            .map(|finding| &finding.fingerprint)
            .collect();
        assert!(about.is_empty(), "{about:?}");
    }
}

#[test]
fn both_waivers_of_the_sample_hold() {
    let waived: Vec<_> = found("samples/arvenda.en")
        .into_iter()
        .filter(|finding| finding.waived.is_some())
        .map(|finding| finding.fingerprint)
        .collect();
    assert_eq!(waived, ["GOA02|conf-lead|", "DAT01|m-visits|"]);
}

#[test]
fn templates_start_without_errors_and_warnings() {
    for name in ["templates/blank", "templates/b2b-software"] {
        let open: Vec<_> = found(&format!("{name}.en"))
            .into_iter()
            .filter(|finding| finding.severity != Severity::Hint)
            .map(|finding| finding.fingerprint)
            .collect();
        assert_eq!(open, Vec::<String>::new(), "{name}");
    }
}

/// What the template about partner sales leaves open, because it is what such companies have to answer first.
const TAUGHT: &[&str] = &[
    "AUT02|auto-route|", // enquiries distributed towards a handoff that nobody knows the terms of
    "DAT03|metric-sellin|metric-sellout", // what dealers buy, what dealers sell
    "DEC01|decide-protect|", // who grants protection of a project
    "DEC02|decide-bonus|", // a bonus negotiated anew every year
    "GOA02|conflict-channel|", // own sales against dealers
    "GOA06|conflict-channel|incentive-dealer incentive-kam",
    "GOA06|conflict-channel|incentive-kam incentive-partner",
    "JRN06|hand-project|",
    "OWN06|role-control|", // answers for a forecast it cannot influence
    "OWN08|role-data|",
    "STR07|role-sales|",
];

#[test]
fn the_template_about_partner_sales_asks_what_it_should_and_nothing_else() {
    let open: BTreeSet<_> =
        found("templates/industrial-partners.en").into_iter().map(|each| each.fingerprint).collect();
    assert_eq!(open, TAUGHT.iter().map(|&known| known.to_owned()).collect());
}

#[test]
fn both_languages_raise_the_same_questions() {
    for name in ["templates/blank", "templates/b2b-software", "templates/industrial-partners", "samples/arvenda"] {
        let prints = |language: &str| -> BTreeSet<String> {
            found(&format!("{name}.{language}")).into_iter().map(|finding| finding.fingerprint).collect()
        };
        assert_eq!(prints("en"), prints("de"), "{name}");
    }
}
