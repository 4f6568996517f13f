//! `rule`: the page of one rule.

use clap::Args;
use tragwerk_workspace::model::Refusal;
use tragwerk_workspace::{Language, rules, say, words};

use crate::answer::{Answer, Failure, In};
use crate::options::{Lang, language_or};

/// Explains a rule: what it finds, why that matters, how to answer.
#[derive(Debug, Args)]
pub struct Rule {
    /// Its code, such as DEC01.
    code: String,
    /// Language of the page.
    #[arg(long, value_enum, default_value = "en")]
    lang: Lang,
}

impl Rule {
    pub fn run(self) -> Result<Answer, Failure> {
        let language = language_or(Some(self.lang), Language::default());
        let code = self.code.to_uppercase();
        let unknown = || Refusal::new("rule-unknown").with("code", &self.code);
        let rule = rules::rule(&code).ok_or_else(unknown).said_in(language)?;
        Ok(Answer::text(page(language, rule)))
    }
}

fn page(language: Language, rule: &rules::Rule) -> String {
    let plain = |id: &str| say(language, id, &Default::default());
    let part = |part: &str| plain(&format!("rule-{}.{part}", rule.code));
    let weights: Vec<_> = rule.severities.iter().map(|one| plain(&format!("severity-{}", one.id()))).collect();
    let heading = plain(&format!("heading-{}", rule.heading.id()));
    let mut text = format!("{}  {}\n{heading} · {}\n", rule.code, part("name"), weights.join(", "));
    for said in ["finds", "why", "answer"] {
        text.push_str(&format!("\n{}\n{}\n", plain(&format!("cli-rule-{said}")), part(said)));
    }
    let fixes: String = words::fixes_of_rule(language, rule).iter().map(|fix| format!("- {fix}\n")).collect();
    if !fixes.is_empty() {
        text.push_str(&format!("\n{}\n{fixes}", plain("cli-rule-fixes")));
    }
    for (said, sketch) in [("wrong", rule.wrong), ("right", rule.right)] {
        let lines: String = sketch.trim().lines().map(|line| format!("    {}\n", line.trim())).collect();
        text.push_str(&format!("\n{}\n{lines}", plain(&format!("cli-rule-{said}"))));
    }
    text
}
