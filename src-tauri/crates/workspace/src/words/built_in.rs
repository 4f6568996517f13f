//! Models that come with the program, as the start screen shows them.

use std::sync::OnceLock;

use tragwerk_text::Language;

use crate::built_in::{BuiltIn, SAMPLES, TEMPLATES};
use crate::thumbnail::thumbnail;
use crate::wire::BuiltInModel;

/// Templates in a language; made once.
pub(crate) fn templates(language: Language) -> Vec<BuiltInModel> {
    static MADE: OnceLock<Vec<[BuiltInModel; 2]>> = OnceLock::new();
    made(&MADE, TEMPLATES, language)
}

/// Samples in a language; made once.
pub(crate) fn samples(language: Language) -> Vec<BuiltInModel> {
    static MADE: OnceLock<Vec<[BuiltInModel; 2]>> = OnceLock::new();
    made(&MADE, SAMPLES, language)
}

fn made(all: &OnceLock<Vec<[BuiltInModel; 2]>>, from: &[BuiltIn], language: Language) -> Vec<BuiltInModel> {
    let all =
        all.get_or_init(|| from.iter().map(|one| Language::ALL.map(|language| described(one, language))).collect());
    all.iter().map(|both| both[usize::from(language == Language::De)].clone()).collect()
}

fn described(built_in: &BuiltIn, language: Language) -> BuiltInModel {
    let model = built_in.model(language).unwrap_or_default();
    BuiltInModel {
        id: built_in.id.to_owned(),
        name: model.info().name.clone(),
        description: model.info().description.clone(),
        elements: u32::try_from(model.element_count()).unwrap_or(u32::MAX),
        thumbnail: thumbnail(&model).unwrap_or_default(),
    }
}
