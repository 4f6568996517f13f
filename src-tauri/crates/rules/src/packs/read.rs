//! The text of one pack as a sheet: what it says by itself, before what it extends is looked up.

use std::collections::BTreeSet;

use toml::de::{DeTable, DeValue};
use tragwerk_model::{Nature, Refusal, Severity};

use super::table::{At, Reader, entries};
use super::{Level, MOST_BYTES, Problem, Said, Tuning, Weight, own_rule};
use crate::own::OwnRule;
use crate::{Heading, Parameters, parameters_of};

/// What one pack says by itself.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub name: Said,
    pub description: Said,
    /// Names of packs, each with its place.
    pub extends: Vec<(String, usize)>,
    pub tuning: Tuning,
    /// The rules it tunes, each with its place: they may be own ones of a pack it extends.
    pub tuned: Vec<(String, usize)>,
    pub parameters: Parameters,
    pub end_required: Option<bool>,
    pub own: Vec<OwnRule>,
}

const KEYS: &[&str] = &["name", "description", "extends", "all", "natures", "headings", "rules", "waivers", "rule"];

/// Reads one text; `pack` is the name it is known by in problems.
pub(super) fn sheet(pack: &str, text: &str, taken: &BTreeSet<String>) -> (Sheet, Vec<Problem>) {
    let mut reader = Reader { text, pack, rule: None, problems: Vec::new() };
    let mut sheet = Sheet::default();
    if text.len() > MOST_BYTES {
        reader.problem(0, Refusal::new("too-large").with("most", MOST_BYTES / 1024));
        return (sheet, reader.problems);
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        reader.problem(at, Refusal::new("syntax").with("detail", error.message()));
    }
    for (key, at, value) in entries(table.get_ref()) {
        sheet.entry(&mut reader, key, at, value, taken);
    }
    (sheet, reader.problems)
}

impl Sheet {
    fn entry<'t>(
        &mut self,
        reader: &mut Reader<'t>,
        key: &str,
        at: usize,
        value: At<'_, 't>,
        taken: &BTreeSet<String>,
    ) {
        match key {
            "name" => self.name = reader.said(key, value),
            "description" => self.description = reader.said(key, value),
            "extends" => self.extends = reader.texts(key, value),
            "all" => self.tuning.all = level_table(reader, key, value),
            "natures" => {
                for (name, at, value) in reader.entries(key, value) {
                    match name.parse::<Nature>() {
                        Ok(nature) => {
                            let level = level_or_table(reader, name, value);
                            self.tuning.natures.insert(nature, level);
                        }
                        Err(_) => reader.unknown_key(at, name, &["flaw", "gap"]),
                    }
                }
            }
            "headings" => {
                for (name, at, value) in reader.entries(key, value) {
                    match Heading::ALL.into_iter().find(|heading| heading.id() == name) {
                        Some(heading) => {
                            let level = level_or_table(reader, name, value);
                            self.tuning.headings.insert(heading, level);
                        }
                        None => reader.unknown_key(at, name, &Heading::ALL.map(Heading::id)),
                    }
                }
            }
            "rules" => {
                for (code, at, value) in reader.entries(key, value) {
                    self.tuned.push((code.to_owned(), at));
                    let level = self.rule(reader, code, value);
                    self.tuning.rules.insert(code.to_owned(), level);
                }
            }
            "waivers" => {
                for (name, at, value) in reader.entries(key, value) {
                    match name {
                        "end_required" => self.end_required = reader.yes_no(name, value),
                        _ => reader.unknown_key(at, name, &["end_required"]),
                    }
                }
            }
            "rule" => self.own = own_rules(reader, value, taken),
            _ => reader.unknown_key(at, key, KEYS),
        }
    }

    /// What is said of one rule: a weight, or a table of weight and numbers.
    fn rule<'t>(&mut self, reader: &mut Reader<'t>, code: &str, value: At<'_, 't>) -> Level {
        let DeValue::Table(table) = value.get_ref() else { return level(reader, code, value) };
        let mut said = Level::default();
        for (key, at, value) in entries(table) {
            let parameter = parameters_of(code).find(|parameter| parameter.name == key);
            match (key, parameter) {
                ("severity", _) => said.then(level(reader, key, value)),
                ("off", _) => {
                    if reader.yes_no(key, value) == Some(true) {
                        said = Level::every(Weight::Off);
                    }
                }
                (_, Some(parameter)) => {
                    let Some(number) = reader.whole_number(key, value) else { continue };
                    let fits = u32::try_from(number).ok();
                    match fits.filter(|number| (parameter.least..=parameter.most).contains(number)) {
                        Some(number) => self.parameters.set(parameter, number),
                        None => {
                            let cause = Refusal::new("parameter-range").with("parameter", key).with("code", code);
                            let cause = cause.with("least", parameter.least).with("most", parameter.most);
                            reader.problem(value.span().start, cause);
                        }
                    }
                }
                (_, None) => {
                    let known: Vec<&str> =
                        ["severity", "off"].into_iter().chain(parameters_of(code).map(|known| known.name)).collect();
                    let cause = Refusal::new("unknown-parameter").with("parameter", key).with("code", code);
                    reader.problem(at, cause.with("known", known.join(", ")));
                }
            }
        }
        said
    }
}

