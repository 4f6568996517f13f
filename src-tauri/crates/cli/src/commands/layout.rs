//! `layout`: views are arranged anew.

use std::path::PathBuf;

use clap::Args;
use tragwerk_workspace::model::{Id, Refusal};
use tragwerk_workspace::views;
use tragwerk_workspace::wire::LayoutScope;

use crate::answer::{Answer, Failure, In};
use crate::options::{language_of, open};

/// Arranges what stands in a view, as one step that can be undone.
#[derive(Debug, Args)]
pub struct Layout {
    /// The model file.
    file: PathBuf,
    /// Name or id of the view; without it every view.
    #[arg(long, value_name = "NAME")]
    view: Option<String>,
    /// Only puts in what the view lacks; the rest stays.
    #[arg(long)]
    new: bool,
}

impl Layout {
    pub fn run(self) -> Result<Answer, Failure> {
        let mut workspace = open(&self.file)?;
        let language = language_of(&workspace);
        let views: Vec<Id> = match &self.view {
            Some(name) => vec![views::stored(workspace.model(), name).said_in(language)?],
            None => workspace.model().views().map(|view| view.id.clone()).collect(),
        };
        if views.is_empty() {
            return Err(Failure::new(language, Refusal::new("no-views")));
        }
        let what = if self.new { LayoutScope::Missing } else { LayoutScope::default() };
        for view in views {
            let base = workspace.revision();
            match workspace.layout_view(base, &view, &what, language) {
                // Of several views those that lack nothing are as they should be.
                Err(error) if self.view.is_none() && error.code() == "view-complete" => {}
                done => drop(done.said_in(language)?),
            }
        }
        Ok(Answer::silent())
    }
}
