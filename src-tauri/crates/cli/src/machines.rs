//! Findings for programs that are not ours: SARIF and JUnit, with everything worded.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use tragwerk_workspace::exchange::report::{Report, RuleWords, Told};
use tragwerk_workspace::exchange::{junit, sarif};
use tragwerk_workspace::model::Severity;
use tragwerk_workspace::rules::{Finding, Heading, Pack, rules};
use tragwerk_workspace::{Args, Language, Source, say, words};

/// Codes of findings about the rules and packs themselves.
const ABOUT_RULES: [&str; 5] = ["RULE01", "RULE02", "PACK01", "PACK02", "MERGE01"];

/// What a report is made of besides the findings.
pub struct Machines<'a> {
    pub language: Language,
    /// The file as it was named.
    pub file: String,
    pub source: &'a Source,
    pub pack: &'a Pack,
    pub only_new: bool,
    pub fails: Option<Severity>,
}

impl Machines<'_> {
    pub fn sarif(&self, findings: &[Arc<Finding>]) -> String {
        sarif::write(&self.report(findings))
    }

    pub fn junit(&self, findings: &[Arc<Finding>]) -> String {
        junit::write(&self.report(findings))
    }

    fn report<'f>(&'f self, findings: &'f [Arc<Finding>]) -> Report<'f> {
        let lines = self.lines();
        let told = |finding: &'f Arc<Finding>| Told {
            finding,
            question: words::question(self.language, finding),
            explanation: words::explanation(self.language, finding),
            subject: finding
                .subject
                .as_ref()
                .and_then(|id| self.source.model.element(id.as_str()))
                .map(|element| element.name.as_str()),
            line: finding.subject.as_ref().and_then(|id| lines.get(id.as_str()).copied()),
        };
        let heading = |heading: Heading| (heading, self.plain(&format!("heading-{}", heading.id())));
        Report {
            file: &self.file,
            model: &self.source.model.info().name,
            language: self.language.id(),
            program: env!("CARGO_PKG_VERSION"),
            only_new: self.only_new,
            found: findings.iter().map(told).collect(),
            rules: self.rules(),
            fails: self.fails,
            headings: Heading::ALL.into_iter().map(heading).collect(),
        }
    }

    fn plain(&self, id: &str) -> String {
        say(self.language, id, &Args::new())
    }

    /// All rules by code: those of the program that are not off, what is about rules, own ones.
    fn rules(&self) -> Vec<RuleWords> {
        let said = |code: &str, name: &str, heading, severity| RuleWords {
            title: self.plain(&format!("rule-{code}.name")),
            finds: self.plain(&format!("rule-{code}.finds")),
            why: self.plain(&format!("rule-{code}.why")),
            answer: self.plain(&format!("rule-{code}.answer")),
            code: code.to_owned(),
            name: name.to_owned(),
            heading,
            severity,
        };
        let ours = rules().iter().filter_map(|rule| {
            let runs = rule.severities.iter().any(|severity| {
                let natures = rule.nature.map_or([None, None], |nature| [Some(nature), None]);
                let natures = natures.into_iter().flatten().collect::<Vec<_>>();
                natures.is_empty()
                    || natures
                        .into_iter()
                        .any(|nature| self.pack.weigh(rule.code, rule.heading, nature, *severity).is_some())
            });
            runs.then(|| said(rule.code, rule.name, rule.heading, rule.severities[0]))
        });
        let about =
            ABOUT_RULES.into_iter().map(|code| said(code, &code.to_lowercase(), Heading::Hygiene, Severity::Error));
        let id = self.language.id();
        let own = self.pack.own.iter().map(|rule| {
            let title = rule.titled(id);
            RuleWords {
                code: rule.code.clone(),
                name: rule.name.clone(),
                heading: rule.heading,
                finds: title.clone(),
                title,
                why: rule.why.text(id).to_owned(),
                answer: rule.answer.text(id).to_owned(),
                severity: rule.severity,
            }
        });
        let mut all: Vec<RuleWords> = ours.chain(about).chain(own).collect();
        all.sort_by(|one, other| one.code.cmp(&other.code));
        all
    }

    /// The lines in which elements stand, where the file is a text.
    fn lines(&self) -> BTreeMap<String, u32> {
        let mut lines = BTreeMap::new();
        if self.source.is_file() {
            return lines;
        }
        let text = fs::read_to_string(&self.source.path).unwrap_or_default();
        for (line, number) in text.lines().zip(1..) {
            for at in line.match_indices("\"id\"").map(|(at, _)| at + 4) {
                let rest = line[at..].trim_start().strip_prefix(':').map(str::trim_start);
                let value = rest.and_then(|rest| serde_json::Deserializer::from_str(rest).into_iter().next());
                if let Some(Ok(serde_json::Value::String(id))) = value {
                    lines.entry(id).or_insert(number);
                }
            }
        }
        lines
    }
}
