//! Models that come with the program: templates to begin with and samples to look at, each in every language.
//!
//! They are files of `models/`, compiled in; a test reads every one of them.

use tragwerk_model::{Change, Diff, Model, ModelInfo, Refusal, text_form};
use tragwerk_text::Language;

use crate::WorkspaceError;

/// A model that comes with the program.
#[derive(Debug, Clone, Copy)]
pub struct BuiltIn {
    /// Its id, the same in every language.
    pub id: &'static str,
    texts: [&'static str; 2],
}

/// The texts of one model.
macro_rules! built_in {
    ($folder:literal / $id:literal) => {
        BuiltIn {
            id: $id,
            texts: [
                include_str!(concat!("../../../../models/", $folder, "/", $id, ".en.gtm.json")),
                include_str!(concat!("../../../../models/", $folder, "/", $id, ".de.gtm.json")),
            ],
        }
    };
}

/// What a new model can begin with; the first is the empty one.
pub const TEMPLATES: &[BuiltIn] = &[
    built_in!("templates" / "blank"),
    built_in!("templates" / "b2b-software"),
    built_in!("templates" / "industrial-partners"),
];

/// Models to look at.
pub const SAMPLES: &[BuiltIn] = &[built_in!("samples" / "arvenda")];

impl BuiltIn {
    /// Its text form in a language.
    pub fn text(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.texts[0],
            Language::De => self.texts[1],
        }
    }

    /// The model in a language.
    ///
    /// # Errors
    /// None that the tests of this crate would have let through.
    pub fn model(&self, language: Language) -> Result<Model, WorkspaceError> {
        text_form::read(self.text(language)).map_err(WorkspaceError::fault)
    }

    /// It as the beginning of a model of that name. What it says about itself stays behind.
    ///
    /// # Errors
    /// As for [`BuiltIn::model`].
    pub fn fresh(&self, language: Language, name: &str) -> Result<Model, WorkspaceError> {
        let mut model = self.model(language)?;
        let before = model.info().clone();
        let after = ModelInfo { name: name.to_owned(), description: String::new(), language: before.language.clone() };
        let diff = Diff { info: vec![Change::changed(before, after)], ..Diff::default() };
        model.apply(&diff).map_err(WorkspaceError::fault)?;
        Ok(model)
    }
}

/// The template with this id.
///
/// # Errors
/// `template-unknown`.
pub fn template(id: &str) -> Result<&'static BuiltIn, Refusal> {
    let found = TEMPLATES.iter().find(|template| template.id == id);
    found.ok_or_else(|| Refusal::new("template-unknown").with("id", id))
}

/// The sample with this id.
///
/// # Errors
/// `sample-unknown`.
pub fn sample(id: &str) -> Result<&'static BuiltIn, Refusal> {
    let found = SAMPLES.iter().find(|sample| sample.id == id);
    found.ok_or_else(|| Refusal::new("sample-unknown").with("id", id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_model_reads_in_every_language() {
        for built_in in TEMPLATES.iter().chain(SAMPLES) {
            for language in Language::ALL {
                let spoken = built_in.model(language).map(|model| model.info().language.clone());
                assert_eq!(spoken.ok().as_deref(), Some(language.id()), "{}", built_in.id);
            }
        }
    }
}