fn own_rules<'t>(reader: &mut Reader<'t>, value: At<'_, 't>, taken: &BTreeSet<String>) -> Vec<OwnRule> {
    let DeValue::Array(list) = value.get_ref() else {
        let found = value.get_ref().type_str();
        let cause = Refusal::new("wrong-type").with("key", "rule").with("expected", "tables").with("found", found);
        reader.problem(value.span().start, cause);
        return Vec::new();
    };
    let mut taken = taken.clone();
    let mut rules = Vec::new();
    for one in list.iter() {
        let rule = own_rule::read(reader, one, &taken);
        reader.rule = None;
        taken.extend(rule.iter().map(|rule| rule.code.clone()));
        rules.extend(rule);
    }
    rules
}

/// `[all]`, `[natures.gap]`: a table with `severity`.
fn level_table<'t>(reader: &mut Reader<'t>, key: &str, value: At<'_, 't>) -> Level {
    let mut said = Level::default();
    for (key, at, value) in reader.entries(key, value) {
        match key {
            "severity" => said.then(level(reader, key, value)),
            _ => reader.unknown_key(at, key, &["severity"]),
        }
    }
    said
}

/// A weight, or a table with `severity`.
fn level_or_table<'t>(reader: &mut Reader<'t>, key: &str, value: At<'_, 't>) -> Level {
    if value.get_ref().is_table() { level_table(reader, key, value) } else { level(reader, key, value) }
}

/// A weight for all, or one for each severity: `"hint"`, `{ error = "warning", hint = "off" }`.
fn level<'t>(reader: &mut Reader<'t>, key: &str, value: At<'_, 't>) -> Level {
    let DeValue::Table(table) = value.get_ref() else {
        return weight(reader, key, value).map(Level::every).unwrap_or_default();
    };
    let mut level = Level::default();
    for (name, at, value) in entries(table) {
        match name.parse::<Severity>() {
            Ok(severity) => {
                if let Some(weight) = weight(reader, name, value) {
                    level.set(severity, weight);
                }
            }
            Err(_) => reader.unknown_key(at, name, &["error", "warning", "hint"]),
        }
    }
    level
}

fn weight<'t>(reader: &mut Reader<'t>, key: &str, value: At<'_, 't>) -> Option<Weight> {
    let text = reader.text_of(key, value)?;
    let weight = Weight::from_id(&text);
    if weight.is_none() {
        reader.problem(value.span().start, Refusal::new("unknown-severity").with("value", text));
    }
    weight
}

/// What a pack text itself says of rules: how much they weigh, and their numbers; not what it extends.
pub fn set_here(text: &str) -> (std::collections::BTreeMap<String, Level>, Parameters) {
    let (said, _) = sheet("", text, &BTreeSet::new());
    (said.tuning.rules, said.parameters)
}
