//! Pictures of a model: what `diagram` is handed besides it, and the scene it gives back.
//!
//! Works on any model, with a file or without, so that the command line draws text forms too.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tragwerk_diagram::scene::{Mark, SceneEdge};
use tragwerk_diagram::{Comparison, Filter, Overlay, Routed, Scene, SceneOptions, ScenePatch, Touched, ViewSource};
use tragwerk_model::records::Point;
use tragwerk_model::{Id, Model, Refusal};
use tragwerk_rules::{Finding, Reading, notions};
use tragwerk_text::Language;

use crate::wire::ViewRef;
use crate::words::picture_words;

/// A picture, and what it was made with, so that parts of it can be drawn alike.
pub(crate) struct Staged<'a> {
    model: Cow<'a, Model>,
    language: Language,
    overlay: Overlay,
    options: SceneOptions,
    pub(crate) scene: Scene,
}

impl<'a> Staged<'a> {
    fn of(
        model: Cow<'a, Model>,
        view: &ViewRef,
        language: Language,
        overlay: Overlay,
        options: SceneOptions,
        routed: &Routed,
    ) -> Result<Self, Refusal> {
        let words = picture_words(language);
        let scene = tragwerk_diagram::scene_after(&model, source(view), &words, &overlay, &options, routed);
        let scene = scene.ok_or_else(|| unknown(view))?;
        Ok(Self { model, language, overlay, options, scene })
    }

    /// These nodes of it, where they stand, with the lines between them.
    pub(crate) fn part(&self, members: &BTreeSet<Id>) -> Scene {
        let words = picture_words(self.language);
        tragwerk_diagram::part(&self.model, &self.scene, members, &words, &self.overlay, &self.options)
    }
}

/// The picture of a view, with marks for these findings (none: without marks).
///
/// # Errors
/// `view-unknown`.
pub fn scene(model: &Model, view: &ViewRef, language: Language, findings: &[Arc<Finding>]) -> Result<Scene, Refusal> {
    scene_after(model, view, language, findings, &Routed::default())
}

/// The same, with a memory of courses that were found before; what it shows does not depend on that.
///
/// # Errors
/// `view-unknown`.
pub fn scene_after(
    model: &Model,
    view: &ViewRef,
    language: Language,
    findings: &[Arc<Finding>],
    routed: &Routed,
) -> Result<Scene, Refusal> {
    staged(model, view, language, findings, routed).map(|staged| staged.scene)
}

/// The same, to draw parts of.
///
/// # Errors
/// `view-unknown`.
pub(crate) fn staged<'a>(
    model: &'a Model,
    view: &ViewRef,
    language: Language,
    findings: &[Arc<Finding>],
    routed: &Routed,
) -> Result<Staged<'a>, Refusal> {
    let overlay = Overlay { marks: marks(findings), ..Overlay::default() };
    Staged::of(Cow::Borrowed(model), view, language, overlay, options_for(model, view), routed)
}

/// Two states in one picture: everything of the later one, and what only the earlier one had. What came, went, changed
/// and moved is marked, the rest is faint; what is drawn in a box stands where it stood. With marks for these findings
/// (none: without marks).
///
/// # Errors
/// `view-unknown` when neither has the view.
pub fn comparison(
    before: &Model,
    after: &Model,
    view: &ViewRef,
    language: Language,
    findings: &[Arc<Finding>],
) -> Result<Scene, Refusal> {
    compared(before, after, view, language, findings, &Routed::default()).map(|staged| staged.scene)
}

/// The same, to draw parts of.
///
/// # Errors
/// `view-unknown` when neither has the view.
pub(crate) fn compared(
    before: &Model,
    after: &Model,
    view: &ViewRef,
    language: Language,
    findings: &[Arc<Finding>],
    routed: &Routed,
) -> Result<Staged<'static>, Refusal> {
    let both = Comparison::of(before, after, source(view));
    let overlay = Overlay { marks: marks(findings), ..both.overlay(before, after, &picture_words(language)) };
    let mut options = options_for(after, view);
    let gone = self::options(before).owner_units;
    // What is gone stands where it belonged.
    options.owner_units.extend(gone.into_iter().filter(|(id, _)| after.element(id.as_str()).is_none()));
    Staged::of(Cow::Owned(both.model), view, language, overlay, options, routed)
}

/// The lines that touch moved elements, while a pointer moves them.
///
/// # Errors
/// `view-unknown`.
pub fn preview_routes(
    model: &Model,
    view: &ViewRef,
    language: Language,
    moves: &[(Id, Point)],
) -> Result<Vec<SceneEdge>, Refusal> {
    if let ViewRef::Stored { id } = view
        && model.view(id.as_str()).is_none()
    {
        return Err(unknown(view));
    }
    let words = picture_words(language);
    Ok(tragwerk_diagram::preview_routes(model, source(view), moves, &words, &options_for(model, view)))
}

/// What was touched of a picture, where that is much sooner there than the whole.
pub(crate) fn patch(
    model: &Model,
    view: &ViewRef,
    language: Language,
    findings: &[Arc<Finding>],
    touched: &Touched,
) -> Option<ScenePatch> {
    let overlay = Overlay { marks: marks(findings), ..Overlay::default() };
    let (words, options) = (picture_words(language), options_for(model, view));
    tragwerk_diagram::patch(model, source(view), touched, &words, &overlay, &options)
}

/// What `diagram` needs to know that only the rules define: whose unit an element is.
pub fn options(model: &Model) -> SceneOptions {
    let reading = Reading::of(model);
    let id = |at| reading.element(at).id.clone();
    let owned = reading.all().filter_map(|at| Some((id(at), id(notions::owner_unit(&reading, at)?))));
    SceneOptions { owner_units: owned.collect(), ..SceneOptions::default() }
}

/// The same with the filter of the picture.
fn options_for(model: &Model, view: &ViewRef) -> SceneOptions {
    let filter = match view {
        ViewRef::Generated { filter, .. } => filter.clone().unwrap_or_default(),
        ViewRef::Stored { .. } => Filter::default(),
    };
    SceneOptions { filter, ..options(model) }
}

/// How many open questions each element has, with the gravest of them.
fn marks(findings: &[Arc<Finding>]) -> BTreeMap<Id, Mark> {
    let mut marks: BTreeMap<Id, Mark> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.waived.is_none()) {
        let Some(subject) = &finding.subject else { continue };
        let (severity, nature) = (finding.severity, finding.nature);
        let mark = marks.entry(subject.clone()).or_insert(Mark { count: 0, severity, nature });
        mark.count += 1;
        (mark.severity, mark.nature) = (mark.severity, mark.nature).min((severity, nature));
    }
    marks
}

fn source(view: &ViewRef) -> ViewSource<'_> {
    match view {
        ViewRef::Stored { id } => ViewSource::Stored(id),
        ViewRef::Generated { viewpoint, .. } => ViewSource::Generated(*viewpoint),
    }
}

fn unknown(view: &ViewRef) -> Refusal {
    match view {
        ViewRef::Stored { id } => Refusal::new("view-unknown").with("id", id),
        ViewRef::Generated { viewpoint, .. } => Refusal::new("viewpoint-unknown").with("name", viewpoint.id()),
    }
}
