//! A new governance rule: file, place in its heading, cases, texts.

use tragwerk_rules::{Heading, rule};

use super::insert::{before_end, in_order};
use super::{Draft, changed, fresh, is_name};

const RULES: &str = "src-tauri/crates/rules";
const TEXTS: &str = "src-tauri/crates/text/locales";

pub(super) fn drafts(code: &str, heading: &str, name: &str) -> Result<Vec<Draft>, String> {
    if code.len() != 5
        || !code[..3].bytes().all(|letter| letter.is_ascii_uppercase())
        || code[3..].parse::<u8>().is_err()
    {
        return Err(format!("{code} is no code: three capitals and two digits, such as DEC12"));
    }
    if rule(code).is_some() {
        return Err(format!("{code} is there already"));
    }
    let Some(heading) = Heading::ALL.iter().find(|each| each.id() == heading) else {
        let known: Vec<_> = Heading::ALL.iter().map(|each| each.id()).collect();
        return Err(format!("{heading} is no heading; there are {}", known.join(", ")));
    };
    if !is_name(name, '-') {
        return Err(format!("{name} is no name: small letters joined by -, naming the fault"));
    }
    let (file, room) = (name.replace('-', "_"), format!("{RULES}/src/{}", heading.id()));
    let mut drafts = vec![
        fresh(format!("{room}/{file}.rs"), source(code, *heading, name))?,
        fresh(
            format!("{RULES}/tests/cases/{code}.txt"),
            String::from("# One case a paragraph; see its neighbours.\n"),
        )?,
        changed(format!("{room}/mod.rs"), |text| {
            let text = in_order(&text, "pub mod ", &format!("pub mod {file};"))?;
            before_end(&text, "pub const RULES", "];", &format!("    &{file}::RULE,\n"))
        })?,
    ];
    for language in ["en", "de"] {
        drafts.push(changed(format!("{TEXTS}/{language}/rules.ftl"), |text| Ok(text + &texts(code)))?);
    }
    Ok(drafts)
}

fn source(code: &str, heading: Heading, name: &str) -> String {
    let heading = format!("{heading:?}");
    format!(
        r##"//! {code} {name}: what it finds, in one sentence.
//!
//! Why that matters to the business, and where it comes from (standard, paper).

use tragwerk_model::{{ElementKind, Nature, Severity}};

use crate::{{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule}};

/// What is known about the rule.
pub static RULE: Rule = Rule {{
    code: "{code}",
    name: "{name}",
    heading: Heading::{heading},
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local {{ radius: 0, relations: &[] }},
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::None,
}};

const WRONG: &str = r#"
decision routing "Lead routing"
"#;

const RIGHT: &str = r#"
decision routing "Lead routing"
"#;

fn check(_reading: &Reading<'_>, _decision: At, _hits: &mut Vec<Hit>) {{}}
"##
    )
}

fn texts(code: &str) -> String {
    let parts = ["name", "finds", "why", "answer", "evidence"].map(|part| format!("    .{part} = {code}.{part}\n"));
    format!("\nrule-{code} = {code} {{ $subject }}\n{}", parts.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_looked_at_first() {
        for (code, heading, name) in [
            ("DEC1", "decision_rights", "a-fault"),
            ("DEC01", "decision_rights", "a-fault"),
            ("DEC99", "decisions", "a-fault"),
            ("DEC99", "decision_rights", "A Fault"),
            ("DEC99", "decision_rights", "no-decider"),
        ] {
            assert!(drafts(code, heading, name).is_err(), "{code} {heading} {name}");
        }
    }

    #[test]
    fn it_has_a_place_and_texts_in_both_languages() {
        let drafts = drafts("DEC99", "decision_rights", "a-new-fault").unwrap_or_default();
        assert_eq!(drafts.len(), 5);
        let place = &drafts[2].text;
        assert!(place.contains("pub mod a_new_fault;\n") && place.contains("    &a_new_fault::RULE,\n];"), "{place}");
        assert!(drafts[3..].iter().all(|texts| texts.text.contains("\nrule-DEC99 = ")));
    }
}
