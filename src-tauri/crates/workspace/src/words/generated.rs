//! Pictures that a model gives by itself.

use tragwerk_diagram::viewpoint::members;
use tragwerk_model::{Model, Viewpoint};
use tragwerk_text::{Args, Language, say};

use crate::wire::GeneratedView;

/// Those that would show something, in the order of the viewpoints. A free drawing is never generated.
pub(crate) fn generated(language: Language, model: &Model) -> Vec<GeneratedView> {
    let viewpoints = Viewpoint::ALL.iter().copied().filter(|viewpoint| *viewpoint != Viewpoint::Free);
    let shown = viewpoints.filter(|viewpoint| !members(model, *viewpoint).is_empty());
    let named = |viewpoint: Viewpoint| GeneratedView {
        viewpoint,
        name: say(language, &format!("viewpoint-{}", viewpoint.id()), &Args::new()),
    };
    shown.map(named).collect()
}
