//! `show`: what a model holds, at a glance, and its decisions in a sentence each.

use std::ffi::OsString;

use clap::Args;
use tragwerk_workspace::model::{ElementKind, Model};
use tragwerk_workspace::rules::sentence;
use tragwerk_workspace::{Args as Words, Checked, Language, Outside, Source, say, words};

use crate::answer::{Answer, Failure};
use crate::options::{Lang, language_or, read};

/// Shows what a model holds: kinds, views, decisions in a sentence each, open questions.
#[derive(Debug, Args)]
pub struct Show {
    /// The model: FILE, or FILE@VERSION for a saved version.
    file: OsString,
    /// Everything it says instead, one fact a line; git compares these lines.
    #[arg(long)]
    facts: bool,
    /// Language of the words [default: the model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

impl Show {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.file, self.lang)?;
        let language = language_or(self.lang, source.language());
        if self.facts {
            let lines = words::listing(language, &source.model);
            return Ok(Answer::text(lines.join("\n") + "\n"));
        }
        let checked = Checked::of(&source.model, &source.options(&Outside::of_system().today()));
        let mut lines = head(language, &source);
        lines.extend(kinds(language, &source.model));
        lines.extend(views(language, &source.model));
        lines.extend(decisions(language, &source.model));
        lines.push(String::new());
        lines.push(questions(language, &checked));
        let text: String = lines.iter().map(|line| line.trim_end().to_owned() + "\n").collect();
        Ok(Answer::text(text))
    }
}

/// Name, description, version, sizes.
fn head(language: Language, source: &Source) -> Vec<String> {
    let (model, info) = (&source.model, source.model.info());
    let counted = |id: &str, count: usize| say(language, id, &Words::new().with("count", count));
    let mut lines = vec![flat(&info.name)];
    lines.extend((!info.description.is_empty()).then(|| flat(&info.description)));
    if let Some(version) = &source.version {
        lines.push(say(language, "picture-version", &Words::new().with("version", version.as_str())));
    }
    let sizes = [
        counted("cli-elements", model.element_count()),
        counted("cli-relations", model.relation_count()),
        counted("cli-views", model.views().count()),
        counted("cli-versions", source.versions.len()),
    ];
    lines.extend([String::new(), sizes.join(", ")]);
    lines
}

/// How many there are of each kind, in the order of the metamodel.
fn kinds(language: Language, model: &Model) -> Vec<String> {
    let count = |kind: &ElementKind| model.elements().filter(|element| element.kind == *kind).count();
    let counted = ElementKind::ALL.iter().map(|kind| (kind, count(kind))).filter(|(_, count)| *count > 0);
    let line = |(kind, count): (&ElementKind, usize)| {
        format!("  {count:>5}  {}", say(language, &format!("kind-{}.plural", kind.id()), &Words::new()))
    };
    counted.map(line).collect()
}

fn views(language: Language, model: &Model) -> Vec<String> {
    let mut views: Vec<_> = model.views().collect();
    views.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
    let line = |view: &&tragwerk_workspace::model::View| {
        let viewpoint = say(language, &format!("viewpoint-{}", view.viewpoint.id()), &Words::new());
        format!("  {} ({viewpoint})", flat(&view.name))
    };
    let lines: Vec<_> = views.iter().map(line).collect();
    if lines.is_empty() { lines } else { [vec![String::new()], lines].concat() }
}

/// Every decision in one sentence, a gap as a blank.
fn decisions(language: Language, model: &Model) -> Vec<String> {
    let mut decisions = sentence::decisions(model);
    decisions.sort_by(|a, b| (&a.decision.name, &a.decision.id).cmp(&(&b.decision.name, &b.decision.id)));
    let line = |parts| format!("  {}", flat(&words::decision_sentence(language, parts).plain));
    let lines: Vec<_> = decisions.iter().map(line).collect();
    if lines.is_empty() { lines } else { [vec![String::new()], lines].concat() }
}

fn questions(language: Language, checked: &Checked) -> String {
    let counts = words::counts(&checked.findings);
    let counted = |id: &str, count: u32| say(language, id, &Words::new().with("count", count));
    let parts = [
        counted("findings-flaws", counts.flaws),
        counted("findings-gaps", counts.gaps),
        counted("findings-waived", counts.waived),
    ];
    parts.join(", ")
}

/// On one line, without what a terminal would obey.
fn flat(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
