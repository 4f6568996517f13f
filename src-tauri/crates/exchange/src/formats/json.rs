//! The canonical text form of a whole model (`NAME.gtm.json`).

use tragwerk_model::{Model, text_form};

/// The model as canonical text, ending in a line break.
pub fn write(model: &Model) -> String {
    text_form::write(model)
}
