//! The register of waivers in words.

use std::sync::Arc;

use tragwerk_model::{Id, Model};
use tragwerk_rules::waivers::register;
use tragwerk_rules::{CheckOptions, Finding, rule};
use tragwerk_text::{Args, Language, say};

use crate::wire::WaiverLine;

/// All waivers of a model, those to see to first.
pub fn waivers(
    language: Language,
    model: &Model,
    findings: &[Arc<Finding>],
    options: &CheckOptions,
) -> Vec<WaiverLine> {
    let plain = |id: String| say(language, &id, &Args::new());
    let title = |code: &str| match rule(code) {
        Some(rule) => plain(format!("rule-{}.name", rule.code)),
        None => {
            let own = options.pack.own.iter().chain(&options.pack.waiting).find(|rule| rule.code == code);
            own.map_or_else(|| code.to_owned(), |rule| rule.titled(language.id()))
        }
    };
    let line = |(state, waiver): (tragwerk_rules::waivers::WaiverState, &tragwerk_model::Waiver)| {
        let element = model.element(&waiver.subject);
        let about = match (element, waiver.subject.as_str()) {
            (Some(element), _) => element.name.clone(),
            (None, "") => model.info().name.clone(),
            (None, gone) => gone.to_owned(),
        };
        WaiverLine {
            id: waiver.id.clone(),
            code: waiver.code.clone(),
            title: title(&waiver.code),
            subject: element.map(|element| Id::clone(&element.id)),
            about,
            key: waiver.key.clone(),
            severity: waiver.severity.clone(),
            reason: waiver.reason.clone(),
            who: waiver.who.clone(),
            until: waiver.until.clone(),
            state: state.id().to_owned(),
            state_label: plain(format!("waiver-state-{}", state.id())),
        }
    };
    register(model, findings, options).into_iter().map(line).collect()
}
