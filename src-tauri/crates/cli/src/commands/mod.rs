//! Every command, one file each.

mod check;
mod completions;
mod copy;
mod diff;
mod edit;
mod export;
mod git_setup;
mod import;
mod layout;
mod merge;
mod new;
mod rule;
mod rules;
mod scenario;
mod score;
#[cfg(feature = "serve")]
mod serve;
mod show;
mod stress;
mod templates;
mod version;
mod waivers;

use clap::Subcommand;

use crate::answer::{Answer, Failure};

/// What is to be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    New(new::New),
    Show(show::Show),
    Templates(templates::Templates),
    Check(check::Check),
    Rules(rules::Rules),
    Rule(rule::Rule),
    Score(score::Score),
    Waivers(waivers::Waivers),
    Stress(stress::Stress),
    Import(import::Import),
    Export(export::Export),
    Layout(layout::Layout),
    Version(version::Version),
    Scenario(scenario::Scenario),
    Diff(diff::Diff),
    Merge(merge::Merge),
    Copy(copy::Copy),
    Edit(edit::Edit),
    GitSetup(git_setup::GitSetup),
    #[cfg(feature = "serve")]
    Serve(serve::Serve),
    Completions(completions::Completions),
}

impl Command {
    /// Does it.
    ///
    /// # Errors
    /// Bad input; everything is then as it was.
    pub fn run(self) -> Result<Answer, Failure> {
        match self {
            Self::New(new) => new.run(),
            Self::Show(show) => show.run(),
            Self::Templates(templates) => templates.run(),
            Self::Check(check) => check.run(),
            Self::Rules(rules) => rules.run(),
            Self::Rule(rule) => rule.run(),
            Self::Score(score) => score.run(),
            Self::Waivers(waivers) => waivers.run(),
            Self::Stress(stress) => stress.run(),
            Self::Import(import) => import.run(),
            Self::Export(export) => export.run(),
            Self::Layout(layout) => layout.run(),
            Self::Version(version) => version.run(),
            Self::Scenario(scenario) => scenario.run(),
            Self::Diff(diff) => diff.run(),
            Self::Merge(merge) => merge.run(),
            Self::Copy(copy) => copy.run(),
            Self::Edit(edit) => edit.run(),
            Self::GitSetup(setup) => setup.run(),
            #[cfg(feature = "serve")]
            Self::Serve(serve) => serve.run(),
            Self::Completions(completions) => completions.run(),
        }
    }
}
